// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContradictionTest {
    @Test
    void seesADenialOfWhatIsKnown() {
        assertThat(Contradiction.between(
                        "Des données de clients ont été copiées.", "Aucune donnée de client n’a été copiée."))
                .isTrue();
        assertThat(Contradiction.between("Customer data were copied.", "No customer data were copied."))
                .isTrue();
    }

    @Test
    void seesTwoNumbersOfTheSameThing() {
        assertThat(Contradiction.between("12 000 clients sont touchés.", "Environ 8 000 clients sont touchés."))
                .isTrue();
        assertThat(Contradiction.between("12 000 clients sont touchés.", "Nous avons appelé 12 000 clients touchés."))
                .isFalse();
    }

    @Test
    void readsTheDigitsOfAnyScript() {
        assertThat(Contradiction.between("١٢ ٠٠٠ clients sont touchés.", "12 000 clients sont touchés."))
                .isFalse();
        assertThat(Contradiction.between("१२ ००० clients sont touchés.", "Environ 8 000 clients sont touchés."))
                .isTrue();
    }

    @Test
    void leavesWhatSpeaksOfSomethingElse() {
        assertThat(Contradiction.between("Le réseau mobile fonctionne.", "Aucune donnée de client n’a été copiée."))
                .isFalse();
        assertThat(Contradiction.between("", "Aucune donnée.")).isFalse();
    }
}
