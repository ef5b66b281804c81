// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.unlock.UnlockViewModel.Answer;

@ExtendWith(FxTest.class)
class UnlockTest {
    private int opened;
    private int tried;
    private Answer refusal = new Answer.Wrong(4);
    private final UnlockViewModel model =
            new UnlockViewModel(this::door, () -> opened++, (question, answer) -> answer.accept(question.get()));

    private Answer door(char[] words) {
        tried++;
        return new String(words).equals("Brest") ? new Answer.Opens() : refusal;
    }

    @Test
    void opensWithTheRightWordsOnly() {
        model.open("Paris".toCharArray());
        assertThat(model.answerProperty().get()).isEqualTo(new Answer.Wrong(4));
        assertThat(opened).isZero();
        model.open("Brest".toCharArray());
        assertThat(model.answerProperty().get()).isEqualTo(new Answer.Opens());
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void asksForWordsWhenThereAreNone() {
        model.open(new char[0]);
        assertThat(model.answerProperty().get()).isEqualTo(new Answer.Empty());
        assertThat(tried).isZero();
    }

    @Test
    void theViewSaysWhatIsWrongAndForgetsWhatWasTyped() {
        var frame = FxTest.onFx(() -> Frame.of(Preferences.FIRST, ZoneId.of("Europe/Paris")));
        try (var stand =
                Stand.show(frame, 1280, 720, () -> new UnlockView(model, frame, UnlockView.Reason.PASSPHRASE))) {
            stand.focus("#unlock-words").type("Paris");
            stand.click("#unlock-open");
            assertThat(stand.text("#unlock-problem"))
                    .startsWith("Ni la phrase secrète")
                    .endsWith("Encore 4 essais avant une pause.");
            assertThat(stand.text("#unlock-words")).isEmpty();
            stand.picture("unlock");
            refusal = new Answer.Paused(Instant.parse("2026-10-14T14:20:10Z"));
            stand.focus("#unlock-words").type("Paris");
            stand.click("#unlock-open");
            assertThat(stand.text("#unlock-problem")).contains("Nouvel essai possible à 16:20:10");
            stand.focus("#unlock-words").type("Brest");
            stand.click("#unlock-open");
            assertThat(opened).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeOpenedIsSaidInTheWindowWhichThenCloses() {
        var frame = FxTest.onFx(() -> Frame.of(Preferences.FIRST, ZoneId.of("Europe/Paris")));
        var sentence =
                "Vigie est déjà ouvert sur /home/ines/vigie (processus 4370, depuis 10/03/2026 08:42). Fermez-le.";
        try (var stand = Stand.show(frame, 1280, 720, () -> new ClosedView(frame, sentence, () -> opened++))) {
            assertThat(stand.text("#closed-why")).isEqualTo(sentence);
            assertThat(stand.text("#closed-leave")).isEqualTo("Fermer Vigie");
            stand.picture("closed");
            stand.click("#closed-leave");
            assertThat(opened).isEqualTo(1);
        }
    }
}
