// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.action.Actions;
import org.vigie.core.alert.AlertEvidence;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Matter;
import org.vigie.core.card.Cards;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.topic.TopicId;
import org.vigie.exercise.DemoCase;
import org.vigie.ui.alerts.AlertsScreen;
import org.vigie.ui.kit.CellDoor;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.room.RoomCards;
import org.vigie.ui.room.RoomScreen;

/// As a new user would: from an alert to a cell at work with its eight roles, its first action card and the holding
/// statement asked for. A key chord, a click and a typed field count as one interaction each. Both figures are printed.
@ExtendWith(FxTest.class)
class FirstMinuteTest {
    private static final int MOST = 25;
    private static final List<String> NAMES = List.of(
            "Hélène Vasseur",
            "Paul Santoni",
            "Yanis Belkacem",
            "Laure Quéméner",
            "Amina Diallo",
            "Antoine Rivoal",
            "Camille Aubert");

    private final TestRoom memory = TestRooms.open(TestRooms.WATCH);
    private final Frame frame = TestRooms.frame();
    private final StackPane page = new StackPane();
    private Optional<Stand> shown = Optional.empty();
    private int ids;
    private int interactions;

    @AfterEach
    void close() {
        shown.ifPresent(Stand::close);
    }

    @Test
    void aNewUserOpensACellFromAnAlertNamingEverybodyForTheFirstTime() {
        var stand = alertsWith(TestRooms.people(TestRooms.INES));
        long begin = System.nanoTime();
        press(stand, "C");
        // the type is proposed from what the alert says; Inès works in communication and is proposed there
        assertThat(stand.text("#lead-communication")).isEqualTo("Inès Carpentier");
        var fields =
                List.of("direction", "legal", "technical", "commercial", "monitoring", "spokesperson", "log-keeper");
        for (int i = 0; i < fields.size(); i++) {
            click(stand, "#lead-" + fields.get(i));
            type(stand, NAMES.get(i));
        }
        press(stand, "Enter");
        assertThatTheCellIsAtWork();
        tell("naming seven people for the first time", begin);
        assertThat(interactions).isLessThanOrEqualTo(MOST);
    }

    @Test
    void whoHasADirectoryAcceptsWhatIsProposed() {
        var members = DemoCase.people();
        var stand = alertsWith(TestRooms.people(members.toArray(Person[]::new)));
        long begin = System.nanoTime();
        press(stand, "C");
        press(stand, "Enter");
        assertThatTheCellIsAtWork();
        tell("with a directory", begin);
        assertThat(interactions).isLessThanOrEqualTo(MOST);
        assertThat(board())
                .allMatch(held -> held.role().id().equals(UsualRoles.SPOKESPERSON.id())
                        || held.deputy().isPresent());
        assertThat(stand.said()).contains("Cellule ouverte");
    }

    @Test
    void theFormIsDrawnInBothLanguagesAndThemes() {
        var stand = alertsWith(TestRooms.people(DemoCase.people().toArray(Person[]::new)));
        press(stand, "C");
        stand.picture("opening-fr-dark");
        press(stand, "Esc");
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        press(stand, "C");
        assertThat(stand.said()).contains("Open a crisis cell", "8 of 8 roles held");
        stand.picture("opening-en-light");
    }

    @Test
    void aStartInTheFutureIsRefusedInPlainWordsAndWhatIsTypedOutlivesTheForm() {
        var stand = alertsWith(TestRooms.people(TestRooms.INES));
        press(stand, "C");
        stand.focus("#start-hour").type("23:00");
        assertThat(stand.said()).contains("T0 est dans le futur\u00a0: il est 16:16. Corriger le jour ou l’heure.");
        stand.focus("#lead-legal").type("Paul Santoni").press("Enter");
        assertThat(memory.journal.entries).hasSize(1);
        assertThat(stand.shows("#form-problem")).isTrue();
        press(stand, "Esc");
        press(stand, "C");
        assertThat(stand.shows("#draft-taken")).isTrue();
        assertThat(stand.text("#lead-legal")).isEqualTo("Paul Santoni");
        assertThat(stand.text("#start-hour")).isEqualTo("23:00");
        stand.click("#draft-drop");
        assertThat(stand.text("#start-hour")).isEqualTo("16:06");
        assertThat(stand.text("#lead-legal")).isEmpty();
        stand.focus("#start-day").type("13/10/2026").press("Enter");
        until(() -> !stand.shows("#opening-title"));
        assertThat(new Cells(memory.journal, TestRooms.WATCH.id())
                        .atWork()
                        .orElseThrow()
                        .startsAt())
                .isEqualTo(raisedAt().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES));
        assertThat(frame.drafts().load("opening/" + TestRooms.WATCH.id())).isEmpty();
    }

    private void assertThatTheCellIsAtWork() {
        var cell = new Cells(memory.journal, TestRooms.WATCH.id()).atWork().orElseThrow();
        assertThat(cell.ground()).isPresent();
        assertThat(cell.types()).containsExactly("data-leak");
        assertThat(cell.startsAt()).isEqualTo(raisedAt());
        assertThat(board()).hasSize(8).allMatch(held -> held.lead().isPresent());
        assertThat(new Cards(memory.journal, TestRooms.WATCH.id()).running())
                .extracting(card -> card.card().code())
                .containsExactly("data-leak-claim");
        var action = new Actions(memory.journal, TestRooms.WATCH.id()).open().getFirst();
        assertThat(action.title()).isEqualTo("Rédiger et faire valider le message d’attente");
        assertThat(action.charge().role()).contains(UsualRoles.COMMUNICATION.id());
        assertThat(action.dueAt()).contains(TestRooms.NOW.plus(Duration.ofMinutes(20)));
    }

    private List<HeldRole> board() {
        return new RoleBoard(memory.journal, TestRooms.WATCH.id()).roles();
    }

    private void tell(String how, long begin) {
        System.out.printf(
                Locale.ROOT,
                "From an alert to a cell at work, %s: %d interactions, %.1f s of the program%n",
                how,
                interactions,
                (System.nanoTime() - begin) / 1e9);
    }

    private static Instant raisedAt() {
        return TestRooms.NOW.minusSeconds(600);
    }

    private Stand alertsWith(People people) {
        raise();
        var opening = FxTest.onFx(() -> new OpeningDialog(
                frame,
                people,
                TestPlans.shipped(),
                new TestRooms(),
                Lanes.live(),
                () -> TestRooms.NOW,
                () -> new UUID(6, ++ids),
                open -> page.getChildren()
                        .setAll(new RoomScreen(
                                        open,
                                        people,
                                        new TestStation(),
                                        TestPlans.shipped(),
                                        frame,
                                        new RoomCards(() -> {}, () -> {}, () -> {}),
                                        (_, _) -> {},
                                        new TestDispatch())
                                .node())));
        CellDoor door = (alert, plan) -> opening.open(Optional.of(memory.room()), alert, plan);
        var alerts = FxTest.onFx(() ->
                new AlertsScreen(memory.room(), people, new TestStation(), frame, (_, _) -> {}, door, (_, _, _) -> {}));
        var stand = Stand.show(frame, 1824, 965, () -> {
            page.getChildren().setAll(alerts.node());
            return page;
        });
        shown = Optional.of(stand);
        until(() -> stand.said().stream().anyMatch(text -> text.contains("Fuite de données")));
        FxTest.runOnFx(alerts::focus);
        return stand;
    }

    private void raise() {
        var evidence = new AlertEvidence(
                raisedAt().minusSeconds(3600),
                raisedAt(),
                430,
                OptionalLong.of(300),
                List.of(),
                Duration.ofMinutes(10),
                List.of(1L, 2L, 9L, 40L, 90L),
                List.of());
        memory.journal.append(new Draft(
                Optional.empty(),
                Optional.of(TestRooms.WATCH.id()),
                raisedAt(),
                List.of(),
                new AlertAct.Raised(
                        new AlertId(new UUID(1, 1), 1),
                        Optional.empty(),
                        new Finding.Burst(
                                new Matter.OfTopic(new TopicId(new UUID(4, 4)), "Fuite de données"),
                                430,
                                Duration.ofHours(1),
                                20),
                        new Gauge(430, 150, Gauge.Unit.MENTIONS_PER_HOUR),
                        evidence,
                        Escalation.UNKNOWN,
                        new Criticality(4, 4))));
    }

    private void press(Stand stand, String chord) {
        interactions++;
        int before = memory.journal.entries.size();
        stand.press(chord);
        if (chord.equals("C")) until(() -> stand.shows("#opening-title"));
        if (chord.equals("Enter"))
            until(() -> memory.journal.entries.size() > before && !stand.shows("#opening-title"));
    }

    /// A click into a field.
    private void click(Stand stand, String field) {
        interactions++;
        stand.focus(field);
    }

    private void type(Stand stand, String text) {
        interactions++;
        stand.type(text);
    }

    private static void until(java.util.concurrent.Callable<Boolean> holds) {
        for (int i = 0; i < 500; i++) {
            try {
                if (holds.call()) return;
            } catch (Exception notYet) {
                throw new AssertionError(notYet);
            }
            FxTest.settle();
        }
        throw new AssertionError("It never came about.");
    }
}
