// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.Coalesced;

/// The smaller parts of the screen: ticks, periods, repeated questions, the line about sources.
class PartsTest {
    private final WatchRoom room = new WatchRoom();

    @Test
    void whatPeopleBringInIsNoSourceThatCouldFail() {
        var none = SourceHealth.Counts.NONE;
        var file = new SourceSettings(WatchRoom.FORUM.id(), SourceKind.FILE, "export.csv", Map.of(), false, false);
        var health = Stream.of(file, WatchRoom.PRESS)
                .map(each -> new SourceHealth(
                        each,
                        each.enabled() ? SourceHealth.State.OK : SourceHealth.State.SUSPENDED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        none,
                        Optional.empty()))
                .toList();
        assertThat(LiveViewModel.Sources.of(health))
                .isEqualTo(new LiveViewModel.Sources(1, LiveViewModel.Sources.Worst.OK, 1));
    }

    @Test
    void startsWithWhatNobodyIsDoneWith() {
        var facets = new FacetsViewModel();
        assertThat(facets.isReset()).isTrue();
        assertThat(facets.search()).isEqualTo(Map.of(Facet.STATE, Set.of("TO_DO", "IN_PROGRESS")));
    }

    @Test
    void aValueSeenForTheFirstTimeIsTicked() {
        var facets = new FacetsViewModel();
        facets.countAnew(Map.of(Facet.LANGUAGE, List.of(new Count("fr", 3), new Count("en", 1))));
        facets.tick(Facet.LANGUAGE, "en", false);
        facets.countAnew(Map.of(Facet.LANGUAGE, List.of(new Count("fr", 3), new Count("de", 1))));
        assertThat(facets.search().get(Facet.LANGUAGE)).containsExactlyInAnyOrder("fr", "de");
        assertThat(facets.values(Facet.LANGUAGE))
                .extracting(FacetsViewModel.Value::value)
                .contains("en");
    }

    @Test
    void resetTicksTheDefaultAgain() {
        var facets = new FacetsViewModel();
        facets.everything();
        assertThat(facets.search()).isEmpty();
        facets.reset();
        assertThat(facets.isReset()).isTrue();
    }

    @Test
    void onlyAStoryHasAnInstantToCountFrom() {
        var real = new PeriodViewModel(room.open(Nature.REAL).room(), () -> room.now);
        var story = new PeriodViewModel(room.open(Nature.EXERCISE).room(), () -> room.now);
        assertThat(real.choices()).doesNotContain(Period.Usual.STORY);
        assertThat(story.span().since()).contains(WatchRoom.NOON.minusSeconds(7200));
        story.widen();
        assertThat(story.span().since()).contains(WatchRoom.NOON.minus(Duration.ofDays(1)));
    }

    @Test
    void anotherPeriodForgetsTheBrush() {
        var period = new PeriodViewModel(room.open(Nature.REAL).room(), () -> room.now);
        period.brush(WatchRoom.NOON.minusSeconds(60), WatchRoom.NOON);
        assertThat(period.narrowed().until()).contains(WatchRoom.NOON);
        period.choose(Period.Usual.EVERYTHING);
        assertThat(period.narrowed()).isEqualTo(Period.Span.ALWAYS);
        period.brush(WatchRoom.NOON, WatchRoom.NOON);
        assertThat(period.brushProperty().get()).isEmpty();
    }

    @Test
    void aPeriodMustEndAfterItStarts() {
        assertThatThrownBy(() -> new Period.Own(WatchRoom.NOON, WatchRoom.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRestartedQuestionIsAnsweredOnceAndTheOldOneToNobody() {
        var lanes = new TestLanes();
        var asked = new ArrayList<Integer>();
        var answers = new ArrayList<Integer>();
        var question = new Coalesced<Integer>(
                lanes,
                Duration.ofMillis(500),
                () -> {
                    asked.add(asked.size());
                    int number = asked.size();
                    return () -> number;
                },
                answers::add,
                problem -> answers.add(-1));
        question.request();
        question.request();
        question.restart();
        lanes.settle();
        assertThat(answers).containsExactly(2);
        question.request();
        lanes.settle();
        assertThat(answers).as("a pause follows each answer").hasSize(1);
        lanes.pass(Duration.ofMillis(500));
        assertThat(answers).containsExactly(2, 3);
    }

    @Test
    void theLineAboutSourcesShowsTheWorst() {
        var lanes = new TestLanes();
        room.collector.press(SourceHealth.State.FAILING);
        var live = new LiveViewModel(room.collector, lanes);
        lanes.settle();
        assertThat(live.sourcesProperty().get())
                .isEqualTo(new LiveViewModel.Sources(2, LiveViewModel.Sources.Worst.FAILING, 1));
    }

    @Test
    void pauseHoldsTheCollectorBack() {
        var lanes = new TestLanes();
        var live = new LiveViewModel(room.collector, lanes);
        live.togglePause();
        lanes.settle();
        assertThat(room.collector.isPaused()).isTrue();
        assertThat(live.pausedProperty().get()).isTrue();
        live.togglePause();
        lanes.settle();
        assertThat(room.collector.isPaused()).isFalse();
    }

    @Test
    void expectationsRememberHowThingsStood() {
        var filed = room.say("Panne", 1);
        var expected = new Expected();
        expected.put(filed, now -> now.with(new TriageAct.Follow(true).over(now.triage())));
        expected.put(expected.over(filed), now -> now.with(TriageAct.DONE.over(now.triage())));
        assertThat(expected.over(filed).triage().followed()).isTrue();
        assertThat(expected.over(filed).triage().state()).isEqualTo(TriageState.DONE);
        assertThat(expected.forget(List.of(filed.mention().key()))).containsExactly(filed);
        assertThat(expected.covers(filed.mention().key())).isFalse();
        assertThat(Optional.of(expected.over(filed))).contains(filed);
    }
}
