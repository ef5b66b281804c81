// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.chronogramme.Heading;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// A spreadsheet comes in by its columns. All names are invented.
@ExtendWith(FxTest.class)
class ChronogrammeOnScreenTest {
    private static final String TABLE = """
        Créneau;Canal;Émetteur;Destinataire;Contenu;Réaction attendue;Couleur
        09:00;Twitter;@client;Communication;Ma box fume depuis ce matin, personne ne répond;Message d’attente [×2 · 20 min];rouge
        9h30;Appel;Le Midi (fictif);Communication / Direction;Confirmez-vous ?;Rappeler;vert
        plus tard;Mail;Juridique;tous;Attention;;
        ;Mail;Juridique;tous;Attention;;
        10:15;Fax;Préfecture (fictive);tous;Point à donner;;
        """;

    @TempDir
    Path folder;

    private final LibraryStand library = new LibraryStand();
    private final List<Scenario> edited = new ArrayList<>();
    private Stand stand;

    @AfterEach
    void close() {
        if (stand != null) stand.close();
    }

    @ParameterizedTest
    @CsvSource({"fr,DARK,1824,960", "en,LIGHT,1184,600", "fr,LIGHT,1184,600", "en,DARK,1824,960"})
    void whatLinesBecomeIsSeenBeforeTheyAreKept(String language, Theme theme, int width, int height)
            throws IOException {
        stand = library.show(width, height, language, theme);
        read(file("exercice.csv", TABLE));
        assertThat(stand.shows("#answer")).isTrue();
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
        mean(0, "TIME");
        boolean french = language.equals("fr");
        assertThat(stand.text("#chronogramme-sum"))
                .isEqualTo(french ? "3 stimulus lus · 2 lignes refusées" : "3 injects read · 2 lines refused");
        assertThat(told())
                .contains(
                        french
                                ? "Ligne 4 laissée de côté\u00a0: l’horaire «\u00a0plus tard\u00a0» ne se lit pas"
                                : "Line 4 left out: the time “plus tard” can’t be read",
                        french ? "Ligne 5 laissée de côté\u00a0: pas d’horaire" : "Line 5 left out: no time");
        stand.picture("chronogramme-" + language + "-" + theme + "-" + width);
    }

    @Test
    void theKeyboardAloneMapsAColumnAndTheEditorOpens() throws IOException {
        show();
        read(file("exercice.csv", TABLE));
        stand.focus("#chronogramme-column-0").press("Down").press("Down");
        assertThat(stand.text("#chronogramme-sum")).startsWith("3 stimulus lus");
        stand.focus("#chronogramme-start").type("08:30").press("Ctrl+Enter");
        assertThat(library.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.title()).isEqualTo("exercice");
            assertThat(kept.injects())
                    .extracting(Inject::offset)
                    .containsExactly(Duration.ofMinutes(30), Duration.ofMinutes(60), Duration.ofMinutes(105));
        });
        assertThat(edited).isEqualTo(library.kept());
        assertThat(stand.shows("#chronogramme-columns")).isFalse();
    }

    @Test
    void aFileWithTheSameHeadingsIsMappedAsBefore() throws IOException {
        show();
        read(file("un.csv", TABLE));
        assertThat(stand.shows("#chronogramme-recalled")).isFalse();
        mean(0, "TIME");
        stand.click("#answer");
        read(file("deux.csv", TABLE.replace("09:00", "08:00").replace("Créneau", "CRENEAU")));
        assertThat(stand.shows("#chronogramme-recalled")).isTrue();
        assertThat(stand.text("#chronogramme-sum")).isEqualTo("3 stimulus lus · 2 lignes refusées");
        stand.click("#answer");
        assertThat(library.kept()).hasSize(2);
    }

    @Test
    void aStartThatIsNoHourKeepsTheCardOpen() throws IOException {
        show();
        read(file("un.csv", TABLE.replace("Créneau", "Heure")));
        stand.focus("#chronogramme-start").type("midi").press("Ctrl+Enter");
        assertThat(stand.text("#form-problem")).startsWith("Écrivez le début prévu comme 09:00");
        assertThat(library.kept()).isEmpty();
    }

    @Test
    void aFullDiskKeepsTheCardAndItsColumns() throws IOException {
        show();
        read(file("un.csv", TABLE.replace("Créneau", "Heure")));
        library.station.journal.refuse(true);
        stand.click("#answer");
        assertThat(stand.shows("#form-problem")).isTrue();
        assertThat(stand.shows("#chronogramme-columns")).isTrue();
        assertThat(edited).isEmpty();
    }

    @Test
    void anotherSheetIsChosenAndABrokenFileSaysSo() throws IOException {
        show();
        var file = folder.resolve("deux.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            for (var day : List.of("Jour 1", "Jour 2")) {
                var sheet = workbook.createSheet(day);
                var lines = List.of("Temps", "Texte", "H+00:10", day, "T+2", day);
                for (int i = 0; i < (day.endsWith("2") ? 6 : 4); i += 2) {
                    var row = sheet.createRow(i / 2);
                    row.createCell(0).setCellValue(lines.get(i));
                    row.createCell(1).setCellValue(lines.get(i + 1));
                }
            }
            workbook.write(out);
        }
        read(file);
        assertThat(stand.text("#chronogramme-sum")).startsWith("1 stimulus lu ·");
        assertThat(stand.shows("#chronogramme-separator")).isFalse();
        stand.focus("#chronogramme-sheet").press("Down");
        assertThat(stand.text("#chronogramme-sum")).isEqualTo("2 stimulus lus · aucune ligne refusée");
        stand.press("Esc");
        read(Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 0}));
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
        assertThat(stand.text("#chronogramme-sum")).isNotBlank();
    }

    private void show() {
        stand = library.show(1824, 960, "fr", Theme.DARK);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void read(Path file) {
        var model = library.model();
        var acts = new LibraryActs(library.frame, model, new DirectLanes(), _ -> {}, edited::add, () -> TestRooms.NOW);
        FxTest.runOnFx(() -> acts.read(file));
        stand.settle();
    }

    private void mean(int column, String heading) {
        @SuppressWarnings("unchecked")
        var choice = (ComboBox<Object>) stand.find("#chronogramme-column-" + column, ComboBox.class);
        FxTest.runOnFx(() -> choice.setValue(Optional.of(Heading.valueOf(heading))));
        stand.settle();
    }

    @SuppressWarnings("unchecked")
    private List<String> told() {
        return (List<String>) stand.find("#chronogramme-told", ListView.class).getItems();
    }
}
