// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.scenario.ScenarioCheck;
import org.vigie.exercise.replay.Recording;
import org.vigie.exercise.retold.RoomMatter;
import org.vigie.exercise.scenario.ScenarioFile;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

/// A closed room becomes a scenario of the library, by keyboard, once its names were looked through.
@ExtendWith(FxTest.class)
class RetellOnScreenTest {
    private final LibraryStand library = new LibraryStand();
    private final TestRoom room = TestRooms.open(TestRooms.WATCH);
    private Stand stand;

    @BeforeEach
    void record() {
        room.at(TestRooms.WATCH.openedAt().plus(Duration.ofMinutes(5)));
        room.journal.record(new Payload.Logged(
                LogType.CALL, "Mme Kerbellec de Zorvexa demande des nouvelles au 06 12 34 56 78", Optional.empty()));
        room.at(TestRooms.WATCH.openedAt().plus(Duration.ofMinutes(30)));
        room.journal.record(new Payload.Logged(LogType.CALL, "Le maire de Plouzévet rappelle", Optional.empty()));
    }

    @AfterEach
    void close() {
        if (stand != null) stand.close();
    }

    private void show(int width, int height, String language, Theme theme) {
        library.closed.put(
                TestRooms.WATCH,
                new RoomMatter(Recording.of(TestRooms.WATCH, List.copyOf(room.journal.entries)), List.of(), List.of()));
        stand = library.show(width, height, language, theme);
    }

    private void write(String field, String text) {
        FxTest.runOnFx(() -> stand.find(field, TextField.class).setText(text));
        stand.settle();
    }

    @Test
    void aRoomIsReadLookedThroughAndKeptUnderOtherNames() {
        show(1920, 1080, "fr", Theme.DARK);
        stand.click("#scenario-retell");
        stand.picture("retell-room-1920-fr-dark");
        write("#retell-organisation", "Zorvexa, Altéa Télécom");
        write("#retell-most", "0");
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).isEqualTo("Donner un nombre de 1 à 300.");
        write("#retell-most", "40");
        stand.click("#answer");
        assertThat(stand.said()).contains("Relire les noms avant de garder", "Zorvexa", "06 12 34 56 78");
        assertThat(stand.said()).anyMatch(words -> words.startsWith("Kerbellec × "));
        stand.picture("retell-names-1920-fr-dark");
        write("#disguise-original", "Kerbellec");
        write("#disguise-becomes", "Malville");
        stand.click("#disguise-add");
        write("#disguise-original", "Plouzévet");
        write("#disguise-becomes", "Port-Grève");
        stand.click("#disguise-add");
        assertThat(stand.said()).noneMatch(words -> words.startsWith("Kerbellec × "));
        stand.click("#answer");
        var kept = library.kept();
        assertThat(kept).hasSize(1);
        assertThat(ScenarioFile.write(kept.getFirst()))
                .contains("Malville", "Port-Grève")
                .doesNotContain("Kerbellec", "Zorvexa", "06 12 34 56 78", "Plouzévet", TestRooms.WATCH.title());
        assertThat(ScenarioCheck.of(kept.getFirst()))
                .noneMatch(flaw -> flaw.kind().isBlocking());
        assertThat(stand.shows("#scenario-editor"))
                .as("it is opened to be written")
                .isTrue();
    }

    @Test
    void whatWouldStillBeReadableIsNotKept() {
        show(1280, 720, "en", Theme.LIGHT);
        stand.click("#scenario-retell");
        write("#retell-organisation", "Zorvexa");
        stand.click("#answer");
        stand.picture("retell-names-1280-en-light");
        var fields = FxTest.onFx(() -> stand.scene().getRoot().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> field.getId() != null && field.getId().matches("disguise-\\d+"))
                .filter(field -> field.getAccessibleText().endsWith("Zorvexa"))
                .toList());
        assertThat(fields).hasSize(1);
        FxTest.runOnFx(() -> fields.getFirst().setText("Zorvexa"));
        stand.click("#answer");
        assertThat(stand.text("#form-problem"))
                .isEqualTo("Still readable: Zorvexa. Change what replaces them, then keep it.");
        assertThat(library.kept()).isEmpty();
    }

    @Test
    void aStationWithoutAClosedRoomSaysWhenOneIs() {
        stand = library.show(1280, 720, "fr", Theme.DARK);
        stand.click("#scenario-retell");
        assertThat(stand.said()).anyMatch(words -> words.startsWith("Aucune salle close sur ce poste."));
    }
}
