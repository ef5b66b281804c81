// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.Keyring;
import org.vigie.core.cell.Maintenance.Outcome;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// The parts of the settings that need no room: people, protection, looks and files.
@ExtendWith(FxTest.class)
class StationPanesTest {
    private final Frame frame = TestRooms.frame();
    private final SettingsStand memory = new SettingsStand();
    private final List<String> imported = new ArrayList<>();

    @Test
    void withoutARoomSourcesSayWhy() {
        try (var stand = show(Section.SOURCES)) {
            assertThat(stand.said()).anyMatch(text -> text.startsWith("Aucune salle n’est ouverte."));
        }
    }

    @Test
    void theStorePassesFromTheAccountToAPassphrase() {
        try (var stand = show(Section.SECURITY)) {
            assertThat(stand.said())
                    .anyMatch(text -> text.startsWith("Machine volée, éteinte : lisible".replace(" :", "\u00a0:")));

            stand.click("#security-passphrase");
            stand.focus("#passphrase-first").type("quatre chevaux sous la pluie");
            stand.focus("#passphrase-second").type("quatre chevaux");
            stand.click("#passphrase-set");
            assertThat(stand.said()).contains("Les deux saisies diffèrent.");
            stand.picture("settings-passphrase");

            stand.focus("#passphrase-second").type(" sous la pluie");
            stand.click("#passphrase-set");
            assertThat(memory.station.protection()).isEqualTo(Keyring.Protection.PASSPHRASE);
            assertThat(stand.shows("#passphrase-dialog")).isFalse();
        }
    }

    @Test
    void aRecoveryCodeClosesOnlyOnceItWasCopiedDown() {
        try (var stand = show(Section.SECURITY)) {
            stand.click("#security-recovery");
            var code = stand.text("#recovery-code");
            stand.picture("settings-recovery");
            assertThat(stand.find("#recovery-done", Button.class).isDisabled()).isTrue();
            stand.press("Esc");
            assertThat(stand.shows("#recovery-dialog")).isTrue();

            stand.focus("#recovery-typed")
                    .type(code.substring(code.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT));
            stand.click("#recovery-done");
            assertThat(stand.shows("#recovery-dialog")).isFalse();
        }
    }

    @Test
    void looksApplyAtOnce() {
        try (var stand = show(Section.APPEARANCE)) {
            FxTest.runOnFx(() -> {
                var themes = stand.find("#appearance-theme", HBox.class);
                ((ToggleButton) themes.getChildren().get(1)).fire();
            });
            stand.click("#appearance-single");
            assertThat(frame.preferences().get().theme()).isEqualTo(Theme.LIGHT);
            assertThat(frame.preferences().get().singleKeys()).isFalse();
        }
    }

    @Test
    void backingUpSaysHowItEnded() {
        try (var stand = show(Section.DATA)) {
            assertThat(stand.text("#data-last-backup")).isEqualTo("Aucune sauvegarde vérifiée.");
            stand.click("#data-backup");
            assertThat(stand.text("#data-backup-end"))
                    .isEqualTo("Sauvegarde vérifiée : 148 écritures.".replace(" :", "\u00a0:"));

            memory.maintenance.backup = new Outcome.Failed<>("le disque est plein");
            stand.click("#data-backup");
            assertThat(stand.text("#data-backup-end")).contains("le disque est plein");

            stand.click("#data-import");
            assertThat(imported).containsExactly("asked");
        }
    }

    @Test
    void aPersonIsAddedByKeyboard() {
        try (var stand = show(Section.PEOPLE)) {
            stand.click("#person-add");
            stand.type("Paul Santoni").focus("#person-function").type("Juridique");
            stand.click("#person-save");
            assertThat(stand.said()).contains("Paul Santoni", "PS");
            stand.focus("#person-pin").type("12");
            stand.click("#person-pin-set");
            assertThat(stand.said()).contains("Quatre chiffres au moins, sans autre signe.");
            stand.focus("#person-pin").type("34");
            stand.click("#person-pin-set");
            assertThat(stand.said()).contains("Le code PIN est changé.");
        }
    }

    @Test
    void closedBoxesFollowTheLanguageAndKeepWhatWasChosen() {
        int minutes = frame.preferences().get().lockAfterMinutes();
        try (var stand = show(Section.SECURITY)) {
            assertThat(stand.said()).contains("Après " + minutes + " minutes");
            FxTest.runOnFx(() -> frame.texts().localeProperty().set(Locale.ENGLISH));
            assertThat(stand.said())
                    .contains("After " + minutes + " minutes")
                    .doesNotContain("Après " + minutes + " minutes");
            assertThat(frame.preferences().get().lockAfterMinutes()).isEqualTo(minutes);
        }
        try (var stand = show(Section.DATA)) {
            var said = stand.find("#data-attachments", ComboBox.class)
                    .getButtonCell()
                    .getText();
            FxTest.runOnFx(() -> frame.texts().localeProperty().set(Locale.FRENCH));
            var now = stand.find("#data-attachments", ComboBox.class)
                    .getButtonCell()
                    .getText();
            assertThat(said).endsWith("MB");
            assertThat(now).endsWith("Mo");
        }
    }

    private Stand show(Section section) {
        return Stand.show(frame, 1224, 605, () -> {
            var screen = new SettingsScreen(
                    frame, memory.care(), Optional.empty(), new DirectLanes(), () -> imported.add("asked"));
            screen.choose(section);
            return screen.node();
        });
    }
}
