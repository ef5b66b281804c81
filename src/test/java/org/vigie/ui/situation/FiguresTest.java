// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.PriorityBand;

/// The figures of handling and history, checked by hand.
class FiguresTest {
    private static final Instant NOW = SituationRoom.NOW;

    private static Instant ago(long minutes) {
        return NOW.minusSeconds(60 * minutes);
    }

    private static Handlings.Case one(double base, long published, long taken, long closed) {
        return new Handlings.Case(
                base,
                ago(published),
                taken < 0 ? Optional.empty() : Optional.of(ago(taken)),
                closed < 0 ? Optional.empty() : Optional.of(ago(closed)));
    }

    /// 75 points and 14 for two hours of waiting: critical after about 86 minutes.
    @Test
    void waitingMakesCriticalAndTakingUpStopsIt() {
        var handlings = Handlings.of(List.of(one(75, 120, -1, -1), one(75, 120, 90, -1), one(90, 10, -1, -1)));
        assertThat(handlings.waiting(NOW)).isEqualTo(2);
        assertThat(handlings.waiting(ago(60))).as("had waited an hour").isZero();
        assertThat(one(75, 120, 90, -1).score(NOW)).as("30 minutes of waiting").isEqualTo(79);
        assertThat(one(75, 120, -1, -1).score(NOW)).isEqualTo(89);
    }

    /// Waits of 10, 20 and 40 minutes, one still waiting for 30: half are answered after 20.
    @Test
    void theMedianCountsThoseThatStillWait() {
        var handlings = Handlings.of(
                List.of(one(90, 60, 50, -1), one(90, 60, 40, -1), one(90, 60, 20, -1), one(90, 30, -1, -1)));
        var times = handlings.toFirstAct(PriorityBand.HIGH, NOW);
        assertThat(times.median()).contains(Duration.ofMinutes(20));
        assertThat(times.waiting()).isEqualTo(1);
        assertThat(Handlings.of(List.of(one(90, 60, -1, -1)))
                        .toFirstAct(PriorityBand.HIGH, NOW)
                        .median())
                .isEmpty();
        assertThat(Handlings.of(List.of(one(20, 60, 50, -1)))
                        .toFirstAct(PriorityBand.HIGH, NOW)
                        .waits())
                .as("of low priority")
                .isEmpty();
    }

    /// Closed after 60 and after 180 minutes, one open for 30: of two decided, one in time.
    @Test
    void theShareInTimeLeavesOutWhatIsTooRecentToTell() {
        var handlings = Handlings.of(List.of(one(90, 300, 290, 240), one(90, 300, 290, 120), one(90, 30, 20, -1)));
        var within = handlings.toClosing(NOW).within(Duration.ofHours(2));
        assertThat(within.inTime()).isEqualTo(1);
        assertThat(within.decided()).isEqualTo(2);
        assertThat(within.open()).isEqualTo(1);
        assertThat(within.share()).contains(0.5);
    }

    @Test
    void actsAreReadFromTheJournal() {
        var room = new SituationRoom();
        var first = room.say(ago(50), "Danger", -0.9, 90);
        var second = room.say(ago(40), "Danger aussi", -0.9, 90);
        room.triage(first, TriageState.IN_PROGRESS, ago(30));
        room.triage(first, TriageState.DONE, ago(20));
        room.triage(second, TriageState.TO_DO, ago(10));
        var third = room.say(ago(30), "Danger encore", -0.9, 90);
        room.answer(third, ago(5));
        var acts = Handlings.Acts.read(room.open().journal(), room.open().room().id());
        assertThat(acts.taken())
                .containsOnlyKeys(first.mention().key(), third.mention().key())
                .containsValues(ago(30), ago(5));
        assertThat(acts.closed()).containsOnlyKeys(first.mention().key()).containsValue(ago(20));
    }

    // ---- history

    @Test
    void historyBeginsWithTheFirstMentionAndCountsSilence() {
        var room = new SituationRoom();
        room.say(ago(29), "un", -0.9, 10);
        room.say(ago(28), "deux", 0.9, 10);
        room.say(ago(6), "trois", 0, 10);
        var history = new History(room.open().mentions());
        history.read(NOW);
        // 16:16:18 less 29 minutes is 15:47:18: steps from 15:45 to 16:10, the running one left out
        assertThat(history.volume(NOW))
                .extracting(point -> point.count())
                .containsExactly(2.0, 0.0, 0.0, 0.0, 0.0, 1.0);
        assertThat(history.sum(ago(60), NOW).negative()).isEqualTo(1);
    }

    @Test
    void theNegativeShareIsToldOfWholeHoursAndNothingOfSilentOnes() {
        var room = new SituationRoom();
        room.say(ago(140), "avant la première heure entière", -0.9, 10);
        room.say(ago(126), "un", -0.9, 10);
        room.say(ago(116), "deux", 0.9, 10);
        var history = new History(room.open().mentions());
        history.read(NOW);
        // it is 16:16: the hours from 14:00 and from 15:00
        assertThat(history.negativeHours(NOW))
                .extracting(point -> point.count(), point -> point.of())
                .containsExactly(tuple(1.0, 2.0), tuple(0.0, 0.0));
    }

    @Test
    void whatComesInLateIsCountedToo() {
        var room = new SituationRoom();
        room.say(ago(400), "un", -0.9, 10);
        var history = new History(room.open().mentions());
        history.read(NOW);
        room.say(ago(390), "publiée il y a longtemps, vue maintenant", -0.9, 10);
        history.read(NOW);
        assertThat(history.sum(ago(500), NOW).mentions()).isEqualTo(2);
        room.say(ago(900), "plus ancienne que tout", -0.9, 10);
        history.read(NOW);
        assertThat(history.sum(ago(1000), NOW).mentions()).isEqualTo(3);
        assertThat(history.hours(NOW)).hasSizeGreaterThan(13);
    }

    @Test
    void reachIsReadAgainWhenTheRoomFills() {
        var room = new SituationRoom();
        var ledger = new ReachLedger(room.open().mentions());
        var ask = new Questions(ago(240), NOW);
        assertThat(ledger.read(ask).now().accounts()).isZero();
        for (int i = 0; i < 25; i++) room.say(ago(30), "m" + i, 0, 10, SituationRoom.FORUM, 1_000, java.util.Set.of());
        var reached = ledger.read(ask);
        assertThat(reached.now().accounts()).isEqualTo(25);
        assertThat(KeyFigures.Reached.middle(reached.now()).orElseThrow()).isBetween(24_000.0, 25_000.0);
        assertThat(reached.partial()).isFalse();
    }
}
