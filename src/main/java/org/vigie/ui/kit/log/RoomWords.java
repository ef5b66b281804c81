// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.ChannelAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says in plain words what an entry about attachments or the talk of a room records.
final class RoomWords {
    private final Texts texts;
    private final Formats formats;

    RoomWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String say(AttachmentAct act) {
        return switch (act) {
            case AttachmentAct.Added(var _, var file) ->
                texts.get(
                        "shell.log.attachmentAdded",
                        file.name(),
                        formats.bytes(file.bytes()),
                        file.hash().brief());
        };
    }

    String say(ChannelAct act) {
        return switch (act) {
            case ChannelAct.Said(var to, var text) ->
                to.isEmpty()
                        ? texts.get("shell.log.channelSaidAll", text)
                        : texts.get("shell.log.channelSaid", names(to), text);
            case ChannelAct.Seen(var role, var _) -> texts.get("shell.log.channelSeen", name(role));
        };
    }

    /// @param content says what is restricted
    String say(RestrictedAct act, Function<Payload, String> content) {
        return switch (act) {
            case RestrictedAct.Noted(var readers, var line) -> restricted(readers, content.apply(line));
            case RestrictedAct.Said(var readers, var message) -> restricted(readers, content.apply(message));
            case RestrictedAct.Attached(var readers, var file) -> restricted(readers, content.apply(file));
            case RestrictedAct.Widened(var entry, var readers, var reason) ->
                texts.get("shell.log.widened", formats.number(entry.seq()), names(readers), reason);
        };
    }

    String say(Payload.Withheld withheld) {
        return texts.get("shell.log.withheld", names(withheld.readers()));
    }

    private String restricted(List<RoleId> readers, String said) {
        return texts.get("shell.log.restricted", names(readers), said);
    }

    private String names(List<RoleId> roles) {
        return roles.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(RoleId id) {
        return UsualRoles.ALL.stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .map(Role::name)
                .map(words -> words.in(texts.locale().getLanguage()))
                .orElseGet(() -> texts.get("shell.log.aRole"));
    }
}
