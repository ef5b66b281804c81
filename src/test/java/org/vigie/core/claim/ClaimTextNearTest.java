// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimTextNearTest {
    private static final String LEAK = "Altéa : les données de 40 000 clients seraient en vente sur un forum pirate";

    @Test
    void aTextWithOneWordAddedAndOneChangedIsANearCopy() {
        assertThat(ClaimText.isNearCopy(LEAK, "RT " + LEAK.replace("pirate", "russe")))
                .isTrue();
        assertThat(ClaimText.isNearCopy(LEAK, "Altéa : ma box clignote rouge depuis ce matin"))
                .isFalse();
        assertThat(ClaimText.isNearCopy("", "")).isFalse();
    }

    @Test
    void candidatesShareAnyThreeOfTheLongestWords() {
        var found = ClaimText.nearly(LEAK).orElseThrow();
        assertThat(Stream.of("clients seraient données", "vente", "forum seraient")
                        .map(found::equals))
                .containsOnly(false);
        assertThat(((org.vigie.core.topic.Query.Or) found).parts()).hasSize(20);
        assertThat(ClaimText.nearly("trop court")).isEmpty();
    }
}
