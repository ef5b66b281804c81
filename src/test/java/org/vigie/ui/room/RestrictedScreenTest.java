// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.GuardedActs;
import org.vigie.core.journal.GuardedJournal;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.journal.Secrecy;
import org.vigie.core.plan.TestPlans;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// *Salle* shows a restricted line to its readers alone, and forgets it when somebody else comes on duty.
@ExtendWith(FxTest.class)
class RestrictedScreenTest {
    private static final String SECRET = "Salarié mis à pied";
    private static final Person PAUL = new Person(new PersonId(new UUID(7, 77)), "Paul Santoni", "Juridique", "PS");

    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private Optional<Person> onDuty = Optional.of(TestRooms.INES);
    private final Stand stand = show();

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aReaderSeesItFindsItAndOpensItToAnotherRole() {
        assertThat(stand.said()).contains("Réservé à Juridique\u00a0: " + SECRET);
        stand.picture("restricted-dark-fr");
        stand.focus("#log-search").type("mis à pied");
        assertThat(rows()).isEqualTo(1);
        FxTest.runOnFx(() -> ((ListView<?>) stand.scene().getRoot().lookup("#room-log-list"))
                .getSelectionModel()
                .clearAndSelect(0));
        stand.focus("#room-log-list").press("E");
        FxTest.runOnFx(() -> ((javafx.scene.control.ComboBox<?>)
                        stand.scene().getRoot().lookup("#role"))
                .getSelectionModel()
                .select(0));
        stand.focus("#widen-reason").type("arbitrage à rendre").press("Esc");
        stand.focus("#room-log-list").press("E");
        assertThat(stand.text("#widen-reason")).as("kept").isEqualTo("arbitrage à rendre");
        FxTest.runOnFx(() -> ((javafx.scene.control.ComboBox<?>)
                        stand.scene().getRoot().lookup("#role"))
                .getSelectionModel()
                .select(0));
        stand.click("#answer");
        assertThat(memory.journal.entries.getLast().payload())
                .isEqualTo(new RestrictedAct.Widened(
                        memory.journal.entries.get(1).ref(), List.of(UsualRoles.DIRECTION.id()), "arbitrage à rendre"));
    }

    @Test
    void aButtonOnTheLineOpensItToAnotherRoleToo() {
        stand.focus("#log-search").type("mis à pied");
        assertThat(stand.find(".log-widen", Button.class).getAccessibleText()).isEqualTo("Ouvrir à un autre rôle");
        stand.click(".log-widen");
        assertThat(stand.shows("#widen-reason")).isTrue();
        stand.press("Escape");
        onDuty = Optional.of(PAUL);
        memory.publish(new CellEvent.DutyChanged(onDuty));
        FxTest.settle();
        FxTest.settle();
        assertThat(stand.shows(".log-widen")).as("for who may not read it").isFalse();
    }

    @Test
    void anotherPersonSeesThatItIsThereAndNothingMoreInNoPathOfTheScreen() {
        onDuty = Optional.of(PAUL);
        memory.publish(new CellEvent.DutyChanged(onDuty));
        FxTest.settle();
        FxTest.settle();
        assertThat(stand.said()).contains("Écriture réservée à Juridique").noneMatch(text -> text.contains(SECRET));
        stand.focus("#log-search").type("pied");
        assertThat(rows()).isZero();
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        stand.picture("restricted-light-en");
    }

    private int rows() {
        FxTest.settle();
        return stand.shows("#room-log-list")
                ? stand.find("#room-log-list", ListView.class).getItems().size()
                : 0;
    }

    private Stand show() {
        var duty = new OnDuty() {
            @Override
            public Optional<Person> person() {
                return onDuty;
            }

            @Override
            public Entrance enter(PersonId who, char[] pin) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void lock(boolean automatic) {}

            @Override
            public void setPin(PersonId who, char[] pin) {}

            @Override
            public boolean hasPin(PersonId who) {
                return false;
            }

            @Override
            public boolean isOpenToAll() {
                return false;
            }
        };
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.INES.id()));
        memory.journal.record(new RestrictedAct.Noted(
                List.of(UsualRoles.LEGAL.id()), new Payload.Logged(LogType.FACT, SECRET, Optional.empty())));
        var raw = memory.room();
        var secrecy = new Secrecy(memory.journal, duty);
        var guarded = new OpenRoom(
                raw.room(),
                raw.clock(),
                new GuardedActs(
                        memory.journal,
                        memory.journal,
                        secrecy,
                        Optional.of(raw.room().id())),
                new GuardedJournal(memory.journal, secrecy),
                raw.attachments(),
                raw.mentions(),
                raw.narratives(),
                raw.quality(),
                raw.topics(),
                raw.sources(),
                raw.collector(),
                raw.alerting(),
                raw.events());
        return Stand.show(frame, 1824, 965, () -> (javafx.scene.Parent) new RoomScreen(
                        guarded,
                        RoomViewModelTest.people(),
                        duty,
                        TestPlans.shipped(),
                        frame,
                        new DirectLanes(),
                        new RoomCards(() -> {}, () -> {}, () -> {}),
                        (_, _) -> {},
                        new TestDispatch())
                .node());
    }
}
