// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.sources.file.Exports;
import org.vigie.sources.file.FileImports;
import org.vigie.sources.file.Ledger;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class ImportDialogTest {
    private final Frame frame = TestRooms.frame();
    private final Ledger room = new Ledger();
    private final FileImports imports =
            new FileImports(room, room, room, InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")));

    @TempDir
    private Path folder;

    @Test
    void theKeyboardLeadsThroughAnImport() throws Exception {
        try (var stand = open(Optional.of(Exports.brandwatch(folder)))) {
            assertThat(stand.text("#imports-layout")).startsWith("Brandwatch · CSV · UTF-8 · en-tête à la ligne 6");
            stand.press("Enter");
            assertThat(stand.text("#imports-verdict")).isEqualTo("2 mentions peuvent entrer. Rien n’est encore gardé.");
            assertThat(room.mentions).isEmpty();
            stand.press("Enter");
            assertThat(stand.text("#imports-verdict")).isEqualTo("2 mentions sont dans la salle.");
            assertThat(room.mentions).hasSize(2);
            stand.press("Esc");
            assertThat(frame.dialogs().isOpen()).isFalse();
        }
    }

    @Test
    void aFileWithoutATableIsSaidSo() throws Exception {
        var file = Exports.write(folder.resolve("vide.csv"), "", StandardCharsets.UTF_8);
        try (var stand = open(Optional.of(file))) {
            assertThat(stand.text("#imports-problem")).isEqualTo("vide.csv\u00a0: le fichier est vide.");
        }
    }

    @Test
    void aColumnThatIsMissingHoldsTheTryBack() throws Exception {
        try (var stand = open(Optional.of(Exports.brandwatch(folder)))) {
            ComboBox<?> date = stand.find("#imports-field-DATE", ComboBox.class);
            FxTest.runOnFx(() -> date.getSelectionModel().selectFirst());
            FxTest.settle();
            assertThat(stand.text("#imports-missing")).isEqualTo("Choisir encore une colonne pour\u00a0: Date.");
            assertThat(stand.find("#imports-try", Button.class).isDisabled()).isTrue();
        }
    }

    @Test
    void everyStepIsDrawnInBothLanguagesAndThemes() throws Exception {
        draw("file", Optional.empty(), 0);
        draw("columns", Optional.of(Exports.brandwatch(folder)), 0);
        draw("trial", Optional.of(Exports.brandwatch(folder)), 1);
        draw("done", Optional.of(Exports.x(folder)), 2);
    }

    private void draw(String name, Optional<Path> file, int enters) {
        for (var theme : Theme.values()) {
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences()
                            .get()
                            .with(theme)
                            .with(theme == Theme.DARK ? Locale.FRENCH : Locale.ENGLISH)));
            try (var stand = open(file)) {
                for (int i = 0; i < enters; i++) stand.press("Enter");
                stand.picture("imports-" + name + "-" + theme.code());
                assertThat(stand.said()).contains(frame.texts().get("imports.title"));
                stand.click("#imports-close");
            }
        }
    }

    private Stand open(Optional<Path> file) {
        var stand = Stand.show(frame, 1280, 800, StackPane::new);
        FxTest.runOnFx(() -> ImportDialog.open(frame, imports, new DirectLanes(), file));
        FxTest.settle();
        return stand;
    }
}
