// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.Search.Order;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.Forecast;
import org.vigie.ui.situation.UrgentViewModel.Act;
import org.vigie.ui.situation.UrgentViewModel.Outcome;

/// What the screen shows and leads to, without a toolkit.
class SituationViewModelTest {
    private static final Instant NOW = SituationRoom.NOW;

    private final SituationRoom room = new SituationRoom();
    private final StillLanes lanes = new StillLanes();
    private final List<Outcome> told = new ArrayList<>();
    private SituationViewModel model;
    private Filed worst;

    @BeforeEach
    void fill() {
        room.say(ago(100), "Merci pour l’aide", 0.8, 5);
        room.say(ago(20), "Toujours en panne", -0.7, 40, SituationRoom.PRESS, 500, Set.of("outage"));
        worst = room.say(ago(10), "Mon père est sous oxygène, plus de ligne", -0.9, 95);
        model = new SituationViewModel(room.open(), room.reader(), lanes, told::add);
        room.room.events.subscribe(event -> model.happened(List.of(event)));
        model.start();
    }

    private static Instant ago(long minutes) {
        return NOW.minusSeconds(60 * minutes);
    }

    private Situation now() {
        return model.situation();
    }

    @Test
    void figuresListAndReasonsAreOfTheSameMoment() {
        assertThat(model.wasReadProperty().get()).isTrue();
        assertThat(now().figures().volume().pace().lastHour()).isEqualTo(2);
        assertThat(now().figures().negative().share()).hasValue(1);
        assertThat(now().figures().critical().waiting()).isEqualTo(1);
        assertThat(now().figures().critical().oldest()).contains(Duration.ofMinutes(10));
        assertThat(now().urgent()).first().isEqualTo(worst);
        assertThat(now().toDo()).isEqualTo(3);
        assertThat(now().mentions()).isEqualTo(3);
        assertThat(now().reasons()).extracting(count -> count.value()).containsExactly("outage");
        assertThat(now().course().forecast()).isInstanceOf(Forecast.TooShort.class);
        assertThat(now().names().sources()).containsValue("Presse (RSS)");
    }

    @Test
    void everyFigureHasItsQuestion() {
        var ask = now().questions();
        assertThat(ask.lastHour().since()).contains(NOW.minusSeconds(3600));
        assertThat(ask.negative().facets()).containsEntry(Facet.POLARITY, Set.of("NEGATIVE"));
        assertThat(room.open().mentions().find(ask.critical(), 0, 5).rows()).containsExactly(worst);
        assertThat(ask.critical().asOf()).contains(NOW);
        assertThat(ask.everCritical().facets()).containsExactlyEntriesOf(Map.of(Facet.PRIORITY, Set.of("CRITICAL")));
        assertThat(ask.widest().order()).isEqualTo(Order.AUDIENCE);
        assertThat(ask.toDo().order()).isEqualTo(Order.PRIORITY);
    }

    @Test
    void whatHappensIsReadAnewOncePerPause() {
        room.say(ago(1), "encore", -0.5, 10);
        room.arrive();
        assertThat(now().mentions()).as("the pause lasts").isEqualTo(3);
        lanes.pass();
        assertThat(now().mentions()).isEqualTo(4);
        room.say(ago(1), "et encore", -0.5, 10);
        model.happened(List.of(new CellEvent.DutyChanged(java.util.Optional.empty())));
        lanes.pass();
        assertThat(now().mentions()).as("that tells nothing new").isEqualTo(4);
        model.tick();
        lanes.pass();
        assertThat(now().mentions()).isEqualTo(5);
    }

    @Test
    void anotherPeriodIsReadAtOnce() {
        assertThat(model.spans()).containsExactly(Span.SIX_HOURS, Span.STORY, Span.DAY);
        assertThat(now().questions().from()).isEqualTo(Instant.parse("2026-10-14T10:00:00Z"));
        model.spanProperty().set(Span.DAY);
        assertThat(now().questions().from()).isEqualTo(Instant.parse("2026-10-13T14:16:00Z"));
    }

    @Test
    void theCurveIsStackedBySourceToo() {
        model.stackProperty().set(Course.Stack.SOURCE);
        assertThat(now().course().layers()).extracting(Course.Layer::name).containsExactly("Forums", "Presse (RSS)");
        model.stackProperty().set(Course.Stack.NARRATIVE);
        assertThat(now().course().layers()).containsExactly(Course.Layer.OTHERS);
    }

    @Test
    void aFailedReadingKeepsTheLastFigures() {
        room.room.mentions.all.set(0, null);
        model.restart();
        assertThat(model.problemProperty().get()).isPresent();
        assertThat(now().mentions()).isEqualTo(3);
        room.room.mentions.all.removeFirst();
        model.restart();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(now().mentions()).isEqualTo(2);
    }

    @Test
    void oldDataIsSaidToBeOld() {
        assertThat(model.staleProperty().get()).isEmpty();
        room.room.at(NOW.plusSeconds(200));
        model.tick();
        assertThat(model.staleProperty().get()).contains(Duration.ofSeconds(209));
        room.healthy(SituationRoom.FORUM, NOW.plusSeconds(199));
        lanes.pass();
        assertThat(model.staleProperty().get()).isEmpty();
    }

    @Test
    void theTimePointedAtLightsWhatBelongsToIt() {
        model.pointedProperty().set(java.util.Optional.of(ago(5)));
        assertThat(model.isPointed(ago(10))).isTrue();
        assertThat(model.isPointed(ago(20))).isFalse();
        assertThat(model.isPointed(ago(4))).isFalse();
    }

    // ---- acting on the list

    @Test
    void anActLeavesTheListAtOnceAndIsRecorded() {
        model.urgent().choose(0);
        model.urgent().act(Act.DONE);
        assertThat(model.urgent().rows()).hasSize(2).doesNotContain(worst);
        assertThat(model.urgent().chosen()).contains(now().urgent().get(1));
        assertThat(room.room.journal.entries.getLast().payload())
                .isEqualTo(new Payload.MentionsTriaged(
                        List.of(worst.mention().key()), TriageState.DONE, java.util.Optional.empty()));
        assertThat(told).containsExactly(new Outcome.Saved(Act.DONE));
        lanes.pass();
        assertThat(model.urgent().rows())
                .as("a reading that does not know it yet")
                .doesNotContain(worst);
        model.urgent().undo();
        assertThat(told).last().isEqualTo(new Outcome.TakenBack());
        lanes.pass();
        assertThat(model.urgent().rows()).contains(worst);
    }

    @Test
    void whatCannotBeSavedComesBack() {
        room.room.journal.refuse(true);
        model.urgent().choose(0);
        model.urgent().act(Act.NO_ACTION_NEEDED);
        assertThat(model.urgent().rows()).contains(worst);
        assertThat(told).singleElement().isInstanceOf(Outcome.NotSaved.class);
    }

    @Test
    void followingKeepsTheRowAndTheChoice() {
        model.urgent().choose(0);
        model.urgent().next();
        model.urgent().act(Act.FOLLOWED);
        assertThat(model.urgent().rows()).hasSize(3);
        assertThat(room.room.journal.entries.getLast().payload()).isInstanceOf(Payload.MentionsFollowed.class);
        model.urgent().previous();
        room.say(ago(2), "Plus urgent encore", -0.9, 99);
        lanes.pass();
        model.tick();
        lanes.pass();
        assertThat(model.urgent().rows()).hasSize(4);
        assertThat(model.urgent().chosen())
                .as("the choice stays on its mention")
                .contains(worst);
    }
}
