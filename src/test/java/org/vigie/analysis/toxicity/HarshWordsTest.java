// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.toxicity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vigie.analysis.text.Tokenizer;
import org.vigie.core.signal.Harm;

class HarshWordsTest {
    private static final int INSULT = 1 << Harm.INSULT.ordinal();

    @Test
    void theWholeListKnowsWordsStemsAndWhatWasAddedLater() {
        var all = HarshWords.load();
        assertThat(kinds(all, "nulle")).isEqualTo(INSULT);
        assertThat(kinds(all, "Connasses")).isEqualTo(INSULT);
        assertThat(kinds(all, "crevures")).isEqualTo(INSULT);
        assertThat(kinds(all, "fenêtre")).isZero();
    }

    @Test
    void whatJudgesModelsKnowsNoWordThatWasAddedLater() {
        var unflattered = HarshWords.unflattered();
        assertThat(kinds(unflattered, "nulle")).isEqualTo(INSULT);
        assertThat(kinds(unflattered, "Connasses")).isEqualTo(INSULT);
        assertThat(kinds(unflattered, "crevures")).isZero();
        assertThat(kinds(unflattered, "torgnoles")).isZero();
    }

    private static int kinds(HarshWords words, String word) {
        return words.kinds(Tokenizer.of(word).getFirst());
    }
}
