// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioCheck;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.Theme;

@ExtendWith(FxTest.class)
class EditorOnScreenTest {
    private final LibraryStand library = new LibraryStand();
    private Stand stand;
    private int interactions;

    private void edit() {
        library.keep(LibraryStand.OUTAGE);
        stand = library.show(1824, 960, "fr", Theme.DARK);
        stand.click("#scenario-edit");
    }

    private Scenario kept() {
        return library.kept().getLast();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @ParameterizedTest
    @CsvSource({"fr,DARK,1824,960", "en,LIGHT,1184,600"})
    void everyPageOfTheEditorIsShown(String language, Theme theme, int width, int height) {
        FxTest.runOnFx(() -> library.frame
                .preferences()
                .set(library.frame.preferences().get().with(Locale.of(language))));
        library.keep(Skeleton.filled(
                Skeleton.empty("own", "Box 7", "Altéa", language, Duration.ofMinutes(90)), library.frame.texts()));
        stand = library.show(width, height, language, theme);
        stand.click("#scenario-edit");
        for (var tab : EditorView.Tab.values()) {
            stand.click("#tab-" + tab.name());
            stand.picture("editor-" + tab.name().toLowerCase(Locale.ROOT) + "-" + language);
            assertThat(stand.said()).as(tab.name()).hasSizeGreaterThan(12);
        }
        assertThat(stand.said())
                .contains(
                        language.equals("fr")
                                ? "Rien à corriger\u00a0: ce scénario peut être joué."
                                : "Nothing to correct: this scenario can be played.");
    }

    @Test
    void atTextTwiceAsLargeTheEditorScrolls() {
        FxTest.runOnFx(() -> library.frame
                .preferences()
                .set(library.frame.preferences().get().withText(200)));
        library.keep(LibraryStand.OUTAGE);
        stand = library.show(1184, 600, "fr", Theme.DARK);
        stand.click("#scenario-edit");
        for (var id : List.of("#tab-CHECK", "#editor-open", "#inject-title", "#timeline-S-02")) {
            FxTest.runOnFx(() -> stand.find(id, Node.class).requestFocus());
            stand.settle();
            var there = FxTest.onFx(() -> stand.find("#roomy", Node.class)
                    .sceneToLocal(stand.find(id, Node.class)
                            .localToScene(stand.find(id, Node.class).getLayoutBounds())));
            assertThat(there.getMinX()).as(id).isBetween(-1.0, 1184.0);
            assertThat(there.getMinY()).as(id).isBetween(-1.0, 600.0);
            stand.picture("editor-large-text-" + id.substring(1));
        }
        var box = stand.find("#timeline-S-02", Label.class);
        assertThat(FxTest.onFx(box::getHeight)).as("as high as its text").isGreaterThanOrEqualTo(40);
    }

    @Test
    void thePublicIsSetWithinItsBoundsAndKept() {
        edit();
        stand.click("#tab-PUBLIC");
        assertThat(stand.text("#public-leaks")).isEqualTo("1");
        write("#public-leaks", "2,5");
        write("#public-grumbling", "7");
        write("#public-defenders", "peu");
        assertThat(stand.text("#editor-state")).isEqualTo("modifications non enregistrées");
        stand.click("#editor-save");
        assertThat(kept().crowd()).contains(Map.of("leaks", 2.5));
        assertThat(stand.said()).anyMatch(text -> text.contains("Sensibilité\u00a0: données personnelles"));
        write("#public-leaks", "1");
        stand.click("#editor-save");
        assertThat(kept().crowd()).isEmpty();
    }

    private void write(String field, String text) {
        FxTest.runOnFx(() -> stand.find(field, TextField.class).setText(text));
        stand.settle();
    }

    @Test
    void whatIsTypedIsTakenBackDoneAgainAndSaved() {
        edit();
        stand.focus("#inject-title").type(" !");
        assertThat(stand.text("#editor-state")).isEqualTo("modifications non enregistrées");
        var typed = stand.text("#inject-title");
        stand.focus("#inject-table").press("Ctrl+Z");
        stand.click("#editor-undo");
        assertThat(stand.text("#inject-title")).isEqualTo("Titre S-01");
        assertThat(stand.text("#editor-state")).isEqualTo("enregistré");
        stand.click("#editor-redo");
        assertThat(stand.text("#inject-title")).isEqualTo(typed);
        stand.click("#editor-save");
        assertThat(stand.text("#editor-state")).isEqualTo("enregistré");
        assertThat(kept().inject("S-01").map(Inject::title)).contains(typed);
    }

    @Test
    void whatIsNotSavedStandsThereAgainAndCanBeGivenUp() {
        edit();
        stand.focus("#inject-title").type(" neuf");
        var typed = stand.text("#inject-title");
        stand.click("#editor-leave").click("#scenario-edit");
        assertThat(stand.text("#inject-title")).isEqualTo(typed);
        assertThat(stand.said()).contains("Vos modifications non enregistrées sont de retour.");
        stand.click("#editor-draft .button");
        assertThat(stand.text("#inject-title")).isEqualTo("Titre S-01");
        assertThat(stand.text("#editor-state")).isEqualTo("enregistré");
        assertThat(kept()).isEqualTo(LibraryStand.OUTAGE);
    }

    @Test
    void whatWasSavedStandsInTheEditorAgainBeforeTheLibraryIsRead() {
        library.keep(LibraryStand.OUTAGE);
        var lanes = new HeldLanes();
        stand = Stand.page(
                library.frame, 1824, 960, () -> library.desk(lanes).library(Optional.empty(), _ -> {}, () -> {}));
        stand.click("#scenario-edit");
        stand.focus("#inject-title").type("Neuf");
        stand.click("#editor-save");
        lanes.hold();
        stand.click("#editor-leave").click("#scenario-edit");
        assertThat(stand.text("#inject-title")).isEqualTo("Neuf");
        assertThat(stand.text("#editor-state")).isEqualTo("enregistré");
    }

    @Test
    void injectsMoveOnTheTimelineByKeyboard() {
        edit();
        stand.focus("#timeline-S-02").press("Alt+RIGHT").press("Alt+RIGHT").press("Alt+Shift+LEFT");
        assertThat(stand.text("#inject-offset")).isEqualTo("H+00:06:50");
        stand.press("Alt+DOWN");
        stand.click("#editor-save");
        assertThat(kept().inject("S-02")).hasValueSatisfying(inject -> {
            assertThat(inject.offset()).isEqualTo(Duration.ofSeconds(410));
            assertThat(inject.kind()).isEqualTo(InjectKind.MAIL);
        });
        stand.focus("#timeline-S-02");
        for (int i = 0; i < 9; i++) stand.press("Alt+DOWN");
        assertThat(stand.find("#inject-reserve", CheckBox.class).isSelected()).isTrue();
    }

    @Test
    void aFlawLeadsToWhereItIsPutRight() {
        library.keep(new ScenarioEdit(LibraryStand.OUTAGE)
                .injects(List.of(new InjectEdit(LibraryStand.OUTAGE.injects().getFirst())
                        .text("")
                        .made()))
                .made());
        stand = library.show(1824, 960, "fr", Theme.DARK);
        stand.click("#scenario-edit");
        stand.click("#tab-CHECK");
        assertThat(stand.said())
                .contains("S-01 Titre S-01\u00a0: il n’a pas de texte. Les joueurs ne recevraient rien.");
        stand.focus(".scenario-flaw").press("Enter");
        stand.type("Plus de réseau.");
        assertThat(stand.text("#inject-text")).isEqualTo("Plus de réseau.");
        stand.click("#tab-CHECK");
        assertThat(stand.said()).contains("Rien à corriger\u00a0: ce scénario peut être joué.");
    }

    /// Ten injects, each with its title, its text and its time, and a team: counted as a person's gestures are, a
    /// click,
    /// a chord and a typed field one each.
    @Test
    void tenInjectsAreWrittenFromNothing() {
        stand = library.show(1824, 960, "fr", Theme.DARK);
        click("#scenario-new");
        type("#new-title", "Exercice du jeudi");
        click("#new-empty");
        click("#answer");
        for (int i = 1; i <= 10; i++) {
            click("#inject-add");
            type("#inject-title", "Stimulus " + i);
            type("#inject-text", "Le numéro " + i + " arrive.");
        }
        click("#editor-save");
        System.out.printf(Locale.ROOT, "Ten injects from an empty scenario: %d interactions%n", interactions);
        assertThat(interactions).isLessThanOrEqualTo(40);
        assertPlayable("Exercice du jeudi");
    }

    @Test
    void theFrameOfTenInjectsCanBePlayedAtOnce() {
        stand = library.show(1824, 960, "fr", Theme.DARK);
        click("#scenario-new");
        type("#new-title", "Trame");
        type("#new-organisation", "Altéa Télécom");
        click("#answer");
        click("#editor-open");
        System.out.printf(Locale.ROOT, "Ten injects from the frame to the exercise: %d interactions%n", interactions);
        assertThat(interactions).isLessThanOrEqualTo(6);
        assertPlayable("Trame");
        assertThat(library.opened).hasSize(1);
        assertThat(kept().fill(kept().injects().getFirst().text()))
                .contains("Altéa Télécom")
                .doesNotContain("${");
    }

    private void assertPlayable(String title) {
        assertThat(kept().title()).isEqualTo(title);
        assertThat(kept().injects())
                .hasSize(10)
                .allMatch(inject -> !inject.text().isBlank());
        assertThat(ScenarioCheck.of(kept())).isEmpty();
    }

    private void click(String selector) {
        interactions++;
        stand.click(selector);
    }

    private void type(String field, String text) {
        interactions++;
        stand.focus(field).type(text);
    }
}
