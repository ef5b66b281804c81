// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vigie.core.journal.MapAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.QuestionAct;
import org.vigie.core.message.MessageId;
import org.vigie.ui.kit.Texts;

/// Says what was recorded about texts kept ready.
final class MessageWords {
    private final Texts texts;

    MessageWords(Texts texts) {
        this.texts = texts;
    }

    String say(MessageAct act) {
        return switch (act) {
            case MessageAct.Kept(var messages, var proposedBy)
            when messages.size() == 1 -> {
                var message = messages.getFirst();
                var kept = texts.get("message.log.kept", message.title(), message.version(), name(message.id()));
                yield kept
                        + proposedBy
                                .map(model -> texts.get("message.log.proposedBy", model))
                                .orElse("");
            }
            case MessageAct.Kept(var messages, var _) -> texts.get("message.log.keptMany", messages.size());
            case MessageAct.Withdrawn(var id, var reason) ->
                texts.get(reason.isBlank() ? "message.log.withdrawn" : "message.log.withdrawnWhy", name(id), reason);
            case MessageAct.Restored(var id) -> texts.get("message.log.restored", name(id));
            case MessageAct.Used used ->
                texts.get(
                        "message.log.used",
                        name(used.message()),
                        used.version(),
                        texts.get("message.outlet." + used.outlet().name()),
                        used.text());
            case MessageAct.ProposalRefused refused -> refused(refused);
            case MessageAct.Filled(var variable, var value, var source) -> filled(variable, value, source);
        };
    }

    private String refused(MessageAct.ProposalRefused act) {
        var why = new ArrayList<String>();
        if (!act.added().isEmpty()) why.add(texts.get("message.log.proposal.added", quoted(act.added())));
        if (!act.leftOut().isEmpty()) why.add(texts.get("message.log.proposal.leftOut", quoted(act.leftOut())));
        return texts.get("message.log.proposal.refused", name(act.message()), act.model(), String.join(" ", why));
    }

    private String quoted(List<String> words) {
        return words.stream().map(word -> texts.get("message.log.quoted", word)).collect(Collectors.joining(", "));
    }

    String say(QuestionAct act) {
        return switch (act) {
            case QuestionAct.Opened(var _, var audience, var text) ->
                texts.get("faq.log.opened", texts.get("message.audience." + audience.name()), text);
            case QuestionAct.Answered(var _, var message, var version) ->
                texts.get("faq.log.answered", name(message), version);
            case QuestionAct.SetAside _ -> texts.get("faq.log.setAside");
        };
    }

    /// Says what was recorded about message maps.
    String say(MapAct act) {
        return switch (act) {
            case MapAct.Kept(var map) ->
                texts.get("message.log.mapKept", map.question(), name(map.id()), String.join(" / ", map.said()));
            case MapAct.Withdrawn(var id) -> texts.get("message.log.mapWithdrawn", name(id));
        };
    }

    private String filled(String variable, String value, String source) {
        var name = texts.find("message.variable." + variable).orElse(variable);
        if (value.isBlank()) return texts.get("message.log.emptied", name);
        return texts.get(source.isBlank() ? "message.log.filled" : "message.log.filledFrom", name, value, source);
    }

    private static String name(MessageId id) {
        return id.toString();
    }
}
