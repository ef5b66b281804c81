// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.ExerciseAct.CrowdTuned;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class CrowdFormTest {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Frame frame = TestRooms.frame();
    private final TestRoom room = BoxSeven.played();
    private Stand stand;

    private void open(String language, Map<String, Double> tuned) {
        room.journal.record(new CrowdTuned(tuned));
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        stand = Stand.show(frame, 1224, 800, StackPane::new);
        FxTest.runOnFx(() -> {
            var model = new ConsoleViewModel(
                    room.room(), room.journal, () -> Optional.of(TestRooms.INES), new DirectLanes(), (_, _) -> {});
            model.refresh();
            CrowdForm.open(new Around(frame, model, TestRooms.people()));
        });
        stand.settle();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private Payload last() {
        return room.journal.entries.getLast().payload();
    }

    private void type(String key, String text) {
        var field = stand.find("#crowd-" + key, TextField.class);
        FxTest.runOnFx(() -> field.setText(text));
    }

    private boolean isWrong(String key) {
        boolean marked = stand.find("#crowd-" + key, TextField.class)
                .getPseudoClassStates()
                .contains(WRONG);
        assertThat(stand.find("#answer", Button.class).isDisabled()).isEqualTo(marked);
        return marked;
    }

    @Test
    void numbersThatNobodyTouchedStayWhatTheyAre() {
        open("fr", Map.of("volume", 0.004, "calm", 0.333, "patience", 7.0));
        assertThat(stand.text("#crowd-volume")).isEqualTo("0,00");
        type("patience", "8");
        stand.click("#answer");
        assertThat(last()).isEqualTo(new CrowdTuned(Map.of("volume", 0.004, "calm", 0.333, "patience", 8.0)));
    }

    @Test
    void inEnglishACommaStandsBetweenThousandsAlone() {
        open("en", Map.of());
        type("spark", "0,5");
        assertThat(isWrong("spark")).isTrue();
        type("spark", "0,500");
        assertThat(isWrong("spark")).isTrue();
        type("spark", "1,234.5");
        assertThat(isWrong("spark")).isFalse();
        stand.click("#answer");
        assertThat(last()).isEqualTo(new CrowdTuned(Map.of("spark", 1234.5)));
    }
}
