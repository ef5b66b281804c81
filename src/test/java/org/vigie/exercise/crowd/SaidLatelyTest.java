// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidLatelyTest {
    private final SaidLately lately = new SaidLately();

    @Test
    void knowsWhatWasSaidAndWhatIsNew() {
        lately.note("Plus de réseau à Tours depuis ce matin");
        lately.note("Ma facture a doublé en mars");
        assertThat(lately.likeness("plus de réseau, à Tours, depuis ce matin !"))
                .isEqualTo(1);
        assertThat(lately.likeness("Plus de réseau à Tours, encore une promesse du technicien"))
                .isBetween(0.3, 0.8);
        assertThat(lately.likeness("Le chien dort")).isZero();
    }

    @Test
    void countsAShortTextInALongOneAsSaid() {
        lately.note("Bonjour, plus de réseau à Tours depuis ce matin, j'ai appelé trois fois et personne ne répond");
        assertThat(lately.likeness("personne ne répond")).isGreaterThan(0.7);
    }

    @Test
    void forgetsInTime() {
        lately.note("Plus de réseau à Tours");
        for (int i = 0; i < 1_200; i++) lately.note("mot" + i + " autre" + i);
        assertThat(lately.likeness("Plus de réseau à Tours")).isZero();
        assertThat(lately.likeness("mot1199 autre1199")).isEqualTo(1);
    }
}
