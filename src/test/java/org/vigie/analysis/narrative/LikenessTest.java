// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {
    private final Likeness likeness = new Likeness(stem -> stem.length() < 4 ? 1 : 5, gram -> 3);

    private double between(String one, String other) {
        return likeness.between(likeness.read("fr", one), likeness.read("fr", other));
    }

    @Test
    void theSameTextInOtherClothesIsTheSame() {
        assertThat(between(
                        "Altéa : la Box 7 tombe en panne dans le Nord",
                        "RT @info : ALTEA, la box 7 tombe en panne dans le Nord https://x.test"))
                .isGreaterThan(0.95);
    }

    @Test
    void aReformulationIsMoreAlikeThanAnotherStory() {
        var said = "La box redémarre en boucle depuis la mise à jour de ce matin";
        double reformulated = between(said, "Depuis la mise à jour de ce matin, box qui redémarre en boucle");
        double other = between(said, "Le service client ne répond pas depuis ce matin");
        assertThat(reformulated).isGreaterThan(Likeness.SAME);
        assertThat(other).isLessThan(Likeness.SAME);
    }

    @Test
    void itDoesNotMatterWhichComesFirst() {
        assertThat(between("panne de box à Lille", "à Lille, panne géante de box"))
                .isEqualTo(between("à Lille, panne géante de box", "panne de box à Lille"));
    }

    @Test
    void nothingIsLikeATextWithoutWords() {
        assertThat(between("", "")).isZero();
        assertThat(between("https://x.test", "panne")).isZero();
    }

    @Test
    void otherNumbersMakeAnotherNews() {
        assertThat(between("Panne : 200 clients touchés à Lille", "Panne : 900 clients touchés à Lille"))
                .isLessThan(between("Panne : 200 clients touchés à Lille", "Panne : 200 clients touchés, à Lille"));
    }
}
