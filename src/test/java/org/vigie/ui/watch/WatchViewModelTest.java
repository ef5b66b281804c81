// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// What the whole screen shows, without a toolkit: asking, arriving, choosing, and failing to read.
class WatchViewModelTest {
    private final WatchRoom room = new WatchRoom();
    private final TestLanes lanes = new TestLanes();
    private final List<Outcome> told = new ArrayList<>();
    private WatchViewModel watch;
    private Filed second;

    @BeforeEach
    void threeMentions() {
        room.say("La box 7 ne répond plus", 30, WatchRoom.PRESS, "fr", Triage.FRESH);
        second = room.say("Altéa is down in Lyon", 20, WatchRoom.FORUM, "en", Triage.FRESH);
        room.say("Panne Altéa, encore", 10);
        watch = new WatchViewModel(
                room.open(Nature.EXERCISE),
                TestReasons.PLAIN,
                lanes,
                ZoneId.of("Europe/Paris"),
                () -> new UUID(2, 2),
                told::add);
        room.events.subscribe(event -> watch.happened(List.of(event)));
        watch.start();
        lanes.pass(Duration.ofSeconds(1));
    }

    private List<String> texts() {
        return watch.list().rowsProperty().get().stream()
                .map(row -> row.filed().map(filed -> filed.mention().text()).orElse("…"))
                .toList();
    }

    private Optional<String> chosen() {
        return watch.list().selected().map(filed -> filed.mention().text());
    }

    @Test
    void opensOnTheNewestAndChoosesIt() {
        assertThat(texts()).containsExactly("Panne Altéa, encore", "Altéa is down in Lyon", "La box 7 ne répond plus");
        assertThat(chosen()).contains("Panne Altéa, encore");
        assertThat(watch.matchingProperty().get()).isEqualTo(3);
    }

    @Test
    void asksAQueryOnceTheTypingRests() {
        watch.query().textProperty().set("alt");
        watch.query().textProperty().set("altea");
        lanes.pass(QueryViewModel.PATIENCE.minusMillis(1));
        assertThat(texts()).hasSize(3);
        lanes.pass(Duration.ofMillis(1));
        assertThat(texts()).containsExactly("Panne Altéa, encore", "Altéa is down in Lyon");
    }

    @Test
    void keepsTheLastGoodQueryWhileTheTextIsFaulty() {
        watch.query().textProperty().set("altea");
        watch.query().submit();
        watch.query().textProperty().set("altea OU");
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.query().parsedProperty().get()).isInstanceOf(Parsed.Fault.class);
        assertThat(texts()).hasSize(2);
        assertThat(watch.query().history()).containsExactly("altea");
    }

    @Test
    void newMentionsWaitAndMoveNeitherListNorChoice() {
        room.arrive("Altéa, toujours rien");
        room.arrive("Panne partout");
        lanes.pass(WatchViewModel.PACE.multipliedBy(2));
        assertThat(watch.waitingProperty().get()).isEqualTo(2);
        assertThat(texts()).hasSize(3);
        assertThat(chosen()).contains("Panne Altéa, encore");
    }

    @Test
    void theRateCountsWhatWasPublishedLatelyNotWhatIsCaughtUp() {
        for (int i = 0; i < 40; i++) room.say("Ancienne " + i, 30);
        for (int i = 0; i < 10; i++) room.say("Récente " + i, 2);
        watch.ask();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.live().perMinuteProperty().get()).isEqualTo(2);
    }

    @Test
    void aStoryIsWatchedThroughItsFirstTopic() {
        room.topics.add(new Topic(new TopicId(new UUID(4, 1)), "Altéa", "altea"));
        var story = new WatchViewModel(
                room.open(Nature.EXERCISE),
                TestReasons.PLAIN,
                lanes,
                ZoneId.of("Europe/Paris"),
                () -> new UUID(2, 2),
                told::add);
        story.start();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(story.query().topicProperty().get().map(Topic::name)).contains("Altéa");
        assertThat(story.list().rowsProperty().get()).hasSize(2);
    }

    @Test
    void thePillBringsThemAndTheChoiceStaysOnItsMention() {
        room.arrive("Altéa, toujours rien");
        lanes.pass(Duration.ofSeconds(1));
        watch.bringNew();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).hasSize(4).startsWith("Altéa, toujours rien");
        assertThat(chosen()).contains("Panne Altéa, encore");
        assertThat(watch.list().selectedIndexProperty().get()).isEqualTo(1);
        assertThat(watch.waitingProperty().get()).isZero();
    }

    private void fill(int mentions) {
        for (int i = 0; i < mentions; i++) room.arrive("Panne " + i);
        lanes.pass(WatchViewModel.PACE.multipliedBy(2));
    }

    @Test
    void aRoomThatIsFillingShowsItsNewestUntilOneIsChosen() {
        fill(20);
        assertThat(texts()).hasSize(23).startsWith("Panne 19");
        assertThat(chosen()).contains("Panne 19");
        watch.list().choose(2);
        fill(20);
        assertThat(watch.waitingProperty().get()).isEqualTo(20);
        assertThat(chosen()).contains("Panne 17");
        assertThat(texts()).hasSize(23);
    }

    @Test
    void whoActsOnWhatWasChosenForThemKeepsIt() {
        fill(20);
        watch.triage().toggleFollow();
        fill(20);
        assertThat(chosen()).contains("Panne 19");
        assertThat(watch.waitingProperty().get()).isEqualTo(20);
    }

    @Test
    void onceFilledABurstWaitsOutside() {
        fill(20);
        watch.tick();
        watch.tick();
        fill(200);
        assertThat(watch.waitingProperty().get()).isEqualTo(200);
        assertThat(chosen()).contains("Panne 19");
    }

    @Test
    void actsMadeElsewhereShortenTheListAlsoBelowWhatWasRead() {
        var many = new ArrayList<Filed>();
        for (int i = 0; i < 120; i++) many.add(room.say("Ancienne " + i, 40 + i / 2));
        watch.ask();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.list().rowsProperty().get()).hasSize(123);
        var rows = watch.list().rowsProperty().get();
        room.triageElsewhere(many.subList(80, 110), TriageState.DONE);
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.list().rowsProperty().get())
                .as("the same rows, fewer")
                .isSameAs(rows)
                .hasSize(93);
        rows.get(92);
        lanes.pass(Duration.ofSeconds(1));
        assertThat(rows.peek(92).orElseThrow().mention().text()).isEqualTo("Ancienne 118");
    }

    @Test
    void theListFollowsTheHeadWhileNothingIsChosen() {
        watch.list().choose(-1);
        room.arrive("Altéa, toujours rien");
        lanes.pass(Duration.ofSeconds(2));
        assertThat(texts()).hasSize(4).startsWith("Altéa, toujours rien");
        assertThat(watch.waitingProperty().get()).isZero();
    }

    @Test
    void aRoomEnteredBeforeAnythingCameFillsByItselfAndChoosesTheFirst() {
        var empty = new WatchRoom();
        var entered = new WatchViewModel(
                empty.open(Nature.REAL),
                TestReasons.PLAIN,
                lanes,
                ZoneId.of("Europe/Paris"),
                () -> new UUID(2, 2),
                told::add);
        empty.events.subscribe(event -> entered.happened(List.of(event)));
        entered.start();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(entered.list().rowsProperty().get()).isEmpty();
        empty.arrive("La première");
        lanes.pass(Duration.ofSeconds(2));
        assertThat(entered.list().rowsProperty().get()).hasSize(1);
        assertThat(entered.list().selected()).isPresent();
    }

    @Test
    void twoHundredArrivalsASecondAskTwoOverviewsASecond() {
        watch.list().choose(0);
        int before = room.mentions.finds();
        for (int i = 0; i < 200; i++) {
            room.arrive("Panne " + i);
            lanes.pass(Duration.ofMillis(5));
        }
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.waitingProperty().get()).isEqualTo(200);
        assertThat(room.mentions.finds() - before).isLessThanOrEqualTo(4 * 4);
    }

    @Test
    void tickingAFacetAsksAgain() {
        watch.facets().only(Facet.LANGUAGE, "en");
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).containsExactly("Altéa is down in Lyon");
        assertThat(watch.facets().count(Facet.LANGUAGE, "fr")).isEqualTo(2);
        watch.facets().only(Facet.LANGUAGE, "en");
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).hasSize(3);
    }

    @Test
    void brushingNarrowsTheListButNotTheChart() {
        watch.period().brush(WatchRoom.NOON.minusSeconds(25 * 60), WatchRoom.NOON.minusSeconds(15 * 60));
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).containsExactly("Altéa is down in Lyon");
        assertThat(watch.volumeProperty().get().total()).isEqualTo(3);
        watch.period().clearBrush();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).hasSize(3);
    }

    @Test
    void aBrokenStoreIsSaidAndTriedAgain() {
        var broken = new IllegalStateException("file closed");
        room.mentions.breakWith(broken);
        watch.ask();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.list().problemProperty().get()).contains(broken);
        assertThat(texts()).as("the old data stays").hasSize(3);
        room.mentions.breakWith(null);
        watch.retry();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.list().problemProperty().get()).isEmpty();
        assertThat(watch.problemProperty().get()).isEmpty();
    }

    @Test
    void anEditShowsWithoutMovingAnything() {
        var edited = new Filed(
                second.number(),
                withText("Altéa is back in Lyon"),
                second.analysis(),
                second.topics(),
                second.triage(),
                second.evidence(),
                2,
                0,
                Optional.empty());
        room.mentions.replace(edited);
        room.events.publish(
                new CellEvent.MentionsChanged(List.of(second.mention().key())));
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).contains("Altéa is back in Lyon");
        assertThat(chosen()).contains("Panne Altéa, encore");
    }

    private Mention withText(String text) {
        var m = second.mention();
        return new Mention(
                m.key(),
                m.source(),
                m.author(),
                m.title(),
                text,
                m.language(),
                m.link(),
                m.parent(),
                m.thread(),
                m.rating(),
                m.times(),
                m.engagement());
    }

    @Test
    void theDetailTellsThreadAndHistory() {
        watch.triage().note("Vu avec le support");
        lanes.pass(Duration.ofSeconds(1));
        var dossier = watch.detail().dossierProperty().get().orElseThrow();
        assertThat(dossier.thread()).hasSize(2);
        assertThat(dossier.history()).hasSize(1);
        assertThat(watch.list().selected().orElseThrow().triage().notes())
                .extracting(Triage.Note::text)
                .containsExactly("Vu avec le support");
    }

    @Test
    void sortsByAudience() {
        watch.orderProperty().set(Search.Order.OLDEST);
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).startsWith("La box 7 ne répond plus");
    }

    @Test
    void aTopicIsKeptChosenRenamedAndWithdrawn() {
        watch.query().textProperty().set("altea");
        watch.query().keep("Altéa");
        lanes.pass(Duration.ofSeconds(1));
        var topic = watch.query().kept().getFirst();
        assertThat(topic.name()).isEqualTo("Altéa");
        assertThat(watch.query().isChanged()).isFalse();
        watch.query().textProperty().set("altea OU panne");
        assertThat(watch.query().isChanged()).isTrue();
        watch.query().keep(new Topic(topic.id(), "Altéa et panne", "altea OU panne"));
        lanes.settle();
        assertThat(watch.query().kept()).extracting(Topic::name).containsExactly("Altéa et panne");
        watch.query().withdraw(watch.query().kept().getFirst());
        lanes.settle();
        assertThat(watch.query().kept()).isEmpty();
    }
}
