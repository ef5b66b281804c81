// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.crisis.EscalationTerm;
import org.vigie.core.crisis.EscalationTerm.Kind;

/// How likely an escalation is: points for each thing known, from 1 (very low) to 5 (almost certain).
///
/// A proposal of this house after the inputs that practitioners name; not fitted to outcomes. People override it.
public final class EscalationScale {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF = Duration.ofMinutes(30);
    /// Points from which the probability is 2, 3, 4 and 5.
    private static final int[] STEPS = {3, 6, 9, 12};

    private EscalationScale() {}

    /// What is known around an alert besides its volume.
    ///
    /// @param sources that brought mentions of it
    /// @param audience widest known among its authors
    /// @param press titles that picked it up
    /// @param unanswered mentions still to do
    public record Around(long sources, OptionalLong audience, OptionalLong press, OptionalLong unanswered) {}

    public static Escalation of(Books.Book book, Instant at, Around around) {
        return of(List.of(
                rising(Kind.VELOCITY_RATIO, velocity(book, at), 2, 5, 10),
                falling(Kind.DOUBLING_TIME, doubling(book, at), 120, 60, 30),
                rising(Kind.NEGATIVE_SHARE, negative(book, at), 0.4, 0.6),
                rising(Kind.SOURCES, OptionalDouble.of(around.sources()), 3, 5),
                rising(Kind.AMPLIFIER, figure(around.audience()), 10_000, 100_000),
                rising(Kind.PRESS, figure(around.press()), 1, 2),
                rising(Kind.UNANSWERED, figure(around.unanswered()), 50, 200)));
    }

    /// The probability that these terms come to.
    public static Escalation of(List<EscalationTerm> terms) {
        int points = terms.stream().mapToInt(EscalationTerm::points).sum();
        int probability = 1;
        for (int step : STEPS) if (points >= step) probability++;
        return new Escalation(probability, terms);
    }

    private static OptionalDouble velocity(Books.Book book, Instant at) {
        var expected = Baseline.expected(book.minutes(), at, HOUR);
        if (expected.isEmpty()) return expected;
        return OptionalDouble.of(
                Checks.rounded(book.minutes().mentions(at, HOUR) / Math.max(1, expected.getAsDouble())));
    }

    /// Minutes in which the volume doubles at the pace of the last two half hours; empty while it does not grow.
    private static OptionalDouble doubling(Books.Book book, Instant at) {
        long now = book.minutes().mentions(at, HALF);
        long before = book.minutes().mentions(at.minus(HALF), HALF);
        if (!book.minutes().covers(at, HOUR) || before == 0 || now <= before) return OptionalDouble.empty();
        return OptionalDouble.of(Math.round(HALF.toMinutes() * Math.log(2) / Math.log((double) now / before)));
    }

    private static OptionalDouble negative(Books.Book book, Instant at) {
        long mentions = book.minutes().mentions(at, HOUR);
        if (!book.toned() || mentions == 0) return OptionalDouble.empty();
        return OptionalDouble.of(Checks.rounded((double) book.minutes().negative(at, HOUR) / mentions));
    }

    private static OptionalDouble figure(OptionalLong known) {
        return known.isPresent() ? OptionalDouble.of(known.getAsLong()) : OptionalDouble.empty();
    }

    private static EscalationTerm rising(Kind kind, OptionalDouble value, double... steps) {
        int points = 0;
        for (double step : steps) if (value.isPresent() && value.getAsDouble() >= step) points++;
        return new EscalationTerm(kind, value, points);
    }

    private static EscalationTerm falling(Kind kind, OptionalDouble value, double... steps) {
        int points = 0;
        for (double step : steps) if (value.isPresent() && value.getAsDouble() <= step) points++;
        return new EscalationTerm(kind, value, points);
    }
}
