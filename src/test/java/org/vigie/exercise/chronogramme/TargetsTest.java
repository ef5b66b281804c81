// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {
    @Test
    void onlyNamesThatWouldBeReadOtherwiseStandBetweenQuotationMarks() {
        assertThat(Targets.write(List.of("Direction", "Legal, HR", "All", "Cellule \"A\"")))
                .isEqualTo("Direction; \"Legal, HR\"; \"All\"; \"Cellule \"\"A\"\"\"");
    }

    @Test
    void onlyABareWordMeansEverybody() {
        assertThat(Targets.read("Toutes les équipes")).isEmpty();
        assertThat(Targets.read("Tous; \"Tous\"")).containsExactly("Tous");
    }

    @Test
    void aSeparatorBetweenQuotationMarksDoesNotSeparate() {
        assertThat(Targets.read(" \"RH / Paie\" / Direction,, all")).containsExactly("RH / Paie", "Direction");
    }

    @Test
    void quotationMarksInsideANameOrWithoutAnEndAreLetters() {
        assertThat(Targets.read("Cellule \"rouge\", \"Nuit; Jour"))
                .containsExactly("Cellule \"rouge\"", "\"Nuit", "Jour");
    }

    @Test
    void aCellFullOfQuotationMarksIsOneName() {
        assertThat(Targets.read("\"" + "a\"\"".repeat(200_000) + "\"")).containsExactly("a\"".repeat(200_000));
    }
}
