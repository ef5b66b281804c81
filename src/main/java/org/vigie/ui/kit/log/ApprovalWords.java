// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.List;
import java.util.stream.Collectors;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says what was recorded about texts on their way to being allowed out.
final class ApprovalWords {
    private static final int NAMED = 3;

    private final Texts texts;
    private final Formats formats;

    ApprovalWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String say(ApprovalAct act) {
        return switch (act) {
            case ApprovalAct.Submitted(var about, var steps) ->
                texts.get(
                        "message.log.submitted",
                        named(about),
                        steps.stream().map(this::role).collect(Collectors.joining(", ")));
            case ApprovalAct.Signed signed -> signed(signed);
            case ApprovalAct.Refused(var text, var step, var reason) ->
                texts.get("message.log.refused", named(List.of(text)), role(step), reason);
            case ApprovalAct.Commented(var text, var comment) ->
                texts.get("message.log.commented", named(List.of(text)), comment);
            case ApprovalAct.Reminded(var about, var step) ->
                texts.get("message.log.reminded", role(step), named(about));
            case ApprovalAct.CircuitSet(var circuit) ->
                texts.get("message.log.circuit", circuit.routes().size());
        };
    }

    private String signed(ApprovalAct.Signed signed) {
        var said = texts.get(
                signed.delegate() ? "message.log.signedFor" : "message.log.signed",
                named(signed.texts()),
                role(signed.step()));
        var until = signed.until()
                .map(end -> texts.get("message.log.signedUntil", said, formats.dateTime(end)))
                .orElse(said);
        return signed.comment().isBlank() ? until : texts.get("message.log.signedWith", until, signed.comment());
    }

    private String named(List<Words> about) {
        var names = about.stream()
                .limit(NAMED)
                .map(text -> texts.get("message.log.version", text.message().toString(), text.version()))
                .collect(Collectors.joining(", "));
        return about.size() > NAMED ? texts.get("message.log.andMore", names, about.size() - NAMED) : names;
    }

    private String role(RoleId id) {
        return UsualRoles.ALL.stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .map(role -> role.name().in(texts.locale().getLanguage()))
                .orElseGet(() -> texts.get("shell.log.aRole"));
    }
}
