// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.analysis.alert.Streams.HOUR;
import static org.vigie.analysis.alert.Streams.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Firing;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Rehearsal;
import org.vigie.core.alert.Rehearsals;
import org.vigie.core.alert.Scope;
import org.vigie.core.alert.Sector;

class WatchkeepingTest {
    private static final Matter ALL = new Matter.Everything();
    private static final AlertRule BURST = Streams.rule(new Condition.Burst(new Scope.Whole(), HOUR, 4, 100));

    /// Quiet, a burst from eight to ten, quiet, another one from fourteen.
    private final Books books = new Streams()
            .steady(0, 8, 2, 0)
            .steady(8, 10, 20, 0)
            .steady(10, 14, 2, 0)
            .steady(14, 15, 20, 0)
            .about(ALL);

    @Test
    void oneAlarmPerEpisode() {
        var firings = play(BURST).firings();
        assertThat(firings).extracting(Firing::at).containsExactly(endOf(8, 19), endOf(14, 19));
        // 19 old minutes of 2 and 20 new of 20 make 480: four times the 120 expected
        assertThat(firings.getFirst().gauge().value()).isEqualTo(480);
    }

    @Test
    void afterARestartTheSameAlarmDoesNotRingAgain() {
        var keeping = Watchkeeping.FRESH.knowing(BURST.id(), ALL, at(8, 19));
        assertThat(keeping.turn(List.of(BURST), books, at(8, 40)).firings()).isEmpty();
        assertThat(Watchkeeping.FRESH.turn(List.of(BURST), books, at(8, 40)).firings())
                .hasSize(1);
    }

    @Test
    void anAlarmRestsAfterItHasEnded() {
        var keeping = Watchkeeping.FRESH.knowing(BURST.id(), ALL, at(8, 19));
        var released = keeping.turn(List.of(BURST), books, at(7, 0)).next();
        assertThat(released.turn(List.of(BURST), books, at(8, 59)).firings()).isEmpty();
        assertThat(released.turn(List.of(BURST), books, at(9, 19)).firings()).hasSize(1);
    }

    @Test
    void aSensitiveSectorHearsEarlier() {
        var sensitive = BURST.with(BURST.condition().at(Sector.HEALTH.sensitivity()));
        assertThat(sensitive.condition()).isEqualTo(new Condition.Burst(new Scope.Whole(), HOUR, 3, 67));
        assertThat(play(sensitive).firings().getFirst().at()).isBefore(endOf(8, 19));
    }

    @Test
    void aRehearsalTellsHowEarlyAndHowManyFalse() {
        var rehearsal = play(BURST);
        assertThat(rehearsal.worth(rehearsal.firings().getFirst())).isEqualTo(Rehearsal.Worth.FALSE);
        assertThat(rehearsal.falseAlarms()).isEqualTo(1);
        assertThat(rehearsal.headStart()).contains(Duration.between(endOf(14, 19), at(14, 30)));
    }

    @Test
    void aRehearsalCanBeStopped() {
        var question = new Rehearsals.Question(List.of(BURST), at(0, 0), at(14, 59), Optional.empty(), HOUR);
        assertThat(RulePlayer.play(question, books, done -> done < 0.5)).isEmpty();
    }

    @Test
    void calibrationFindsTheLowestThresholdThatHistoryHardlyPassed() {
        var twoDays = new Streams().steady(0, 48, 2, 0).about(ALL);
        var condition = new Condition.Matches("", "", HOUR, 100);
        var query = new Books(List.of(new Books.Book(new Matter.OfQuery("", ""), minutesOf(twoDays), true)), List.of());
        var proposed = Calibration.propose(condition, query, Streams.MIDNIGHT, at(47, 59));
        // 120 an hour all along: the threshold must lie above, by less than one step of a quarter
        assertThat(proposed)
                .hasValueSatisfying(
                        c -> assertThat(((Condition.Matches) c).least()).isBetween(121L, 150L));
        assertThat(Calibration.propose(condition, query, at(30, 0), at(47, 59))).isEmpty();
    }

    private Rehearsal play(AlertRule rule) {
        var question =
                new Rehearsals.Question(List.of(rule), Streams.MIDNIGHT, at(14, 59), Optional.of(at(14, 30)), HOUR);
        return RulePlayer.play(question, books, _ -> true).orElseThrow();
    }

    private static Minutes minutesOf(Books books) {
        return books.about(ALL).orElseThrow().minutes();
    }

    private static Instant endOf(int hour, int minute) {
        return Minutes.endOf(at(hour, minute));
    }
}
