// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.stream.Collectors;
import org.vigie.analysis.reply.Suggestion;
import org.vigie.analysis.reply.Suggestion.Reason;

/// Says why a text is offered, and how much each reason weighs.
final class ReplyWords {
    private final Around around;

    ReplyWords(Around around) {
        this.around = around;
    }

    String points(Suggestion suggestion) {
        return around.texts().get("watch.reply.points", around.formats().decimal(suggestion.points(), 1));
    }

    /// All reasons in a line.
    String why(Suggestion suggestion) {
        return suggestion.reasons().stream().map(this::say).collect(Collectors.joining(" · "));
    }

    private String say(Reason reason) {
        var texts = around.texts();
        var points = around.formats().signed(reason.points(), 1);
        return switch (reason) {
            case Suggestion.SameWords(var _, var terms) ->
                texts.get("watch.reply.words", String.join(", ", terms), points);
            case Suggestion.SameMatter(var _, var categories) ->
                texts.get(
                        "watch.reply.matter",
                        categories.stream().map(this::category).collect(Collectors.joining(", ")),
                        points);
            case Suggestion.UsedBefore(var _, var times) -> texts.get("watch.reply.used", times, points);
            case Suggestion.InPlan _ -> texts.get("watch.reply.plan", points);
            case Suggestion.OtherLanguage _ -> texts.get("watch.reply.language", points);
        };
    }

    private String category(String id) {
        return around.names()
                .getValue()
                .taxonomy()
                .find(id)
                .map(category -> category.label(around.texts().locale()))
                .orElse(id);
    }
}
