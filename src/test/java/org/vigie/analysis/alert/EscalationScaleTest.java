// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.analysis.alert.Streams.at;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.vigie.core.alert.Matter;
import org.vigie.core.crisis.EscalationTerm;
import org.vigie.core.crisis.EscalationTerm.Kind;

class EscalationScaleTest {
    @Test
    void everyTermIsShownWithItsPoints() {
        var books = new Streams().steady(0, 8, 2, 0.5).steady(8, 9, 5, 0.6).about(new Matter.Everything());
        var around = new EscalationScale.Around(5, OptionalLong.of(182_000), OptionalLong.of(2), OptionalLong.of(40));
        var book = books.about(new Matter.Everything()).orElseThrow();
        var escalation = EscalationScale.of(book, at(8, 29), around);
        // the hour holds 30 minutes of 2 and 30 of 5: 210 against 120; the last half hour 150 after 60
        assertThat(escalation.terms())
                .containsExactly(
                        term(Kind.VELOCITY_RATIO, 1.75, 0),
                        term(Kind.DOUBLING_TIME, 23, 3),
                        term(Kind.NEGATIVE_SHARE, 0.5714, 1),
                        term(Kind.SOURCES, 5, 2),
                        term(Kind.AMPLIFIER, 182_000, 2),
                        term(Kind.PRESS, 2, 2),
                        term(Kind.UNANSWERED, 40, 0));
        assertThat(escalation.points()).isEqualTo(10);
        assertThat(escalation.probability()).isEqualTo(4);
    }

    @Test
    void whatIsNotKnownWeighsNothingAndIsNotZero() {
        var book = new Books.Book(
                new Matter.Everything(), new Streams().steady(0, 1, 1, 0).minutes(), false);
        var around = new EscalationScale.Around(1, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
        var escalation = EscalationScale.of(book, at(0, 30), around);
        assertThat(escalation.probability()).isEqualTo(1);
        assertThat(escalation.terms())
                .contains(
                        new EscalationTerm(Kind.AMPLIFIER, OptionalDouble.empty(), 0),
                        new EscalationTerm(Kind.NEGATIVE_SHARE, OptionalDouble.empty(), 0),
                        new EscalationTerm(Kind.VELOCITY_RATIO, OptionalDouble.empty(), 0));
    }

    private static EscalationTerm term(Kind kind, double value, int points) {
        return new EscalationTerm(kind, OptionalDouble.of(value), points);
    }
}
