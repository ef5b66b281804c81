// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.scenario.SampleScenario.inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.SampleScenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.exercise.scenario.ScenarioFile;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class LibraryOnScreenTest {
    @TempDir
    Path folder;

    private final LibraryStand library = new LibraryStand();
    private Stand stand;

    private void show() {
        stand = library.show(1824, 960, "fr", Theme.DARK);
    }

    @AfterEach
    void close() {
        if (stand != null) stand.close();
    }

    @ParameterizedTest
    @CsvSource({"fr,DARK,1824,960", "en,LIGHT,1184,600"})
    void aTrainerSeesWhatAScenarioHolds(String language, Theme theme, int width, int height) {
        stand = library.show(width, height, language, theme);
        boolean french = language.equals("fr");
        assertThat(stand.said())
                .contains(french ? "Panne de box et fausse rumeur" : "Box outage and a false rumour")
                .contains(
                        french
                                ? "Altéa Télécom · 1 h 30 · 8 stimulus · français"
                                : "Altéa Télécom · 1 h 30 · 8 injects · English")
                .contains("• Vérifier avant de démentir", "Communication")
                .contains(
                        french
                                ? "Rien à corriger\u00a0: ce scénario peut être joué."
                                : "Nothing to correct: this scenario can be played.");
        assertThat(stand.text("#scenario-fact-reactions")).isEqualTo("8");
        assertThat(stand.text("#scenario-fact-reserve")).isEqualTo("1");
        stand.picture("library-" + language);
    }

    @Test
    void theKeyboardAloneOpensAnExercise() {
        show();
        stand.focus("#scenario-items").press("Enter");
        assertThat(library.rooms.asked).containsExactly("exercise outage-fr");
        assertThat(library.opened).hasSize(1);
        stand.focus("#scenario-search").type("false rumour").press("Enter").press("Enter");
        assertThat(library.rooms.asked).containsExactly("exercise outage-fr", "exercise outage-en");
    }

    @Test
    void whatNoScenarioSaysIsSaid() {
        show();
        stand.focus("#scenario-search").type("volcan");
        assertThat(stand.said()).contains("Aucun scénario ne correspond.", "Choisissez un scénario dans la liste.");
    }

    @Test
    void aCopyIsKeptWithdrawnAndComesBack() {
        show();
        stand.click("#scenario-copy");
        assertThat(library.kept()).singleElement().satisfies(copy -> {
            assertThat(copy.title()).isEqualTo("Panne de box et fausse rumeur (copie)");
            assertThat(copy.id()).isNotEqualTo("outage-fr");
            assertThat(copy.injects()).isEqualTo(LibraryStand.OUTAGE.injects());
        });
        assertThat(stand.said()).contains("Le mien");
        stand.click("#scenario-withdraw");
        assertThat(library.kept()).isEmpty();
        assertThat(stand.said())
                .contains("«\u00a0Panne de box et fausse rumeur (copie)\u00a0» retiré de la bibliothèque");
        stand.click(".toast .button");
        assertThat(library.kept()).hasSize(1);
    }

    @Test
    void aFullDiskIsSaidAndNothingIsShownThatIsNotKept() {
        show();
        library.station.journal.refuse(true);
        stand.click("#scenario-copy");
        assertThat(library.kept()).isEmpty();
        assertThat(stand.said()).doesNotContain("Le mien");
        assertThat(stand.shows(".toast.bad")).isTrue();
    }

    @Test
    void aFlawedScenarioAsksBeforeItOpens() {
        var broken = new ScenarioEdit(LibraryStand.OUTAGE)
                .id("broken")
                .title("Boucle")
                .injects(List.of(
                        SampleScenario.inject("A", 1, new Condition.Played("B", true)),
                        SampleScenario.inject("B", 2, new Condition.Played("A", true))))
                .made();
        library.keep(broken);
        show();
        assertThat(stand.said()).anyMatch(text -> text.startsWith("A Titre A\u00a0: attend"));
        stand.focus("#scenario-items").press("Enter");
        assertThat(library.rooms.asked).isEmpty();
        stand.click(".danger");
        assertThat(library.rooms.asked).containsExactly("exercise broken");
    }

    @Test
    void aScenarioGoesOutAsAFileAndComesInAgain() {
        show();
        var acts = acts();
        var file = folder.resolve("panne.json");
        FxTest.runOnFx(() -> acts.write(LibraryStand.OUTAGE, file));
        assertThat(stand.said()).contains("Scénario écrit dans panne.json");
        FxTest.runOnFx(() -> acts.read(file));
        stand.settle();
        assertThat(stand.said()).contains("Importer un scénario");
        stand.click("#answer");
        assertThat(library.kept()).containsExactly(LibraryStand.OUTAGE);
        FxTest.runOnFx(() -> acts.read(file));
        stand.settle();
        assertThat(stand.said()).contains("Remplacer le mien");
        stand.click("#import-apart");
        assertThat(library.kept()).hasSize(2);
    }

    @Test
    void aScenarioThatReplacesMineLeavesNothingOfTheOldOne() {
        library.keep(SampleScenario.of(inject("A", 0), inject("B", 10)));
        show();
        var acts = acts();
        var file = folder.resolve("mine.json");
        var shorter = SampleScenario.of(inject("B", 20));
        FxTest.runOnFx(() -> acts.write(shorter, file));
        FxTest.runOnFx(() -> acts.read(file));
        stand.settle();
        stand.click("#answer");
        assertThat(library.kept()).containsExactly(shorter);
    }

    @Test
    void aScenarioGoesOntoPaperForPlayersAndForFacilitatorsApart() throws IOException {
        show();
        assertThat(stand.shows("#scenario-print")).isTrue();
        for (var paper : ScenarioPaper.values()) {
            var file = folder.resolve(paper.name() + ".pdf");
            FxTest.runOnFx(() -> acts().print(LibraryStand.OUTAGE, paper, file));
            assertThat(said()).contains("Kit papier écrit dans " + paper.name() + ".pdf");
            try (var pdf = Loader.loadPDF(file.toFile())) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("EXERCICE — EXERCICE — EXERCICE");
            }
        }
        var nowhere = folder.resolve("absent").resolve("kit.pdf");
        FxTest.runOnFx(() -> acts().print(LibraryStand.OUTAGE, ScenarioPaper.PLAYERS, nowhere));
        assertThat(said()).anyMatch(line -> line.contains("kit.pdf") && !line.contains("écrit dans"));
    }

    @Test
    void whatCannotBeReadSaysWhyAndWhere() throws IOException {
        show();
        var text = ScenarioFile.write(LibraryStand.OUTAGE);
        read(text.substring(0, 200), "fin.json");
        assertThat(said()).anyMatch(line -> line.startsWith("Le fichier est abîmé ou incomplet"));
        read("{\"a\":1}", "autre.json");
        assertThat(said()).contains("Ce fichier n’est pas un scénario que Vigie sait lire.");
        read(text.replace("\"S-01\",", "\"S-01\", \"humeur\" : 1,"), "plus.json");
        assertThat(stand.said()).anyMatch(line -> line.contains("humeur") && line.contains("laissé de côté"));
        FxTest.runOnFx(() -> acts().read(folder.resolve("absent.json")));
        assertThat(said()).anyMatch(line -> line.startsWith("Le fichier absent.json ne peut pas être ouvert"));
    }

    @Test
    void whatTheOpenExercisePlaysStandsFirst() {
        var room = TestRooms.open(TestRooms.EXERCISE);
        ScenarioShelf.acts(LibraryStand.OUTAGE).forEach(room.journal::record);
        room.journal.record(new ExerciseAct.Prepared("outage-fr", 7));
        stand = Stand.page(library.frame, 1824, 960, () -> library.page(Optional.of(room.room())));
        assertThat(stand.said()).contains("Joué ici");
    }

    private LibraryActs acts() {
        var model = library.model();
        model.refresh();
        return new LibraryActs(library.frame, model, new DirectLanes(), _ -> {}, _ -> {}, () -> TestRooms.NOW);
    }

    @Test
    void aFileOpenedFromTheStartScreenIsReadInTheLibrary() throws IOException {
        var file = Files.writeString(folder.resolve("panne.json"), ScenarioFile.write(LibraryStand.OUTAGE));
        stand = Stand.page(
                library.frame,
                1280,
                720,
                () -> library.desk(new DirectLanes())
                        .reading(file, Optional.empty(), library.opened::add, () -> library.left++));
        assertThat(stand.said()).contains("Importer un scénario");
        stand.click("#answer");
        assertThat(library.kept()).containsExactly(LibraryStand.OUTAGE);
    }

    private void read(String text, String name) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        FxTest.runOnFx(() -> acts().read(file));
        stand.settle();
    }

    private List<String> said() {
        return stand.said();
    }
}
