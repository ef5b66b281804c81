// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.vigie.core.cell.PersonId;
import org.vigie.core.offer.Offer;
import org.vigie.core.offer.OfferRule;
import org.vigie.core.offer.OfferState;
import org.vigie.core.offer.Running;
import org.vigie.ui.kit.Controls;

/// Says what an offer is, and how far its approval has come.
final class OfferLines {
    private final Around around;

    OfferLines(Around around) {
        this.around = around;
    }

    /// To whom, how much each, and at most.
    String rule(OfferRule rule) {
        var texts = around.texts();
        var whom = rule.segment().isEmpty() ? texts.get("stakeholders.segment.all") : rule.segment();
        return texts.get(
                rule.vulnerableOnly() ? "stakeholders.offer.ruleVulnerable" : "stakeholders.offer.rule",
                whom,
                Money.say(around, rule.worth()),
                Money.say(around, rule.ceiling()),
                Money.say(around, rule.budget()));
    }

    List<Node> signatures(Offer offer) {
        var texts = around.texts();
        return switch (offer.state()) {
            case Running running -> signed(running.signed());
            case OfferState.Waiting waiting -> {
                var lines = new ArrayList<>(signed(waiting.signed()));
                for (var step : waiting.steps()
                        .subList(waiting.signed().size(), waiting.steps().size()))
                    lines.add(Controls.wrapped(texts.get("stakeholders.offer.step", around.role(step)), "text-meta"));
                yield lines;
            }
            case OfferState.Refused refused ->
                List.of(Controls.wrapped(
                        texts.get(
                                "stakeholders.offer.refusedBy",
                                around.name(Optional.of(refused.by())),
                                around.when(refused.at()),
                                refused.reason()),
                        "text-bad"));
            case OfferState.Closed closed ->
                List.of(Controls.wrapped(
                        texts.get(
                                "stakeholders.offer.closedBy",
                                around.name(closed.by()),
                                around.when(closed.at()),
                                closed.reason()),
                        "text-meta"));
        };
    }

    private List<Node> signed(List<OfferState.Signature> signatures) {
        var lines = new ArrayList<Node>();
        for (var one : signatures)
            lines.add(Controls.wrapped(
                    around.texts()
                            .get(
                                    one.delegate() ? "stakeholders.offer.signedFor" : "stakeholders.offer.signed",
                                    around.role(one.step()),
                                    around.name(Optional.of(one.person())),
                                    around.when(one.at())),
                    "text-meta"));
        return lines;
    }

    /// Who is waited for; empty where nobody is.
    String waited(Offer offer) {
        if (!(offer.state() instanceof OfferState.Waiting waiting)) return "";
        var awaited = around.offers().awaited(waiting);
        var names = awaited.isEmpty()
                ? around.texts().get("stakeholders.anyone")
                : awaited.stream()
                        .<Optional<PersonId>>map(Optional::of)
                        .map(around::name)
                        .collect(Collectors.joining(", "));
        return around.texts().get("stakeholders.offer.waits", around.role(waiting.next()), names);
    }

    Label chip(Offer offer) {
        return switch (offer.state()) {
            case Running _ -> chip("RUNNING", "ok");
            case OfferState.Waiting _ -> chip("WAITING", "warn");
            case OfferState.Refused _ -> chip("REFUSED", "bad");
            case OfferState.Closed _ -> chip("CLOSED", "plain");
        };
    }

    private Label chip(String state, String tone) {
        return Controls.whole(
                Controls.plain(around.texts().get("stakeholders.offer." + state), "chip", "in-row", tone));
    }
}
