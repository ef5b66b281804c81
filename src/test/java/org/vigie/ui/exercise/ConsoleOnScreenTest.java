// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.ExerciseAct.Clocked;
import org.vigie.core.journal.ExerciseAct.Concluded;
import org.vigie.core.journal.ExerciseAct.CrowdTuned;
import org.vigie.core.journal.ExerciseAct.Fired;
import org.vigie.core.journal.ExerciseAct.Marked;
import org.vigie.core.journal.ExerciseAct.Remark;
import org.vigie.core.journal.ExerciseAct.Remarked;
import org.vigie.core.journal.ExerciseAct.Shifted;
import org.vigie.core.journal.ExerciseAct.Skipped;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.ExerciseAct.Whispered;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Team;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// The console as a facilitator works on it.
@ExtendWith(FxTest.class)
class ConsoleOnScreenTest {
    private final Frame frame = TestRooms.frame();
    private TestRoom memory = BoxSeven.played();
    private int debriefs;
    private final List<String> windows = new ArrayList<>();
    private Stand stand;
    private ExerciseScreen screen;

    private void open(int width, int height) {
        stand = Stand.page(frame, width, height, () -> {
            screen = new ExerciseScreen(
                    memory.room(),
                    memory.journal,
                    TestRooms.people(),
                    new TestStation(),
                    frame,
                    new ConsoleLeads(() -> debriefs++, () -> {}),
                    players(),
                    new DirectLanes());
            return screen;
        });
    }

    @AfterEach
    void close() {
        if (stand != null) stand.close();
    }

    private PlayersDoor players() {
        return new PlayersDoor() {
            @Override
            public void open() {
                windows.add("open");
            }

            @Override
            public void close() {
                windows.add("close");
            }
        };
    }

    /// Does what the shell does with the keys of the page.
    private void key(String keys) {
        FxTest.runOnFx(() -> screen.commands().stream()
                .filter(command -> command.keys().equals(keys))
                .forEach(command -> command.action().run()));
        stand.settle();
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }

    private void speak(String language, Theme theme) {
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.of(language)).with(theme)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theGameIsStartedPausedFrozenAndSentByKeyboard(String language) {
        boolean french = language.equals("fr");
        speak(language, french ? Theme.DARK : Theme.LIGHT);
        memory = BoxSeven.prepared();
        open(1824, 940);
        assertThat(stand.text("#standing")).isEqualTo(french ? "Prêt à démarrer" : "Ready to start");
        key("Space");
        assertThat(last()).isEqualTo(new Clocked(Turn.STARTED, Duration.ZERO, 1));
        assertThat(stand.said()).contains("Pause");
        BoxSeven.at(memory, Duration.ofSeconds(90));
        key("I");
        assertThat(last()).isInstanceOfSatisfying(Fired.class, fired -> {
            assertThat(fired.inject()).isEqualTo("S-01");
            assertThat(fired.at()).isEqualTo(Duration.ofSeconds(90));
            assertThat(fired.way()).isEqualTo(Way.BY_HAND);
            assertThat(fired.delivery().from()).isEqualTo("Data Veilleur");
            assertThat(fired.delivery().text()).isEqualTo("Fil « Box HS », texte.");
        });
        key("Space");
        assertThat(last()).isEqualTo(new Clocked(Turn.PAUSED, Duration.ofSeconds(90), 1));
        key("F8");
        assertThat(last()).isEqualTo(new Clocked(Turn.FROZEN, Duration.ofSeconds(90), 1));
        assertThat(stand.text("#standing")).isEqualTo(french ? "Gelé" : "Frozen");
        key("F8");
        assertThat(last()).as("it was paused before").isEqualTo(new Clocked(Turn.PAUSED, Duration.ofSeconds(90), 1));
        key("Space");
        assertThat(last()).isEqualTo(new Clocked(Turn.RESUMED, Duration.ofSeconds(90), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatIsPlayedIsDrawnAsInTheDesign(String language) {
        boolean french = language.equals("fr");
        speak(language, french ? Theme.DARK : Theme.LIGHT);
        open(1824, 940);
        assertThat(stand.text("#game-time")).isEqualTo("H+01:12:40");
        assertThat(stand.text("#planned-end")).isEqualTo("H+03:00");
        assertThat(stand.text("#next-in")).isEqualTo(french ? "Prochain stimulus dans 02:20" : "Next inject in 02:20");
        assertThat(stand.text("#next-title")).isEqualTo("Demande d’interview");
        assertThat(stand.text("#legend-PLAYED")).isEqualTo(french ? "Joué 9" : "Played 9");
        assertThat(stand.text("#legend-COMING")).isEqualTo(french ? "À venir 7" : "To come 7");
        assertThat(stand.text("#legend-SKIPPED")).isEqualTo(french ? "Sauté 1" : "Skipped 1");
        assertThat(stand.text("#inject-title")).isEqualTo("Capture d’écran : IBAN en vente");
        assertThat(stand.text("#inject-since")).isEqualTo(french ? "depuis 02:40" : "for 02:40");
        assertThat(stand.text("#reactions-judged")).isEqualTo(french ? "2 sur 6" : "2 of 6");
        assertThat(stand.said())
                .contains(french ? "reste 07:20" : "07:20 left", french ? "vue à H+01:12" : "seen at H+01:12");
        stand.picture("exercise-" + language);
        speak(language, french ? Theme.LIGHT : Theme.DARK);
        stand.picture("exercise-" + language + "-other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void onASmallScreenTheRestIsInTabs(String language) {
        speak(language, language.equals("fr") ? Theme.LIGHT : Theme.DARK);
        open(1224, 580);
        assertThat(stand.shows("#reactions-panel")).isTrue();
        assertThat(stand.shows("#notes-panel")).isFalse();
        assertThat(stand.text("#next-title")).isEqualTo(language.equals("fr") ? "dans 02:20" : "in 02:20");
        stand.picture("exercise-small-" + language);
        key("O");
        stand.type("Bon réflexe").press("Enter");
        assertThat(last()).isEqualTo(new Remarked(Remark.STRENGTH, "Bon réflexe", Optional.of("S-11"), BoxSeven.NOW));
    }

    @Test
    void reactionsAreMarkedByKeyboardOneAfterTheOther() {
        open(1824, 940);
        key("2");
        assertThat(last()).as("R1 has a mark already").isEqualTo(new Marked("R2", 2, BoxSeven.NOW));
        key("0");
        assertThat(last()).isEqualTo(new Marked("R3", 0, BoxSeven.NOW));
        assertThat(stand.text("#reactions-judged")).isEqualTo("4 sur 6");
        memory.journal.by(() -> Optional.of(TestRooms.ALEX.id()));
        memory.journal.record(new Marked("R2", 3, BoxSeven.NOW));
        stand.settle();
        assertThat(stand.said()).contains("attendue avant 10\u00a0min · poids 25 · moyenne 2,5 de 2 observateurs");
    }

    @Test
    void anInjectIsPickedSkippedWithAReasonAndTheConsoleFollowsAgain() {
        open(1824, 940);
        key("Right");
        assertThat(stand.text("#inject-title")).isEqualTo("Demande d’interview");
        key("X");
        stand.focus("#skip-reason").type("déjà demandée").click("#answer");
        assertThat(last()).isEqualTo(new Skipped("S-12", BoxSeven.NOW, "déjà demandée"));
        assertThat(stand.said()).contains("sauté à H+01:12:40\u00a0: déjà demandée");
        key("F");
        assertThat(stand.text("#inject-title")).isEqualTo("Capture d’écran : IBAN en vente");
        key("Ctrl+Z");
        assertThat(last()).isInstanceOf(Payload.Undone.class);
        assertThat(stand.text("#next-title")).isEqualTo("Demande d’interview");
    }

    @Test
    void theClockIsSetAndTheExerciseEnds() {
        open(1824, 940);
        stand.click("#speed-50");
        assertThat(last()).isEqualTo(new Clocked(Turn.SPED, BoxSeven.NOW, 5));
        key("G");
        stand.focus("#go-to-time");
        FxTest.runOnFx(() -> stand.find("#go-to-time", TextField.class).setText("H+01:99"));
        stand.settle();
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
        FxTest.runOnFx(() -> stand.find("#go-to-time", TextField.class).setText("H+02:00"));
        stand.settle();
        stand.click("#answer");
        assertThat(last()).isEqualTo(new Clocked(Turn.JUMPED, Duration.ofHours(2), 5));
        stand.click("#finish").click("#answer");
        assertThat(last()).isEqualTo(new Clocked(Turn.ENDED, BoxSeven.NOW, 5));
        assertThat(stand.text("#standing")).isEqualTo("Exercice terminé");
        assertThat(debriefs).isOne();
        stand.click("#finish");
        assertThat(debriefs).as("it opens again").isEqualTo(2);
        key("Space");
        key("I");
        assertThat(last()).as("nothing plays after the end").isEqualTo(new Clocked(Turn.ENDED, BoxSeven.NOW, 5));
    }

    @Test
    void aFreeInjectIsWrittenKeptAndSent() {
        open(1824, 940);
        key("Ctrl+I");
        assertThat(stand.find("#answer", Button.class).isDisabled())
                .as("nothing is sent without words")
                .isTrue();
        stand.focus("#inject-form-title").type("Appel du maire");
        stand.focus("#inject-form-text").type("Que dites-vous aux habitants ?");
        FxTest.runOnFx(() -> stand.find("#team-T2", CheckBox.class).setSelected(true));
        stand.picture("exercise-free");
        stand.click("#answer");
        assertThat(last()).isInstanceOfSatisfying(Fired.class, fired -> {
            assertThat(fired.inject()).isEqualTo("L-01");
            assertThat(fired.way()).isEqualTo(Way.BY_HAND);
            assertThat(fired.delivery().kind()).isEqualTo(InjectKind.CALL);
            assertThat(fired.delivery().teams()).containsExactly("T2");
            assertThat(fired.delivery().text()).isEqualTo("Que dites-vous aux habitants ?");
        });
        assertThat(stand.text("#inject-title")).isEqualTo("Appel du maire");
        assertThat(stand.shows("#card-L-01")).isTrue();
    }

    @Test
    void anInjectThatIsToComeIsChangedAndThePlayedOneIsNot() {
        open(1824, 940);
        key("E");
        assertThat(stand.shows("#inject-form-title")).as("S-11 has come").isFalse();
        key("Right");
        key("E");
        FxTest.runOnFx(() -> {
            stand.find("#inject-form-title", TextField.class).setText("Demande de direct");
            stand.find("#inject-form-time", TextField.class).setText("H+01:20");
        });
        stand.settle();
        stand.click("#answer");
        assertThat(last()).isInstanceOfSatisfying(ScenarioAct.InjectsKept.class, kept -> {
            assertThat(kept.scenario()).isEqualTo("box7");
            assertThat(kept.injects().getFirst().offset()).isEqualTo(Duration.ofMinutes(80));
            assertThat(kept.injects().getFirst().reactions()).hasSize(1);
        });
        assertThat(stand.text("#next-title")).isEqualTo("Demande de direct");
        assertThat(stand.text("#next-in")).isEqualTo("Prochain stimulus dans 07:20");
    }

    @Test
    void anInjectIsMovedByKeysAndNeverBeforeNow() {
        open(1824, 940);
        key("Right");
        key("Alt+Right");
        assertThat(last()).isEqualTo(new Shifted("S-12", Duration.ofMinutes(76)));
        key("Alt+Shift+Left");
        assertThat(last()).isEqualTo(new Shifted("S-12", BoxSeven.NOW));
        key("Ctrl+Z");
        assertThat(stand.text("#next-in")).isEqualTo("Prochain stimulus dans 03:20");
        int before = memory.journal.entries.size();
        key("F");
        key("Alt+Right");
        assertThat(memory.journal.entries)
                .as("what has come stays where it came")
                .hasSize(before);
    }

    @Test
    void theScoreOfThePhaseCountsWhatWasJudgedByItsWeight() {
        memory.journal.record(
                new Concluded(new RoomId(new UUID(5, 5)), "box7", "Avant", 54, Map.of(), Optional.empty()));
        open(1824, 940);
        // R1 weighs 15 with 3 of 3, R4 weighs 15 and was seen: all of what was judged
        assertThat(stand.text("#phase-points")).isEqualTo("100 sur 100");
        assertThat(stand.text("#points-before")).isEqualTo("en tout 100, exercice précédent 54");
        key("1");
        // R2 weighs 25 with 1 of 3: (15 + 15 + 25/3) of 55
        assertThat(stand.text("#phase-points")).isEqualTo("70 sur 100");
    }

    @Test
    void thePlayersWindowOpensFromTheConsoleAndGoesWithIt() {
        open(1824, 940);
        stand.click("#players-view");
        assertThat(windows).containsExactly("open");
        FxTest.runOnFx(screen::close);
        assertThat(windows).containsExactly("open", "close");
    }

    @Test
    void wordsOfThePlayersCallAndAreAnswered() {
        open(1824, 940);
        assertThat(badge()).isEqualTo(Badge.NONE);
        memory.journal.record(new Whispered(false, List.of("T1"), "La plateforme rame-t-elle exprès ?"));
        stand.settle();
        assertThat(badge()).isEqualTo(new Badge(1, Badge.Tone.URGENT));
        assertThat(stand.said()).contains("Échanges (1)").anyMatch(words -> words.startsWith("Message des joueurs"));
        key("W");
        stand.type("Non, continuez").press("Enter");
        assertThat(last()).isEqualTo(new Whispered(true, List.of(), "Non, continuez"));
        assertThat(stand.text("#whisper")).isEmpty();
        assertThat(badge()).isEqualTo(Badge.NONE);
        stand.picture("exercise-whispers");
    }

    @Test
    void whatEachTeamHasReceivedIsSeen() {
        open(1824, 940);
        key("R");
        assertThat(stand.text("#received-count")).isEqualTo("10");
        choose("T2");
        assertThat(stand.text("#received-count"))
                .as("S-11 went to the watch alone")
                .isEqualTo("9");
        choose("T1");
        assertThat(stand.said()).contains("lu par Inès Carpentier", "lu par personne");
        stand.picture("exercise-received");
    }

    private void choose(String team) {
        FxTest.runOnFx(() -> {
            var box = stand.find("#received-team", ComboBox.class);
            for (int i = 0; i < box.getItems().size(); i++)
                if (box.getItems().get(i) instanceof Optional<?> one
                        && one.filter(found -> ((Team) found).id().equals(team)).isPresent())
                    box.getSelectionModel().select(i);
        });
        stand.settle();
    }

    private Badge badge() {
        return FxTest.onFx(() -> screen.badge().getValue());
    }

    @Test
    void theSimulatedPublicIsTunedWithinItsBounds() {
        open(1824, 940);
        key("P");
        stand.picture("exercise-crowd");
        var calm = stand.find("#crowd-calm", TextField.class);
        assertThat(stand.text("#crowd-calm")).isEqualTo("0,6");
        var wrong = PseudoClass.getPseudoClass("error");
        assertThat(calm.getPseudoClassStates()).doesNotContain(wrong);
        FxTest.runOnFx(() -> calm.setText("1,5"));
        assertThat(calm.getPseudoClassStates()).contains(wrong);
        assertThat(stand.find("#answer", Button.class).isDisabled())
                .as("a share is at most 1")
                .isTrue();
        FxTest.runOnFx(() -> calm.setText("0,25"));
        stand.click("#answer");
        assertThat(last()).isEqualTo(new CrowdTuned(Map.of("calm", 0.25)));
        key("P");
        assertThat(stand.text("#crowd-calm")).isEqualTo("0,25");
    }
}
