// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Stand;

@ExtendWith(FxTest.class)
class UnlockTest {
    private final List<Duration> pauses = new ArrayList<>();
    private int opened;
    private final UnlockViewModel model =
            new UnlockViewModel(words -> new String(words).equals("Brest"), () -> opened++, this::atOnce);

    private void atOnce(Duration pause, BooleanSupplier question, Consumer<Boolean> answer) {
        pauses.add(pause);
        answer.accept(question.getAsBoolean());
    }

    @Test
    void opensWithTheRightWordsOnly() {
        model.open("Paris".toCharArray());
        assertThat(model.problemProperty().get()).isEqualTo("unlock.problem.wrong");
        assertThat(opened).isZero();
        model.open("Brest".toCharArray());
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void slowsDownAfterMistakes() {
        for (int i = 0; i < 10; i++) model.open("Paris".toCharArray());
        assertThat(pauses.subList(0, 3)).containsOnly(Duration.ZERO);
        assertThat(pauses.subList(3, 6))
                .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(pauses.getLast()).isEqualTo(Duration.ofSeconds(30));
        assertThat(model.problemProperty().get()).isEqualTo("unlock.problem.slower");
    }

    @Test
    void asksForWordsWhenThereAreNone() {
        model.open(new char[0]);
        assertThat(model.problemProperty().get()).isEqualTo("unlock.problem.empty");
        assertThat(pauses).isEmpty();
    }

    @Test
    void theViewSaysWhatIsWrongAndForgetsWhatWasTyped() {
        var frame = FxTest.onFx(() -> Frame.of(Preferences.FIRST, ZoneId.of("Europe/Paris")));
        try (var stand = Stand.show(
                frame, 1280, 720, () -> new UnlockView(model, frame.texts(), UnlockView.Reason.PASSPHRASE))) {
            stand.focus("#unlock-words").type("Paris");
            stand.click("#unlock-open");
            assertThat(stand.text("#unlock-problem")).startsWith("Ni la phrase secrète");
            assertThat(stand.text("#unlock-words")).isEmpty();
            stand.picture("unlock");
            stand.focus("#unlock-words").type("Brest");
            stand.click("#unlock-open");
            assertThat(opened).isEqualTo(1);
        }
    }
}
