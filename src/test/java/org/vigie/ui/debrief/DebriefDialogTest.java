// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.exercise.SampleExercise.AT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.exercise.Course;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.exercise.Sessions;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.scenario.Sign;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class DebriefDialogTest {
    private static final Scenario BOX = SampleExercise.scenario();

    private final Frame frame = TestRooms.frame();
    private final TestRoom game = TestRooms.open(TestRooms.EXERCISE);
    private final TestRoom station = TestRooms.open(TestRooms.WATCH);

    /// Half an hour was played: one reaction was seen, one missed, one marked, one is nobody's verdict.
    @BeforeEach
    void play() {
        game.at(TestRooms.EXERCISE.openedAt());
        ScenarioShelf.acts(BOX).forEach(game.journal::record);
        game.journal.record(new ExerciseAct.Prepared("box", 7));
        game.journal.record(new ExerciseAct.Clocked(Turn.STARTED, Duration.ZERO, 1));
        for (var inject : BOX.injects().subList(0, 2))
            game.journal.record(SampleExercise.fired(inject, inject.offset(), ExerciseAct.Way.TIMED));
        game.at(TestRooms.EXERCISE.openedAt().plus(Duration.ofMinutes(12)));
        game.journal.record(new Payload.Logged(LogType.FACT, "IBAN en vente", Optional.empty()));
        var line = game.journal.entries.getLast().ref();
        game.journal.record(new ExerciseAct.Observed("R-S-01", true, AT, "ligne 1"));
        game.journal.record(new ExerciseAct.Observed("R-S-02", false, AT.multipliedBy(3), ""));
        game.journal.record(new ExerciseAct.Marked("H-S-01", 2, AT));
        game.journal.record(new ExerciseAct.Remarked(
                ExerciseAct.Remark.STRENGTH, "Bon réflexe", Optional.of("S-01"), AT, Optional.of(line)));
        game.at(TestRooms.EXERCISE.openedAt().plus(Duration.ofMinutes(30)));
    }

    private void end() {
        game.journal.record(new ExerciseAct.Clocked(Turn.ENDED, Duration.ofMinutes(30), 1));
    }

    private Stand show(int width, int height) {
        return Stand.show(frame, width, height, () -> {
            DebriefDialog.open(frame, game.room(), station.journal, () -> TestRooms.NOW, new DirectLanes());
            return new StackPane();
        });
    }

    private static void tab(Stand stand, int number) {
        FxTest.runOnFx(() ->
                stand.find("#debrief-tabs", TabPane.class).getSelectionModel().select(number));
        FxTest.settle();
    }

    private List<Entry> results() {
        return station.journal.entries.stream()
                .filter(entry -> entry.payload() instanceof ExerciseAct.Concluded)
                .toList();
    }

    @Test
    void theResultCountsWhatWasJudgedAndSaysWhatWasNot() {
        try (var stand = show(1920, 1080)) {
            // (15 × 1 + 15 × 0 + 10 × 2/3) / 40
            assertThat(stand.text("#debrief-score")).isEqualTo("54 sur 100");
            assertThat(stand.said())
                    .contains(
                            "3 réactions jugées sur 6, 1 sans avis, 0 encore ouverte",
                            "vue par le logiciel",
                            "non vue à temps",
                            "2 sur 3",
                            "Consigner");
            stand.picture("debrief-result-fr-dark");
        }
        assertThat(results()).as("an exercise that runs has no result yet").isEmpty();
    }

    @Test
    void whatEachTeamDidAloneStandsBelowTheVerdictInItsColour() {
        var each = SampleExercise.forEachTeam(Sign.LINE_LOGGED, "");
        ScenarioShelf.acts(each).forEach(game.journal::record);
        for (var met : List.of(true, false))
            game.journal.record(
                    new ExerciseAct.Observed("each", met, AT.multipliedBy(2), "", Optional.of(met ? "T1" : "T2")));
        var names = each.teams();
        try (var stand = show(1280, 720)) {
            var colours = FxTest.onFx(() -> stand.scene().getRoot().lookupAll(".label").stream()
                    .map(Label.class::cast)
                    .filter(label -> label.getText().startsWith(names.get(0).name() + "\u00a0: ")
                            || label.getText().startsWith(names.get(1).name() + "\u00a0: "))
                    .collect(Collectors.toMap(Label::getText, Label::getTextFill)));
            assertThat(colours)
                    .containsOnlyKeys(
                            names.get(0).name() + "\u00a0: vue", names.get(1).name() + "\u00a0: non vue à temps");
            assertThat(Set.copyOf(colours.values())).hasSize(2).doesNotContain(Color.BLACK);
            stand.picture("debrief-teams-1280-fr-dark");
        }
    }

    @Test
    void aTeamVotesBesideTheObservers() {
        try (var stand = show(1280, 720)) {
            FxTest.runOnFx(() -> stand.find("#debrief-team", ComboBox.class)
                    .getSelectionModel()
                    .select(1));
            FxTest.settle();
            var marks = stand.find("#debrief-vote-H-S-01", HBox.class).getChildren();
            FxTest.runOnFx(marks.get(3)::requestFocus);
            FxTest.runOnFx(((ToggleButton) marks.get(3))::fire);
            FxTest.settle();
            assertThat(FxTest.onFx(() -> stand.scene().getFocusOwner().getId()))
                    .as("the keyboard stays where one votes")
                    .isEqualTo("debrief-vote-H-S-01-3");
            stand.picture("debrief-vote-fr-dark-small");
        }
        assertThat(Course.read(game.journal, TestRooms.EXERCISE.id()).votes())
                .containsExactly(new ExerciseAct.Voted("T2", "H-S-01", 3));
    }

    @Test
    void theResultIsNotedOnceItHasEndedAndAnewWhenItChanges() {
        end();
        try (var stand = show(1920, 1080)) {
            assertThat(results()).hasSize(1);
            FxTest.runOnFx(() -> game.journal.record(new ExerciseAct.Marked("H-S-01", 3, AT)));
            FxTest.settle();
            assertThat(stand.text("#debrief-score")).isEqualTo("63 sur 100");
            assertThat(results()).hasSize(2);
            tab(stand, 1);
            assertThat(stand.text("#debrief-lines")).isEqualTo("1");
            assertThat(stand.text("#debrief-gap")).matches("18.min");
            assertThat(stand.said()).contains("Bon réflexe", "Point fort · H+00:05:00 S-01");
            stand.picture("debrief-conduct-fr-dark");
        }
        assertThat(Sessions.read(station.journal))
                .singleElement()
                .satisfies(session -> assertThat(session.result().points()).isEqualTo(63));
    }

    @Test
    void answersWithoutANameHaveNoAuthorAndWhatCouldNotBeSavedStays() {
        end();
        try (var stand = show(1920, 1080)) {
            tab(stand, 2);
            FxTest.runOnFx(() -> {
                stand.find("#debrief-hot-1", TextArea.class).setText("Le calme");
                stand.find("#debrief-hot-anonymous", CheckBox.class).setSelected(true);
            });
            game.journal.refuse(true);
            stand.click("#debrief-hot-give");
            FxTest.settle();
            assertThat(stand.text("#debrief-hot-outcome")).startsWith("Les réponses n’ont pas pu être enregistrées");
            assertThat(stand.find("#debrief-hot-1", TextArea.class).getText()).isEqualTo("Le calme");
            game.journal.refuse(false);
            stand.click("#debrief-hot-give");
            FxTest.settle();
            assertThat(stand.find("#debrief-hot-1", TextArea.class).getText()).isEmpty();
            assertThat(stand.find("#debrief-hot-give", Button.class).isDisabled())
                    .isTrue();
            assertThat(stand.said()).contains("Réponses reçues\u00a0: 1", "· Le calme");
            stand.picture("debrief-hot-fr-dark");
        }
        var given = game.journal.entries.getLast();
        assertThat(given.payload()).isEqualTo(new ExerciseAct.Debriefed(true, true, List.of("Le calme", "", "")));
        assertThat(given.author()).isEmpty();
        assertThat(given.room()).contains(TestRooms.EXERCISE.id());
    }

    @Test
    void answersThatWereNotGivenStandThereAgain() {
        end();
        try (var stand = show(1920, 1080)) {
            tab(stand, 3);
            FxTest.runOnFx(() -> stand.find("#debrief-cold-2", TextArea.class).setText("Nommer un suppléant"));
            stand.click("#debrief-cold-anonymous");
            stand.click("#debrief-close");
        }
        try (var stand = show(1920, 1080)) {
            tab(stand, 3);
            assertThat(stand.find("#debrief-cold-2", TextArea.class).getText()).isEqualTo("Nommer un suppléant");
            assertThat(stand.find("#debrief-cold #draft-taken", Node.class).isVisible())
                    .isTrue();
            assertThat(stand.find("#debrief-cold-anonymous", CheckBox.class).isSelected())
                    .as("still unknown")
                    .isTrue();
            stand.picture("debrief-cold-draft-fr-dark");
            stand.click("#debrief-cold-give");
            FxTest.settle();
        }
        try (var stand = show(1920, 1080)) {
            tab(stand, 3);
            assertThat(stand.find("#debrief-cold-2", TextArea.class).getText()).isEmpty();
            assertThat(stand.find("#debrief-cold-anonymous", CheckBox.class).isSelected())
                    .as("asked anew for other answers")
                    .isFalse();
        }
    }

    @Test
    void itGoesOntoPaperMarkedAsAnExercise(@TempDir Path folder) throws IOException {
        end();
        var file = folder.resolve("retour.pdf");
        try (var stand = Stand.show(frame, 1280, 720, () -> {
            var lanes = new DirectLanes();
            var model = new DebriefViewModel(game.room(), station.journal, () -> TestRooms.NOW, lanes);
            new DebriefDialog(frame, model, new DebriefPrint(frame, game.room(), lanes, _ -> Optional.of(file))).show();
            return new StackPane();
        })) {
            stand.click("#debrief-print");
            assertThat(stand.said()).contains("Retour d’exercice écrit dans retour.pdf");
        }
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("EXERCICE", "54 sur 100", "Bon réflexe", "Consigner", "Qu’avez-vous vérifié ?")
                    .contains("S-02 · Appeler")
                    .containsPattern("\\(à propos de\\u00a0: [^)]*IBAN en vente\\) Bon réflexe");
        }
        assertThat(folder.toFile().list()).containsExactly("retour.pdf");
    }

    @Test
    void itIsDrawnSmallLightAndInEnglish() {
        end();
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        try (var stand = show(1280, 720)) {
            assertThat(stand.text("#debrief-score")).isEqualTo("54 out of 100");
            stand.picture("debrief-result-en-light-small");
            tab(stand, 1);
            assertThat(stand.said())
                    .contains("What the program saw", "Longest silence of the log")
                    .anyMatch(text -> text.startsWith("→ ") && text.contains("IBAN en vente"))
                    .as("its own result stands among those of the station")
                    .anyMatch(text -> text.startsWith(TestRooms.EXERCISE.title() + " · "));
            stand.picture("debrief-conduct-en-light-small");
            tab(stand, 3);
            assertThat(stand.said()).contains("What have you changed since the exercise?");
        }
    }
}
