// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.exercise.voice.FrenchJoints;

class FrenchJointsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le site de Altéa et de Évry | Le site d'Altéa et d'Évry",
                "à Le Mans, de Le Havre, à La Rochelle | au Mans, du Havre, à La Rochelle",
                "l'avis de le gardien, à les voisins | l'avis du gardien, aux voisins",
                "Pendant que Altéa dort | Pendant qu'Altéa dort",
                "la agence, le accueil, près de ici | l'agence, l'accueil, près d'ici",
                "De Orange à Angers | D'Orange à Angers",
                "de hier, de haut, de huit heures | d'hier, de haut, de huit heures",
                "le onze, que oui, de une heure | le onze, que oui, d'une heure",
                "cela a, de Lyon, dis-le à Anne, @de Orange | cela a, de Lyon, dis-le à Anne, @de Orange",
            })
    void joinsWordsAsTheyAreWritten(String apart, String joined) {
        assertThat(FrenchJoints.join(apart)).isEqualTo(joined);
    }
}
