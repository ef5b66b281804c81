// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vigie.analysis.message.WordDiff.Kind;
import org.vigie.analysis.message.WordDiff.Run;

class WordDiffTest {
    @Test
    void whatWasReplacedStandsBeforeWhatCameInItsPlace() {
        assertThat(WordDiff.between("Prochain point à 17:00 ce soir", "Prochain point à 17:30 ce soir même"))
                .containsExactly(
                        new Run(Kind.SAME, "Prochain point à", 3),
                        new Run(Kind.REMOVED, "17:00", 1),
                        new Run(Kind.ADDED, "17:30", 1),
                        new Run(Kind.SAME, "ce soir", 2),
                        new Run(Kind.ADDED, "même", 1));
    }

    @Test
    void fromAndToNothingIsAllOneRun() {
        assertThat(WordDiff.between("", "a b")).containsExactly(new Run(Kind.ADDED, "a b", 2));
        assertThat(WordDiff.between("a b", "")).containsExactly(new Run(Kind.REMOVED, "a b", 2));
        assertThat(WordDiff.between("a b", "a b")).containsExactly(new Run(Kind.SAME, "a b", 2));
    }
}
