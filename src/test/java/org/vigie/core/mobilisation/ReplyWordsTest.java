// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oui",
                "OUI !",
                "oui, j’arrive.",
                "Bonjour,\n\nPrésente\n\nInès Carpentier",
                "Ok\n\nEnvoyé de mon iPhone\n\n> Cellule activée : venez",
                "Yes, I'm coming\n\nBest regards\nInès",
                "On my way\n-- \nInès Carpentier\nNon-stop company",
                "Bonjour, oui, merci\n\nLe mer. 14 oct. 2026 à 16:16, Vigie <vigie@altea.example>\na écrit :\n> non"
            })
    void plainAnswersThatSomebodyComes(String text) {
        assertThat(read(text)).contains(Reply.COMING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A DISTANCE", "à distance", "Oui, à distance", "REMOTE", "I'll join remotely.", "En visio"})
    void plainAnswersThatSomebodyJoinsFromAfar(String text) {
        assertThat(read(text)).contains(Reply.REMOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NON", "Non, je ne peux pas venir.", "Indisponible", "No", "I can’t come", "Not available"})
    void plainAnswersThatSomebodyCannotCome(String text) {
        assertThat(read(text)).contains(Reply.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oui, mais pas avant 18 h",
                "Oui\n\nmais je suis à Tokyo",
                "Oui ou non ?",
                "Je ne sais pas",
                "",
                "> Oui",
                "Qui a écrit ce message ?",
                "-----Message d'origine-----\nDe : Vigie\nOui",
                "Inès Carpentier"
            })
    void whateverElseIsForAPersonToRead(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void whatIsQuotedIsNotTheirs() {
        assertThat(ReplyWords.own("Oui\r\n\r\nFrom: Vigie <vigie@altea.example>\r\nSubject: Panne\r\nNon"))
                .containsExactly("Oui", "");
        assertThat(ReplyWords.own("Oui\nOn Wed, Oct 14, 2026, Vigie wrote:\n> Non"))
                .containsExactly("Oui");
    }

    private static Optional<Reply> read(String text) {
        return ReplyWords.of(ReplyWords.own(text), "Inès Carpentier");
    }
}
