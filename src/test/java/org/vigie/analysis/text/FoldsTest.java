// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Texts dealt out to folds, in several ways.
class FoldsTest {
    private static final int FOLDS = 10;
    private static final List<String> TEXTS = IntStream.range(0, 2_000)
            .mapToObj(i -> "mot" + Character.toString('a' + i % 26) + "x".repeat(1 + i / 26))
            .toList();

    private static int[] deal(int deal) {
        return Folds.of(TEXTS, Function.identity(), FOLDS, deal);
    }

    @Test
    void theFirstDealIsTheOneWithoutANumber() {
        assertThat(deal(0)).isEqualTo(Folds.of(TEXTS, Function.identity(), FOLDS));
    }

    @Test
    void everyDealFillsAllFoldsAndDiffersFromTheOthers() {
        for (int number = 0; number <= 20; number++) {
            var folds = deal(number);
            var sizes = new int[FOLDS];
            for (int fold : folds) sizes[fold]++;
            assertThat(Arrays.stream(sizes).min().orElseThrow())
                    .as("deal %d", number)
                    .isGreaterThan(140);
            var other = deal(number + 1);
            long same = IntStream.range(0, folds.length)
                    .filter(i -> folds[i] == other[i])
                    .count();
            assertThat(same)
                    .as("texts of 2,000 in the same fold, by chance 200")
                    .isBetween(100L, 300L);
        }
    }

    @Test
    void textsWithTheSameLettersStayTogetherInEveryDeal() {
        var copies = List.of("Voyant rouge !", "voyant ROUGE", "voyant-rouge 2", "autre chose");
        for (int number = 0; number <= 20; number++) {
            var folds = Folds.of(copies, Function.identity(), FOLDS, number);
            assertThat(folds[1]).isEqualTo(folds[0]);
            assertThat(folds[2]).isEqualTo(folds[0]);
        }
    }
}
