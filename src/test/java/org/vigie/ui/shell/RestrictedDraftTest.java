// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.Wording;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.ui.kit.FormDrafts;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRooms;

/// A line that only some may read waits for who typed it, and for nobody else.
@ExtendWith(FxTest.class)
class RestrictedDraftTest {
    private static final String LINE = "Salarié mis à pied";

    @Test
    void whoTakesTheStationOverDoesNotSeeIt() {
        try (var w = new TestWindow(1920, 1080, new TestRooms())) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+J").type(LINE);
            restrict(w);
            w.publish(new CellEvent.DutyChanged(Optional.of(TestRooms.ALEX)));
            await().until(() -> w.stand.text("#quick-line").isEmpty());
            assertThat(w.drafts.getOrDefault(TestRooms.WATCH.id(), ""))
                    .as("nor is it left where everybody's line waits")
                    .isEmpty();
            w.stand.press("Ctrl+J").type("Ronde faite").press("Enter");
            await().until(() -> room.journal.entries.size() == 1);
            w.publish(new CellEvent.DutyChanged(Optional.of(TestRooms.INES)));
            await().until(() -> w.stand.text("#quick-line").equals(LINE));
            assertThat(w.stand.text("#quick-readers")).isEqualTo("Réservé\u00a0: Juridique");
            w.stand.press("Ctrl+J").press("Enter");
            await().until(() -> room.journal.entries.size() == 2);
            assertThat(room.journal.entries.getLast().payload())
                    .isEqualTo(new RestrictedAct.Noted(
                            List.of(UsualRoles.LEGAL.id()), new Payload.Logged(LogType.FACT, LINE, Optional.empty())));
            await().until(() -> w.stand.text("#quick-line").isEmpty());
        }
    }

    @Test
    void anOpenLineOfSomebodyElseIsNotLostForIt() {
        try (var w = new TestWindow(1920, 1080, new TestRooms())) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+J").type(LINE);
            restrict(w);
            w.publish(new CellEvent.DutyChanged(Optional.of(TestRooms.ALEX)));
            await().until(() -> w.stand.text("#quick-line").isEmpty());
            w.stand.press("Ctrl+J").type("Appel du préfet");
            w.publish(new CellEvent.DutyChanged(Optional.of(TestRooms.INES)));
            await().until(() -> w.stand.text("#quick-line").equals(LINE));
            w.stand.press("Ctrl+J").press("Enter");
            await().until(() -> room.journal.entries.size() == 1);
            await().until(() -> w.stand.text("#quick-line").equals("Appel du préfet"));
            assertThat(w.stand.text("#quick-readers")).isEmpty();
        }
    }

    @Test
    void itKeepsItsLockThroughARestart() {
        var forms = new FormDrafts();
        var drafts = new RestrictedDrafts(forms);
        var line = new RestrictedDrafts.Line(LINE, List.of(UsualRoles.LEGAL.id(), UsualRoles.DIRECTION.id()));
        drafts.save(TestRooms.WATCH.id(), TestRooms.INES.id(), line);
        var again = new RestrictedDrafts(forms);
        assertThat(again.load(TestRooms.WATCH.id(), TestRooms.INES.id())).contains(line);
        assertThat(again.load(TestRooms.WATCH.id(), TestRooms.ALEX.id())).isEmpty();
        assertThat(again.load(TestRooms.EXERCISE.id(), TestRooms.INES.id())).isEmpty();
        again.save(TestRooms.WATCH.id(), TestRooms.INES.id(), new RestrictedDrafts.Line("", line.readers()));
        assertThat(again.load(TestRooms.WATCH.id(), TestRooms.INES.id())).isEmpty();
    }

    @Test
    void rolesThatPeopleAddedToTheRoomAreOfferedToo() {
        var own = new RoleId(new UUID(9, 9));
        var people = new Wording("Ressources humaines", "Human resources");
        try (var w = new TestWindow(1920, 1080, new TestRooms())) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            room.journal.record(
                    new RoleAct.RoleKept(new Role(own, people, new Wording("a", ""), new Wording("b", ""), false)));
            room.journal.record(new RoleAct.SeatTaken(own, Seat.LEAD, TestRooms.INES.id()));
            FxTest.runOnFx(() -> readers(w).getOnShowing().handle(null));
            await().until(() -> FxTest.onFx(() -> readers(w).getItems().size()) == 9);
            FxTest.runOnFx(() -> readers(w).getItems().getLast().fire());
            assertThat(w.stand.text("#quick-readers")).isEqualTo("Réservé\u00a0: Ressources humaines");
            w.stand.press("Ctrl+J").type(LINE).press("Enter");
            await().until(() -> room.journal.entries.size() == 3);
            assertThat(room.journal.entries.getLast().payload())
                    .isInstanceOfSatisfying(
                            RestrictedAct.Noted.class,
                            noted -> assertThat(noted.readers()).containsExactly(own));
        }
    }

    @Test
    void whereNobodyHasAPinItIsSaidThatAnybodyCanReadIt() {
        try (var w = new TestWindow(1920, 1080, new TestRooms())) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            restrict(w);
            w.stand.settle();
            assertThat(w.stand.said()).noneMatch(text -> text.startsWith("Personne n’a encore de code PIN"));
            restrict(w);
            w.station.setPin(TestRooms.INES.id(), new char[0]);
            restrict(w);
            await().until(() ->
                    w.stand.said().stream().anyMatch(text -> text.startsWith("Personne n’a encore de code PIN")));
        }
    }

    private static void restrict(TestWindow w) {
        FxTest.runOnFx(() -> readers(w).getItems().get(2).fire());
    }

    private static MenuButton readers(TestWindow w) {
        return (MenuButton) w.stand.scene().getRoot().lookup("#quick-readers");
    }
}
