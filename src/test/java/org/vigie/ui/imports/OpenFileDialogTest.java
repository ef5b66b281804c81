// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.Room;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class OpenFileDialogTest {
    private final Frame frame = TestRooms.frame();
    private final List<Destination> chosen = new ArrayList<>();
    private final Stand stand = Stand.show(frame, 1280, 720, StackPane::new);

    private void open(String file, Optional<Room> here, Room... known) {
        FxTest.runOnFx(() -> OpenFileDialog.place(
                frame,
                new DirectLanes(),
                () -> List.of(known),
                here,
                Path.of(file),
                (_, destination) -> chosen.add(destination)));
        FxTest.settle();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void mentionsGoIntoTheRoomThatWasUsedLast() {
        open("octobre.csv", Optional.empty(), TestRooms.EXERCISE, TestRooms.WATCH);
        ComboBox<?> rooms = stand.find("#open-room", ComboBox.class);
        assertThat(List.<Object>copyOf(rooms.getItems()))
                .containsExactly(Optional.of(TestRooms.WATCH), Optional.empty());
        assertThat(stand.said()).contains("octobre.csv").doesNotContain("Nom de la veille");
        stand.press("Ctrl+Enter");
        assertThat(chosen).containsExactly(new Destination.Into(TestRooms.WATCH.id()));
        assertThat(frame.dialogs().isOpen()).isFalse();
    }

    @Test
    void anExerciseThatIsOpenTakesMentionsToo() {
        open("octobre.jsonl", Optional.of(TestRooms.EXERCISE), TestRooms.WATCH);
        assertThat(stand.shows("#open-EXERCISE")).isFalse();
        stand.press("Ctrl+Enter");
        assertThat(chosen).containsExactly(new Destination.Into(TestRooms.EXERCISE.id()));
    }

    @Test
    void theFirstFileOpensAWatchNamedAfterIt() {
        open("Altéa octobre.xlsx", Optional.empty());
        assertThat(stand.find("#open-title", TextField.class).getText()).isEqualTo("Altéa octobre");
        FxTest.runOnFx(() -> stand.find("#open-title", TextField.class).setText("  "));
        stand.press("Enter");
        assertThat(stand.text("#form-problem")).isEqualTo("Donner un nom à la veille.");
        FxTest.runOnFx(() -> stand.find("#open-title", TextField.class).setText("Altéa Télécom "));
        stand.press("Enter");
        assertThat(chosen).containsExactly(new Destination.NewWatch("Altéa Télécom"));
    }

    @Test
    void aTableMayHoldAnExerciseAndAScenarioHoldsNothingElse() {
        open("chronogramme.xlsx", Optional.empty(), TestRooms.WATCH);
        stand.click("#open-EXERCISE");
        assertThat(stand.shows("#open-room")).isFalse();
        stand.click("#answer");
        open("panne.json", Optional.empty(), TestRooms.WATCH);
        assertThat(frame.dialogs().isOpen()).isFalse();
        assertThat(chosen).containsExactly(new Destination.Library(), new Destination.Library());
    }

    @Test
    void theQuestionIsDrawnInBothLanguagesAndThemes() {
        for (var theme : Theme.values()) {
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences()
                            .get()
                            .with(theme)
                            .with(theme == Theme.DARK ? Locale.FRENCH : Locale.ENGLISH)));
            open("octobre.csv", Optional.empty(), TestRooms.WATCH);
            stand.picture("open-file-" + theme.code());
            stand.press("Esc");
            assertThat(chosen).isEmpty();
        }
    }
}
