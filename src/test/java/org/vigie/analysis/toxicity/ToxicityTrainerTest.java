// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.toxicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.text.LinearTrainer;
import org.vigie.analysis.toxicity.ToxicityTrainer.Labelled;

/// What a model says of texts that it did not see, whichever way they are dealt out.
class ToxicityTrainerTest {
    private static final List<String> THINGS =
            List.of("box", "ligne", "facture", "agence", "réponse", "promesse", "carte", "offre", "panne", "connexion");
    private final ToxicityTrainer trainer =
            ToxicityTrainer.unflattered(new LinearTrainer.Settings(2, 12, 2, 3, 1, 2, 4, 3));

    /// Twenty polite texts, twenty rude ones, and one that only helps to learn.
    private static List<Labelled> texts() {
        var texts = new ArrayList<Labelled>();
        for (int i = 0; i < 20; i++) {
            var thing = THINGS.get(i % 10) + (i < 10 ? " neuve" : " ancienne");
            texts.add(new Labelled("merci pour la " + thing, false, 1, true));
            texts.add(new Labelled("bande de connards, votre " + thing, true, 1, true));
        }
        texts.add(new Labelled("bonjour", false, 1, false));
        return texts;
    }

    @Test
    void theFirstDealIsThatOfLearning() {
        var learnt = trainer.learn(texts());
        var judged = trainer.judge(texts(), 0);
        assertThat(judged.answers()).isEqualTo(learnt.answers());
        assertThat(judged.chances()).isEqualTo(learnt.chances());
    }

    @Test
    void everyDealJudgesEachJudgedTextOnce() {
        for (int deal = 1; deal <= 3; deal++) {
            var judged = trainer.judge(texts(), deal);
            assertThat(judged.answers()).hasSize(40);
            assertThat(judged.answers().stream().filter(toxic -> toxic)).hasSize(20);
            for (int i = 0; i < 40; i++)
                assertThat(judged.chances().get(i) > 0.5)
                        .isEqualTo(judged.answers().get(i));
        }
    }
}
