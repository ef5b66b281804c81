// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {
    private static final Lexicon WORDS = Lexicon.shipped();

    private static boolean isFound(Swap.Kind kind, String original, String text) {
        return Sought.pattern(Sought.regex(new Swap(kind, original, "Corvélia", 0), WORDS))
                .matcher(text)
                .find();
    }

    @ParameterizedTest
    @CsvSource({
        "SFR en panne, true",
        "je quitte sfr, true",
        "l’offre d’Sfr !, true",
        "#SFRPanne, true",
        "@SFR_aide, true",
        "@aide_SFR, true",
        "#panneSFR, true",
        "#SfrPanne, true",
        "classfront, false",
        "un transfert, false",
        "LESFRAIS, false",
        "sfruttare, false",
    })
    void anOrganisationOfThreeLettersIsNotFoundInsideOfWords(String text, boolean found) {
        assertThat(isFound(Swap.Kind.ORGANISATION, "SFR", text)).isEqualTo(found);
    }

    @Test
    void aLongerOneIsFoundWhereverItStands() {
        assertThat(isFound(Swap.Kind.ORGANISATION, "Zorvexa", "merci zorvexatelecom"))
                .isTrue();
    }

    @Test
    void aPlaceThatIsAWordTooIsFoundAsANameAlone() {
        assertThat(isFound(Swap.Kind.PLACE, "Tours", "plus rien à Tours")).isTrue();
        assertThat(isFound(Swap.Kind.PLACE, "Tours", "deux tours de garde")).isFalse();
        assertThat(isFound(Swap.Kind.PLACE, "Nice", "nice try")).isFalse();
        assertThat(isFound(Swap.Kind.PLACE, "Orléans", "coupure a orleans")).isTrue();
    }

    @Test
    void theInventedPlacesAreNoneOfTheKnown() {
        var fictions = new Fictions("", 1);
        assertThat(Fictions.knownPlaces()).hasSizeGreaterThan(250).contains("Rennes", "Seine-Saint-Denis", "Namur");
        for (int i = 0; i < 28; i++) assertThat(Fictions.knownPlaces()).doesNotContain(fictions.next(Swap.Kind.PLACE));
    }
}
