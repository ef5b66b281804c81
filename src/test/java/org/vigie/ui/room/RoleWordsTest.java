// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.HandOver;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.RoleAct;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

@ExtendWith(FxTest.class)
class RoleWordsTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private Stand stand;

    @BeforeEach
    void open() {
        stand = RoomStand.wide(memory, frame);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aRoleOfTheCellsOwnIsAddedRewordedAndWithdrawnAndThatIsTakenBack() {
        add("Ressources humaines", "Prévient les salariés.", "Ne répond pas aux médias.");
        var added = last().role();
        assertThat(added.name()).isEqualTo(new Wording("Ressources humaines", ""));
        assertThat(added.remit().in("fr")).isEqualTo("Prévient les salariés.");
        assertThat(added.limits().in("en")).isEqualTo("Ne répond pas aux médias.");
        assertThat(added.vital()).isFalse();
        assertThat(stand.said()).contains("Ressources humaines", "0 sur 9 tenus");

        choose(added, "Modifier le rôle…");
        stand.focus("#role-name-en").type("Human resources").click("#answer");
        assertThat(last().role().name()).isEqualTo(new Wording("Ressources humaines", "Human resources"));

        choose(added, "Retirer le rôle…");
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
        stand.focus("#role-reason").type("tenu par le siège").click("#answer");
        assertThat(board()).hasSize(8);
        assertThat(memory.journal.entries.getLast().payload())
                .isEqualTo(new RoleAct.RoleWithdrawn(added.id(), "tenu par le siège"));
        memory.journal.undoLast().join();
        assertThat(last().role().name().en()).isEqualTo("Human resources");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        add("Ressources humaines", "Prévient les salariés.", "Ne répond pas aux médias.");
        var added = last().role();
        choose(added, "Modifier le rôle…");
        var theirs = new Role(added.id(), new Wording("RH", "HR"), added.remit(), added.limits(), true);
        FxTest.runOnFx(() -> memory.journal.record(new RoleAct.RoleKept(theirs)));
        stand.focus("#role-name-en").type("Human resources").click("#answer");
        assertThat(stand.text("#form-problem")).startsWith("Ce rôle a été modifié ou retiré entre-temps.");
        assertThat(last().role()).isEqualTo(theirs);
    }

    @Test
    void theHistoryOfARoleTellsWhoHeldItFromWhenToWhenAndWithWhichLines() {
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.ALEX.id()));
        memory.at(TestRooms.NOW.plus(Duration.ofHours(4)));
        memory.journal.record(new RoleAct.HandedOver(
                UsualRoles.LEGAL.id(), TestRooms.INES.id(), new HandOver("plainte déposée", "CNIL", "la presse")));
        stand.said();
        choose(UsualRoles.LEGAL, "Historique du rôle…");
        assertThat(stand.said())
                .containsSubsequence(
                        TestRooms.INES.name(),
                        "Titulaire depuis le 14 oct. 2026, 20:16:18",
                        TestRooms.ALEX.name(),
                        "Titulaire, du 14 oct. 2026, 16:16:18 au 14 oct. 2026, 20:16:18",
                        "Situation\u00a0: plainte déposée",
                        "En cours, à ne pas lâcher\u00a0: CNIL",
                        "À surveiller\u00a0: la presse");
        stand.picture("role-history-fr-dark");
        stand.press("Space");
        assertThat(stand.shows("#role-history")).isFalse();
        choose(UsualRoles.DIRECTION, "Historique du rôle…");
        assertThat(stand.said()).contains("Personne n’a encore tenu ce rôle.");
    }

    @Test
    void anHourThatHasPassedStaysThatHourWhereItIsLeftAsItStands() {
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.ALEX.id()));
        var passed = memory.room().clock().instant().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MINUTES);
        memory.journal.record(new RoleAct.ShiftSet(UsualRoles.LEGAL.id(), Optional.of(passed)));
        stand.said();
        choose(UsualRoles.LEGAL, frame.texts().get("room.role.shift"));
        stand.click("#answer");
        assertThat(memory.journal.entries).hasSize(3);
        assertThat(memory.journal.entries.getLast().payload())
                .isEqualTo(new RoleAct.ShiftSet(UsualRoles.LEGAL.id(), Optional.of(passed)));
    }

    @Test
    void twoRolesNeverBearOneName() {
        stand.click("#role-add").focus("#role-name-fr").type("juridique");
        stand.focus("#role-remit-fr").type("Relit.");
        stand.focus("#role-limits-fr").type("Conseille.").click("#answer");
        assertThat(stand.text("#form-problem")).isEqualTo("Un rôle porte déjà ce nom\u00a0: en choisir un autre.");
        assertThat(memory.journal.entries).isEmpty();
    }

    @Test
    void aUsualRoleThatWasWithdrawnComesBackUnderItsName() {
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.ALEX.id()));
        stand.said();
        choose(UsualRoles.LEGAL, "Retirer le rôle…");
        assertThat(stand.said())
                .contains(TestRooms.ALEX.name() + " tient ce rôle\u00a0: le retrait met fin à sa tenue.");
        stand.focus("#role-reason").type("confié au cabinet").click("#answer");
        assertThat(board()).hasSize(7);
        add("Juridique", "Relit ce qui sort.", "Conseille.");
        assertThat(last().role().id()).isEqualTo(UsualRoles.LEGAL.id());
    }

    @Test
    void theFormIsDrawnInBothLanguages() {
        stand.click("#role-add").focus("#role-name-fr").type("Ressources humaines");
        stand.picture("role-add-fr-dark");
        stand.press("Esc");
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        stand.click("#role-add");
        assertThat(stand.shows("#draft-taken")).isTrue();
        assertThat(stand.text("#role-name-fr")).isEqualTo("Ressources humaines");
        stand.picture("role-add-en-light");
    }

    private void add(String name, String remit, String limits) {
        stand.click("#role-add").focus("#role-name-fr").type(name);
        stand.focus("#role-remit-fr").type(remit);
        stand.focus("#role-limits-fr").type(limits).click("#answer");
    }

    private void choose(Role role, String item) {
        stand.focus("#role-" + role.id()).press("Enter");
        FxTest.runOnFx(() -> {
            var menu = (ContextMenu) Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream()
                    .filter(one -> item.equals(one.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
        stand.settle();
    }

    private List<HeldRole> board() {
        return new RoleBoard(memory.journal, TestRooms.EXERCISE.id()).roles();
    }

    private HeldRole last() {
        return board().getLast();
    }
}
