// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.core.alert.Sector;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SketchAct;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Coefficient;
import org.vigie.core.propagation.Lever;
import org.vigie.core.propagation.Scenario;
import org.vigie.core.signal.NarrativeId;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

class SketchViewModelTest {
    private static final Assumptions OWN =
            Assumptions.USUAL.with(new Coefficient(Scenario.DENY, Lever.BRANCHING, 0.6, "RETEX 2024"));

    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final SketchViewModel model = new SketchViewModel(memory.room(), TestRooms.PARIS, new DirectLanes());

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        assertThat(model.lookProperty().get()).isEmpty();
        assertThat(model.drawn()).isEmpty();
        assertThat(model.note("")).isEmpty();
        assertThat(model.assumptions()).isEqualTo(Assumptions.USUAL);
    }

    @Test
    void withoutACellItLooksSixHoursBackAndWithOneSinceItsStart() {
        Waves.fill(memory, 300);
        model.begin();
        assertThat(model.scopeProperty().get().span()).isEqualTo(Span.SIX);
        assertThat(look().arrivals().length()).isEqualTo(Duration.ofHours(6));
        assertThat(look().to()).isEqualTo(Instant.parse("2026-10-14T14:16:00Z"));
        assertThat(look().hasEpisode()).isFalse();
        open("2026-10-14T12:02:00Z");
        model.choose(model.scopeProperty().get().over(Span.EPISODE));
        assertThat(look().from()).isEqualTo(Instant.parse("2026-10-14T12:02:00Z"));
        assertThat(look().arrivals().length()).isEqualTo(Duration.ofMinutes(134));
    }

    @Test
    void aCellThatIsTooYoungOrTooOldIsNoEpisode() {
        open("2026-10-14T13:40:00Z");
        model.begin();
        assertThat(look().hasEpisode()).isFalse();
        assertThat(Span.hasEpisode(Optional.of(TestRooms.NOW.minus(Duration.ofHours(49))), TestRooms.NOW))
                .isFalse();
        assertThat(Span.step(Duration.ofHours(8))).isEqualTo(Duration.ofMinutes(1));
        assertThat(Span.step(Duration.ofHours(12))).isEqualTo(Duration.ofMinutes(2));
        assertThat(Span.step(Duration.ofHours(24))).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void tooLittleHistoryIsAnAnswer() {
        Waves.fill(memory, 20);
        model.begin();
        assertThat(look().sketch()).isEqualTo(new Sketch.TooLittle(20, Duration.ofHours(6)));
        assertThat(model.drawn()).isEmpty();
        assertThat(model.failedProperty().get()).isFalse();
    }

    @Test
    void theDaysBeforeTellTheRhythmOfTheDayAndTooFewTellNone() {
        Waves.fill(memory, 300);
        Waves.usual(memory, 3);
        model.begin();
        assertThat(look().rhythmDays()).isZero();
        var even = model.drawn().orElseThrow().curve(Scenario.SILENCE);
        memory.mentions.all.clear();
        Waves.fill(memory, 300);
        Waves.usual(memory, 8);
        model.look();
        assertThat(look().rhythmDays()).isEqualTo(7);
        var known = model.drawn().orElseThrow().curve(Scenario.SILENCE);
        // twelve hours after 16:16 it is night
        assertThat(known.rateAfter(12).middle())
                .isLessThan(0.6 * even.rateAfter(12).middle());
    }

    @Test
    void negativeMentionsAndOneNarrativeCanBeLookedAtAlone() {
        Waves.fill(memory, 300);
        model.begin();
        assertThat(look().arrivals().mentions()).isEqualTo(300);
        model.choose(model.scopeProperty().get().negative(true));
        assertThat(look().arrivals().mentions()).isEqualTo(150);
        var leak = new Scope.Subject(new NarrativeId(new UUID(6, 6)), "Fuite");
        model.choose(model.scopeProperty().get().negative(false).about(Optional.of(leak)));
        assertThat(look().arrivals().mentions()).isZero();
        assertThat(model.scopeProperty().get().subject()).contains(leak);
    }

    @Test
    void assumptionsAreKeptInTheJournalDrawnAnewAndTakenBack() {
        Waves.fill(memory, 300);
        model.begin();
        var before = model.drawn().orElseThrow();
        var kept = model.keep(OWN).join();
        assertThat(memory.journal.entries.getLast().payload()).isEqualTo(new SketchAct.AssumptionsKept(OWN));
        assertThat(model.assumptions()).isEqualTo(OWN);
        var after = model.drawn().orElseThrow();
        assertThat(after.curve(Scenario.SILENCE)).isEqualTo(before.curve(Scenario.SILENCE));
        assertThat(after.curve(Scenario.DENY)).isNotEqualTo(before.curve(Scenario.DENY));
        model.undo(kept).join();
        assertThat(memory.journal.entries.getLast().payload()).isInstanceOf(Payload.Undone.class);
        assertThat(model.drawn()).contains(before);
        var later = new SketchViewModel(memory.room(), TestRooms.PARIS, new DirectLanes());
        memory.journal.record(new SketchAct.AssumptionsKept(OWN)).join();
        later.begin();
        assertThat(later.assumptions()).isEqualTo(OWN);
        later.close();
    }

    @Test
    void theSketchIsPutIntoTheLogWithWhatItStandsOn() {
        Waves.fill(memory, 300);
        model.begin();
        model.enter("  à revoir à 18:00 ").join();
        var entered = (SketchAct.Entered) memory.journal.entries.getLast().payload();
        var note = entered.note();
        assertThat(note.remark()).isEqualTo("à revoir à 18:00");
        assertThat(note.mentions()).isEqualTo(300);
        assertThat(note.subject()).isEmpty();
        assertThat(note.outcomes()).hasSize(8);
        assertThat(note.outcomes()).allMatch(outcome -> outcome.low() <= outcome.high());
        assertThat(note.assumptions()).isEqualTo(Assumptions.USUAL);
        assertThat(note.branching().low()).isLessThan(note.branching().high());
    }

    @Test
    void whatCanNotBeSavedFailsAndChangesNothing() {
        Waves.fill(memory, 300);
        model.begin();
        memory.journal.refuse(true);
        assertThat(model.keep(OWN)).isCompletedExceptionally();
        assertThat(model.enter("")).isCompletedExceptionally();
        assertThat(model.assumptions()).isEqualTo(Assumptions.USUAL);
    }

    @Test
    void progressIsToldAndEndsAndAnotherEntryDrawsNothingAnew() {
        Waves.fill(memory, 300);
        var parts = new ArrayList<Double>();
        model.progressProperty().subscribe(part -> part.ifPresent(parts::add));
        model.begin();
        assertThat(parts).isSorted().startsWith(0.0).last().isEqualTo(1.0);
        assertThat(model.progressProperty().get()).isEqualTo(OptionalDouble.empty());
        int told = parts.size();
        memory.journal.record(new Payload.StationLocked(true)).join();
        model.begin();
        assertThat(parts).hasSize(told);
    }

    @Test
    void whatIsAskedLastIsShown() {
        Waves.fill(memory, 300);
        var slow = new Waves.HeldLanes();
        try (var waiting = new SketchViewModel(memory.room(), TestRooms.PARIS, slow)) {
            waiting.begin();
            waiting.choose(waiting.scopeProperty().get().negative(true));
            slow.release(1);
            slow.release(0);
            assertThat(waiting.lookProperty().get().orElseThrow().arrivals().mentions())
                    .isEqualTo(150);
        }
    }

    @Test
    void aRoomThatCanNotBeReadIsSaid() {
        var broken = new Waves.FailingLanes();
        try (var failing = new SketchViewModel(memory.room(), TestRooms.PARIS, broken)) {
            failing.begin();
            assertThat(failing.failedProperty().get()).isTrue();
            assertThat(failing.progressProperty().get()).isEmpty();
        }
    }

    private Look look() {
        return model.lookProperty().get().orElseThrow();
    }

    private void open(String start) {
        memory.journal
                .record(new CellAct.Opened(
                        "Panne", Instant.parse(start), List.of("outage"), Sector.TELECOM, Optional.empty()))
                .join();
    }
}
