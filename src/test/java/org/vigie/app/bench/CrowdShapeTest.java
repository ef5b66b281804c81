// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The simulated public looks like the real streams that `bench crowd-realism` shows beside it.
class CrowdShapeTest {
    private static final long SEED = 20261014;
    private static final int LOOKED = 400;
    /// French words that should have been joined.
    private static final Pattern APART = Pattern.compile(
            "(?i)(?<![\\p{L}\\d'’@#_-])(?:(?:de|que|ne|je|me|te|se|le|la) (?!onze|oui)[aeiouéèêâ]\\p{L}|à les? |de"
                    + " les? )");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void repeatsItselfNoMoreThanARealStream(String language) {
        var shape = CrowdRealismBench.shape(CrowdDay.busy(language, SEED), language, LOOKED);
        assertThat(shape.nearDuplicates()).as("near-duplicates").isBetween(0.02, 0.2);
        assertThat(shape.copies()).as("exact copies").isLessThan(0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void hasTheLengthsAndTheRhythmOfARealStream(String language) {
        var shape = CrowdRealismBench.shape(CrowdDay.posts(language, SEED), language, 1);
        assertThat(shape.lengths().mean()).as("mean length").isBetween(88.0, 115.0);
        assertThat(shape.lengths().median()).as("median length").isBetween(85.0, 116.0);
        assertThat(shape.variation()).as("variation between posts").isBetween(1.1, 2.0);
        assertThat(shape.fano()).as("Fano factor").isBetween(1.1, 2.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void leavesNothingUnfinished(String language) {
        for (var post : CrowdDay.posts(language, SEED)) {
            var text = post.title() + " " + post.text();
            assertThat(text).doesNotContain(" ,", ",,", "{", "}", "[", "]", "|", "..9");
            if (language.equals("fr") && post.language().equals("fr"))
                assertThat(found(text)).as(text).isEmpty();
        }
    }

    private static List<String> found(String text) {
        return APART.matcher(text).results().map(found -> found.group()).toList();
    }
}
