// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Clocked;
import org.vigie.core.journal.ExerciseAct.Fired;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.scenario.When;
import org.vigie.ui.exercise.CardPlaces.Place;
import org.vigie.ui.exercise.CardPlaces.Wish;
import org.vigie.ui.exercise.Chart.Card;
import org.vigie.ui.exercise.Chart.Look;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

class ConsoleViewModelTest {
    private final List<GameActs.Outcome> told = new ArrayList<>();

    private ConsoleViewModel of(TestRoom room) {
        var model = new ConsoleViewModel(
                room.room(),
                room.journal,
                () -> Optional.of(TestRooms.INES),
                new DirectLanes(),
                (outcome, _) -> told.add(outcome));
        room.events.subscribe(event -> model.happened(List.of(event)));
        model.refresh();
        return model;
    }

    private static Payload last(TestRoom room) {
        return room.journal.entries.getLast().payload();
    }

    @Test
    void theChronogrammeShowsHowEveryInjectStands() {
        var chart = of(BoxSeven.played()).chartProperty().get();
        assertThat(chart.rows())
                .extracting(Chart.Row::kind)
                .containsExactly(
                        Optional.of(InjectKind.SOCIAL),
                        Optional.of(InjectKind.FORUM),
                        Optional.of(InjectKind.PRESS),
                        Optional.of(InjectKind.CALL),
                        Optional.of(InjectKind.MAIL),
                        Optional.of(InjectKind.AUTHORITY),
                        Optional.empty());
        assertThat(chart.rows().getFirst().cards())
                .extracting(Card::id, Card::look)
                .containsExactly(
                        tuple("S-02", Look.PLAYED),
                        tuple("S-06", Look.PLAYED),
                        tuple("S-11", Look.CURRENT),
                        tuple("S-15", Look.COMING));
        assertThat(List.of(Look.PLAYED, Look.CURRENT, Look.NEXT, Look.COMING, Look.SKIPPED, Look.RESERVE))
                .extracting(chart::count)
                .containsExactly(9L, 1L, 1L, 6L, 1L, 1L);
        assertThat(chart.windows())
                .contains(new Chart.Window(Duration.ofMinutes(70), Duration.ofMinutes(90)))
                .hasSize(5);
        assertThat(chart.milestones())
                .containsExactly(new Milestone(Milestone.Kind.LEVEL, Duration.ofMinutes(64), "3"));
        // at the start a forum post asks for 1 a minute; ten minutes later half of it is left
        assertThat(chart.curve().getFirst().perMinute()).isEqualTo(1);
        assertThat(chart.curve().get(7).perMinute()).isCloseTo(Math.pow(0.5, 0.7), within(1e-9));
    }

    @Test
    void aCallThatIsSentByHandIsNoActOfThePlayers() {
        var room = BoxSeven.played();
        var model = of(room);
        var before = model.console().acts();
        var call = BoxSeven.scenario().inject("S-17").orElseThrow();
        model.acts().fire(BoxSeven.scenario(), call, ExerciseAct.Way.BY_HAND);
        assertThat(last(room))
                .isInstanceOfSatisfying(
                        ExerciseAct.Fired.class,
                        fired -> assertThat(fired.isBackstage()).isFalse());
        model.refresh();
        assertThat(model.console().acts()).isEqualTo(before);
    }

    @Test
    void whatHasNotComeYetAndIsLateWeighsFromNowOn() {
        var room = BoxSeven.prepared();
        var model = of(room);
        room.journal.record(new Clocked(Turn.STARTED, Duration.ZERO, 1));
        BoxSeven.at(room, Duration.ofMinutes(3));
        model.tick();
        assertThat(model.chartProperty().get().curve().getFirst().perMinute())
                .as("S-01 was due at 0 and comes now at the earliest")
                .isZero();
        assertThat(model.chartProperty().get().curve().get(3).perMinute()).isEqualTo(1);
    }

    @Test
    void aStartTakesTheSpeedThatWasChosenBefore() {
        var room = BoxSeven.prepared();
        var model = of(room);
        model.speed(10);
        assertThat(last(room)).isInstanceOf(ExerciseAct.Prepared.class);
        model.playOrPause();
        assertThat(last(room)).isEqualTo(new Clocked(Turn.STARTED, Duration.ZERO, 10));
        assertThat(model.speed()).isEqualTo(10);
        model.speed(60);
        assertThat(last(room)).isEqualTo(new Clocked(Turn.SPED, Duration.ZERO, 60));
    }

    @Test
    void theConsoleFollowsTheGameUntilSomebodyPicks() {
        var room = BoxSeven.played();
        var model = of(room);
        assertThat(looked(model)).isEqualTo("S-11");
        assertThat(model.toSend().map(Inject::id)).contains("S-12");
        model.step(2);
        assertThat(looked(model)).isEqualTo("S-13");
        assertThat(model.toSend().map(Inject::id)).contains("S-13");
        model.sendNow();
        assertThat(last(room)).isInstanceOfSatisfying(Fired.class, fired -> {
            assertThat(fired.inject()).isEqualTo("S-13");
            assertThat(fired.at()).isEqualTo(BoxSeven.NOW);
        });
        assertThat(told).containsExactly(GameActs.Outcome.SENT);
        assertThat(looked(model)).as("it follows again").isEqualTo("S-13");
        assertThat(model.toSend().map(Inject::id)).contains("S-12");
    }

    @Test
    void aBranchThatDoesNotOpenIsNotNextForEver() {
        var branch = new When(true, List.of(new Condition.Played("S-19", true)));
        var room = BoxSeven.prepared();
        room.journal.record(new ScenarioAct.InjectsKept("box7", List.of(waiting(branch))));
        room.journal.record(new Clocked(Turn.STARTED, Duration.ZERO, 1));
        room.journal.record(new Fired("S-01", delivery(), Duration.ZERO, Way.TIMED));
        BoxSeven.at(room, Duration.ofMinutes(7));
        var model = of(room);
        assertThat(model.toSend().map(Inject::id)).contains("S-02");
        BoxSeven.at(room, Duration.ofMinutes(9));
        model.tick();
        assertThat(model.toSend().map(Inject::id)).contains("S-03");
        room.journal.record(new ScenarioAct.InjectsWithdrawn("box7", others("S-01", "S-02")));
        assertThat(model.toSend().map(Inject::id)).as("nothing else is to come").contains("S-02");
    }

    private static Inject waiting(When when) {
        var like = BoxSeven.scenario().inject("S-02").orElseThrow();
        return new Inject(
                like.id(),
                like.title(),
                like.kind(),
                like.offset(),
                false,
                true,
                like.sender(),
                List.of(),
                like.text(),
                List.of(),
                List.of(),
                when,
                List.of(),
                "",
                Optional.empty());
    }

    private static ExerciseAct.Delivery delivery() {
        return new ExerciseAct.Delivery(InjectKind.FORUM, "", "Fil", "Texte", List.of());
    }

    private static List<String> others(String... kept) {
        return BoxSeven.scenario().injects().stream()
                .map(Inject::id)
                .filter(id -> !List.of(kept).contains(id))
                .toList();
    }

    @Test
    void nothingIsSentBeforeTheStart() {
        var room = BoxSeven.prepared();
        var model = of(room);
        model.sendNow();
        assertThat(last(room)).isInstanceOf(ExerciseAct.Prepared.class);
        model.playOrPause();
        model.sendNow();
        assertThat(last(room))
                .isInstanceOfSatisfying(
                        Fired.class, fired -> assertThat(fired.inject()).isEqualTo("S-01"));
    }

    @Test
    void anInjectComesAgainOnlyOnceItCame() {
        var room = BoxSeven.played();
        var model = of(room);
        int before = room.journal.entries.size();
        model.step(1);
        model.again(Way.AGAIN);
        assertThat(room.journal.entries).hasSize(before);
        model.follow();
        model.again(Way.REINFORCED);
        assertThat(last(room))
                .isInstanceOfSatisfying(
                        Fired.class, fired -> assertThat(fired.way()).isEqualTo(Way.REINFORCED));
    }

    @Test
    void whatTheDiskRefusesIsTold() {
        var room = BoxSeven.played();
        var model = of(room);
        room.journal.refuse(true);
        model.playOrPause();
        assertThat(told).containsExactly(GameActs.Outcome.NOT_SAVED);
        assertThat(model.console().course().running()).isTrue();
    }

    @Test
    void reactionsStandAsObserversAndTheProgramFind() {
        var room = BoxSeven.played();
        var model = of(room);
        var inject = BoxSeven.scenario().inject("S-11").orElseThrow();
        assertThat(inject.reactions())
                .extracting(
                        reaction -> model.marking().standing(inject, reaction).kind())
                .containsExactly(
                        Marking.Kind.DONE,
                        Marking.Kind.LEFT,
                        Marking.Kind.LEFT,
                        Marking.Kind.SEEN,
                        Marking.Kind.LEFT,
                        Marking.Kind.LEFT);
        BoxSeven.at(room, Duration.ofMinutes(81));
        model.tick();
        assertThat(model.marking().standing(inject, inject.reactions().get(1)).kind())
                .isEqualTo(Marking.Kind.LATE);
    }

    private static String looked(ConsoleViewModel model) {
        return model.lookedProperty().get().map(Inject::id).orElse("");
    }

    // ---- times and places

    @ParameterizedTest
    @CsvSource({
        "H+01:15, 4500",
        "1:15:30, 4530",
        "1h05, 3900",
        "75, 4500",
        "H+75, 4500",
        "+5, 3900",
        "−10, 3000",
        "-90, 0"
    })
    void gameTimesAreReadAsPeopleWriteThem(String typed, long seconds) {
        assertThat(GameTime.read(typed, Duration.ofHours(1))).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1:99", "1:15:99", "12:5"})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertThat(GameTime.read(typed, Duration.ZERO)).isEmpty();
    }

    @Test
    void cardsNeverCoverEachOther() {
        var places = CardPlaces.of(
                List.of(new Wish(0, 100), new Wish(50, 100), new Wish(104, 100), new Wish(950, 100)), 1000, 24);
        assertThat(places)
                .containsExactly(
                        new Place(0, 0, false, false),
                        new Place(1, 50, false, false),
                        new Place(0, 104, false, false),
                        new Place(0, 850, true, false));
        assertThat(CardPlaces.lines(places)).isEqualTo(2);
    }

    @Test
    void aFourthCardAtOnePlaceShowsItsSignAlone() {
        var places =
                CardPlaces.of(List.of(new Wish(0, 90), new Wish(0, 95), new Wish(0, 100), new Wish(1, 100)), 1000, 24);
        assertThat(places.getLast()).isEqualTo(new Place(0, 1, false, true));
    }

    @Test
    void marksOnTheAxisStandApart() {
        var scale = new TimeScale(Duration.ZERO, Duration.ofHours(3), 176, 1566);
        assertThat(scale.marks(100)).hasSize(13).contains(Duration.ofMinutes(15));
        assertThat(scale.x(Duration.ofMinutes(90))).isEqualTo(176 + 783);
        assertThat(scale.at(176 + 783)).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void zoomingKeepsWhatIsLookedAtAndTheViewFollowsThePresent() {
        var changes = new ArrayList<String>();
        var view = new ChronoView(() -> changes.add("changed"));
        var length = Duration.ofHours(4);
        view.zoom(1, length, Duration.ofHours(2));
        var scale = view.scale(length, 0, 100);
        assertThat(scale.span()).isEqualTo(Duration.ofHours(2));
        assertThat(scale.from()).isEqualTo(Duration.ofHours(1));
        view.follow(Duration.ofMinutes(179), length);
        assertThat(view.scale(length, 0, 100).from()).isEqualTo(Duration.ofHours(2));
        assertThat(changes).hasSize(2);
    }

    @Test
    void aHugeScenarioWithLongIdsIsNamedByPlacesAndStaysReadable() {
        var injects = new ArrayList<Inject>();
        for (int i = 0; i < 50_000; i++)
            injects.add(BoxSeven.inject(
                    "00000000-0000-0000-0000-%012d".formatted(i), "Stimulus " + i, InjectKind.SOCIAL, i / 300));
        var room = TestRooms.open(TestRooms.EXERCISE);
        BoxSeven.at(room, Duration.ZERO);
        for (var act : ScenarioShelf.acts(BoxSeven.scenario().with(injects))) room.journal.record(act);
        room.journal.record(new ExerciseAct.Prepared("box7", 7));
        var model = of(room);
        var chart = model.chartProperty().get();
        assertThat(chart.cards()).hasSize(50_000);
        assertThat(chart.cards().getFirst().number()).isEqualTo("S-01");
        assertThat(chart.cards().getLast().number()).isEqualTo("S-50000");
        assertThat(model.toSend().map(Inject::id)).contains(injects.getFirst().id());
    }
}
