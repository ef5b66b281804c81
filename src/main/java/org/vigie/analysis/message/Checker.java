// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Message;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Variant;

/// Everything that the rules find in a text, the grave first, then in the order of the text.
public final class Checker {
    private Checker() {}

    /// A text as it would go out now.
    public static List<Finding> check(Message message, Surroundings around) {
        var found = new ArrayList<>(words(message, around));
        found.addAll(VariableRules.check(message, around));
        return inOrder(found);
    }

    /// A text on the shelf: all but whether its variables are filled.
    public static List<Finding> checkOnShelf(Message message, Surroundings around) {
        return inOrder(words(message, around));
    }

    private static List<Finding> words(Message message, Surroundings around) {
        var found = new ArrayList<Finding>();
        found.addAll(WordRules.check(message, around.victims()));
        found.addAll(FigureRules.check(message, around.fillings()));
        if (message.purpose() == Purpose.HOLDING) found.addAll(HoldingRules.check(message));
        if (message.purpose() == Purpose.KEY_MESSAGES) found.addAll(KeyMessageRules.check(message));
        found.addAll(Reading.check(message));
        found.addAll(LinkRules.check(message, around.fillings()));
        found.addAll(FactRules.check(message, around));
        around.twin().ifPresent(twin -> found.addAll(Drift.check(message, twin)));
        for (var outlet : message.outlets()) {
            var variant = Variant.of(message, outlet, around.fillings());
            if (!variant.fits())
                found.add(
                        new Finding(Rule.TOO_LONG, 0, 0, variant.used() + " / " + outlet.limit(), Optional.of(outlet)));
        }
        boolean ended = around.approval()
                .filter(Approved.class::isInstance)
                .map(Approved.class::cast)
                .filter(approved -> !approved.holdsAt(around.now()))
                .isPresent();
        if (ended || message.isExpiredAt(around.now())) found.add(Finding.whole(Rule.EXPIRED, ""));
        return found;
    }

    private static List<Finding> inOrder(List<Finding> found) {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing((Finding one) -> !one.rule().isGrave())
                        .thenComparing(Finding::start)
                        .thenComparing(Finding::rule))
                .toList();
    }
}
