// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.core.journal.Entries.INES;
import static org.vigie.core.journal.Entries.PAUL;
import static org.vigie.core.journal.Entries.at;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.Sector;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.Entries;

class CellsTest {
    private static final AlertId ALERT = new AlertId(new UUID(3, 3), 3);

    private final Entries entries = new Entries();

    @Test
    void aRoomHasNoCellUntilSomebodyOpensOne() {
        assertThat(Cells.fold(entries.all())).isEmpty();
        entries.add(new CellAct.Reopened("par erreur")).add(new CellAct.StoodDown("par erreur", 0));
        assertThat(Cells.fold(entries.all())).isEmpty();
    }

    @Test
    void aCellKeepsWhoOpenedItWhenAndOnWhichAlertEvenIfItBeganEarlier() {
        entries.add(PAUL, opened("Panne"));
        var cell = Cells.fold(entries.all()).getFirst();
        assertThat(cell.startsAt()).isEqualTo(at(-30));
        assertThat(cell.openedAt()).isEqualTo(at(0));
        assertThat(cell.openedBy()).contains(PAUL);
        assertThat(cell.ground()).contains(ALERT);
        assertThat(cell.isAtWork()).isTrue();
    }

    @Test
    void standingDownTwiceKeepsTheFirstWordAndOpeningAgainGoesOnWithTheSameCell() {
        entries.add(opened("Panne"))
                .add(PAUL, new CellAct.StoodDown("retour à la normale", 2))
                .add(INES, new CellAct.StoodDown("encore", 0));
        var ended = Cells.fold(entries.all()).getFirst();
        assertThat(ended.end()).contains(new Cell.End(at(1), Optional.of(PAUL), "retour à la normale", 2));
        entries.add(new CellAct.Reopened("rechute"));
        var again = Cells.fold(entries.all());
        assertThat(again).hasSize(1);
        assertThat(again.getFirst().isAtWork()).isTrue();
        assertThat(again.getFirst().startsAt()).isEqualTo(at(-30));
    }

    @Test
    void aCellOpenedAfterTheLastStoodDownIsAnotherOne() {
        entries.add(opened("Panne")).add(new CellAct.StoodDown("fini", 0)).add(opened("Fuite"));
        assertThat(Cells.fold(entries.all())).extracting(Cell::title).containsExactly("Panne", "Fuite");
    }

    @Test
    void twoCellsOpenedAtOnceAreOneAndWhatIsRectifiedHolds() {
        entries.add(opened("Panne")).add(PAUL, opened("Panne Box 7"));
        var one = Cells.fold(entries.all());
        assertThat(one).extracting(Cell::title).containsExactly("Panne Box 7");
        assertThat(one.getFirst().openedAt()).isEqualTo(at(0));
        entries.add(new CellAct.Rectified("Panne", at(-45), List.of("outage"), Sector.TELECOM, "premier signal"));
        var cell = Cells.fold(entries.all()).getFirst();
        assertThat(cell.startsAt()).isEqualTo(at(-45));
        assertThat(cell.types()).containsExactly("outage");
        assertThat(cell.ground()).contains(ALERT);
    }

    @Test
    void aCellWithoutTitleOrAnEndWithoutReasonIsRefused() {
        assertThatThrownBy(() -> opened(" ")).hasMessage("A cell needs a title.");
        assertThatThrownBy(() -> new CellAct.StoodDown("", 0)).hasMessage("Standing down asks why.");
        assertThatThrownBy(() -> new CellAct.Reopened("")).hasMessage("Opening a cell again asks why.");
    }

    private static CellAct.Opened opened(String title) {
        return new CellAct.Opened(title, at(-30), List.of(), Sector.GENERAL, Optional.of(ALERT));
    }
}
