// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.journal.ExerciseAct.Seen;
import org.vigie.core.journal.ExerciseAct.Whispered;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// What players see of their exercise, and what they must not.
@ExtendWith(FxTest.class)
class PlayerOnScreenTest {
    private final Frame frame = TestRooms.frame();
    private final TestRoom memory = BoxSeven.played();
    private Stand stand;
    private PlayerScreen screen;

    private void open(int width, int height, String language) {
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences()
                        .get()
                        .with(Locale.of(language))
                        .with(language.equals("fr") ? Theme.DARK : Theme.LIGHT)));
        var station = new TestStation();
        stand = Stand.page(frame, width, height, () -> {
            screen = new PlayerScreen(
                    memory.room(), memory.journal, TestRooms.people(), station, frame, new DirectLanes());
            return screen;
        });
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void playersSeeWhatCameToThemAndNothingOfWhatIsToCome(String language) {
        boolean french = language.equals("fr");
        open(1824, 940, language);
        assertThat(stand.text("#player-time")).isEqualTo("H+01:12:40");
        // S-03, S-07 and S-09: a call, a mail and an authority; S-08 was skipped
        assertThat(stand.text("#received-count")).isEqualTo("3");
        assertThat(stand.said())
                .contains(
                        "Préfecture, urgences, texte.", french ? "Message d’une autorité" : "Message from an authority")
                .as("nothing of the scenario shows")
                .noneMatch(words -> words.contains("S-1") || words.contains("IBAN") || words.contains("interview"))
                .as("its summary says what is true")
                .noneMatch(BoxSeven.scenario().summary()::equals);
        stand.picture("exercise-player-" + language);
        stand.click("#read-S-09");
        assertThat(last()).isEqualTo(new Seen("S-09"));
        assertThat(stand.shows("#read-S-09")).isFalse();
        assertThat(stand.said()).contains((french ? "lu par " : "read by ") + TestRooms.INES.name());
    }

    @Test
    void anExerciseWithoutAWrittenEndSaysNoLength() {
        memory.journal.record(new ScenarioAct.FrameKept(BoxSeven.unwritten()));
        open(1824, 940, "fr");
        assertThat(stand.said()).contains("Repris de la salle 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void playersAskTheFacilitatorsByKeyboardAndAreAnswered(String language) {
        open(1224, 580, language);
        FxTest.runOnFx(() -> screen.commands().getFirst().action().run());
        stand.type("Où est la salle").press("Enter");
        assertThat(last()).isEqualTo(new Whispered(false, List.of(), "Où est la salle"));
        memory.journal.record(new Whispered(true, List.of(), "Au deuxième étage"));
        stand.settle();
        assertThat(stand.said())
                .contains("Au deuxième étage")
                .anyMatch(words -> words.startsWith(
                        language.equals("fr") ? "Message de l’animation" : "Message from the facilitators"));
        stand.picture("exercise-player-small-" + language);
    }
}
