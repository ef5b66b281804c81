// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.function.Function;
import org.vigie.core.action.Charge;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.funnel.Step;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.ui.kit.Texts;

/// Says what was recorded about the funnel through which people buy.
final class FunnelWords {
    private final Texts texts;
    private final Function<PersonId, String> names;

    FunnelWords(Texts texts, Function<PersonId, String> names) {
        this.texts = texts;
        this.names = names;
    }

    String say(FunnelAct act) {
        return switch (act) {
            case FunnelAct.TextPut(var step, var text) ->
                texts.get(
                        "message.log.funnelPut",
                        spot(step, text.message().language()),
                        text.message().toString(),
                        text.version());
            case FunnelAct.TextTaken(var step, var language, var reason) ->
                texts.get(
                        reason.isBlank() ? "message.log.funnelTaken" : "message.log.funnelTakenWhy",
                        spot(step, language),
                        reason);
            case FunnelAct.StepCharged(var step, var charge) ->
                texts.get("message.log.funnelCharged", step(step), name(charge));
            case FunnelAct.ObjectionKept(var id, var _, var words, var answer) ->
                texts.get(
                        answer.isEmpty() ? "message.log.objection" : "message.log.objectionAnswered",
                        id.spoken(),
                        words,
                        answer.map(MessageId::toString).orElse(""));
            case FunnelAct.ObjectionWithdrawn(var id, var reason) ->
                texts.get(
                        reason.isBlank() ? "message.log.objectionGone" : "message.log.objectionGoneWhy",
                        id.spoken(),
                        reason);
            case FunnelAct.AssuranceKept kept ->
                texts.get(
                        "message.log.assurance." + kept.kind().name(),
                        kept.assurance().spoken(),
                        kept.words(),
                        kept.proof()
                                .file()
                                .map(Attachment::name)
                                .filter(_ -> kept.proof().link().isBlank())
                                .orElse(kept.proof().link()));
            case FunnelAct.AssuranceWithdrawn(var id, var reason) ->
                texts.get(
                        reason.isBlank() ? "message.log.assuranceGone" : "message.log.assuranceGoneWhy",
                        id.spoken(),
                        reason);
            case FunnelAct.Exported(var file, int count, var seal) ->
                texts.get("message.log.funnelExported", file, count, seal.brief());
        };
    }

    private String spot(Step step, Tongue language) {
        return texts.get("message.log.spot", step(step), language.name());
    }

    private String step(Step step) {
        return texts.get("message.step." + step.name());
    }

    private String name(Charge charge) {
        return charge.person()
                .map(names)
                .or(() -> charge.role()
                        .map(id -> UsualRoles.ALL.stream()
                                .filter(role -> role.id().equals(id))
                                .findFirst()
                                .map(role -> role.name().in(texts.locale().getLanguage()))
                                .orElseGet(() -> texts.get("shell.log.aRole"))))
                .orElseGet(() -> texts.get("shell.log.nobody"));
    }
}
