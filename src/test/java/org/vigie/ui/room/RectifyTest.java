// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.alert.Sector;
import org.vigie.core.cell.Cell;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.CellAct;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

@ExtendWith(FxTest.class)
class RectifyTest {
    private final Frame frame = TestRooms.frame();

    /// Both natures of rooms.
    private enum Nature {
        REAL(TestRooms.WATCH),
        EXERCISE(TestRooms.EXERCISE);

        private final Room room;

        Nature(Room room) {
            this.room = room;
        }
    }

    @ParameterizedTest
    @EnumSource
    void titleT0TypesAndSectorAreCorrectedWithAReasonAndTakenBack(Nature nature) {
        var memory = cell(nature.room);
        try (var stand = RoomStand.wide(memory, frame)) {
            stand.click("#cell-rectify");
            assertThat(stand.text("#cell-title")).isEqualTo("Panne Altéa");
            stand.focus("#cell-title").press("End").type(" Box 7");
            stand.focus("#start-hour").press("Ctrl+A").type("13:40");
            FxTest.runOnFx(() -> {
                @SuppressWarnings("unchecked")
                var sector = (ComboBox<Sector>) stand.find("#cell-sector", ComboBox.class);
                sector.setValue(Sector.ENERGY);
            });
            stand.click("#cell-type-outage");
            assertThat(stand.find("#answer", Button.class).isDisabled())
                    .as("a reason is asked for")
                    .isTrue();
            stand.focus("#cell-reason").type("premier signal à 13:40").click("#answer");
            var now = cellOf(memory);
            assertThat(now.title()).isEqualTo("Panne Altéa Box 7");
            assertThat(now.types()).containsExactly("outage");
            assertThat(now.sector()).isEqualTo(Sector.ENERGY);
            assertThat(frame.formats().time(now.startsAt())).isEqualTo("13:40");
            memory.journal.undoLast();
            assertThat(cellOf(memory).title()).isEqualTo("Panne Altéa");
        }
    }

    @Test
    void whatSomebodyElseRectifiedMeanwhileStays() {
        var memory = cell(TestRooms.EXERCISE);
        var t0 = TestRooms.NOW.minusSeconds(9000);
        try (var stand = RoomStand.wide(memory, frame)) {
            stand.click("#cell-rectify");
            stand.focus("#cell-title").press("End").type(" Box 7");
            memory.journal.record(
                    new CellAct.Rectified("Panne", t0, List.of("outage"), Sector.ENERGY, "premier signal"));
            stand.settle();
            stand.focus("#cell-reason").type("nom du produit").click("#answer");
            var now = cellOf(memory);
            assertThat(now.title()).isEqualTo("Panne Altéa Box 7");
            assertThat(now.startsAt()).isEqualTo(t0);
            assertThat(now.types()).containsExactly("outage");
            assertThat(now.sector()).isEqualTo(Sector.ENERGY);
        }
    }

    @Test
    void aT0ThatHasNotComeYetIsRefusedInPlainWords() {
        try (var stand = RoomStand.wide(cell(TestRooms.EXERCISE), frame)) {
            stand.click("#cell-rectify");
            stand.focus("#cell-reason").type("erreur");
            stand.focus("#start-hour").press("Ctrl+A").type("23:59");
            assertThat(stand.said()).anyMatch(text -> text.startsWith("T0 est dans le futur"));
            assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
            stand.focus("#start-hour").press("Ctrl+A").type("quand");
            assertThat(stand.said()).anyMatch(text -> text.startsWith("Écrire le jour et l’heure"));
        }
    }

    @Test
    void theFormIsDrawnInEnglishAndLight() {
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        try (var stand = RoomStand.wide(cell(TestRooms.EXERCISE), frame)) {
            stand.click("#cell-rectify");
            assertThat(stand.said()).contains("Rectify the cell", "Reason");
            stand.picture("rectify-en-light");
        }
    }

    @Test
    void withoutACellThereIsNothingToRectify() {
        try (var stand = RoomStand.wide(TestRooms.open(TestRooms.EXERCISE), frame)) {
            assertThat(stand.shows("#cell-rectify")).isFalse();
        }
    }

    private static TestRoom cell(Room room) {
        var memory = TestRooms.open(room);
        memory.journal.record(new CellAct.Opened(
                "Panne Altéa", TestRooms.NOW.minusSeconds(7200), List.of(), Sector.TELECOM, Optional.empty()));
        return memory;
    }

    private static Cell cellOf(TestRoom memory) {
        return new Cells(memory.journal, memory.room().room().id()).current().orElseThrow();
    }
}
