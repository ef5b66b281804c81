// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Audience;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMap.Key;
import org.vigie.core.message.Tongue;

class UptakeTest {
    @Test
    void aMessageIsTakenUpWhereMostOfItsWordsStandTogether() {
        var taken = taken(
                "Box 7 : nos techniciens travaillent au rétablissement du service. Laissez votre box branchée !",
                "Nos techniciens rétablissent le service.",
                "Laissez votre box branchée, sans la réinitialiser.",
                "Prochain point à {next-update}.");
        // techniciens, retabl, service: three of three
        assertThat(taken.get(0)).isEqualTo(new Uptake(1, 1, List.of()));
        // laissez, branchee of laissez, branchee, sans, reinitialiser: half
        assertThat(taken.get(1).share()).isCloseTo(0.5, within(0.001));
        assertThat(taken.get(1).missing()).containsExactly("sans", "reinitialiser");
        assertThat(taken.get(1).isTaken()).isFalse();
        assertThat(taken.get(2)).isEqualTo(new Uptake(3, 0, List.of("prochain", "point", "{next-update}")));
    }

    @Test
    void wordsFarApartDoNotAddUp() {
        var key = "Remboursement automatique sous quinze jours.";
        assertThat(taken("Le remboursement est automatique. Comptez quinze jours.", key)
                        .getFirst()
                        .isTaken())
                .as("two sentences that follow one another")
                .isTrue();
        assertThat(taken("Remboursement demandé. Il fait beau. Le reste attend. Dans quinze jours.", key)
                        .getFirst()
                        .isTaken())
                .isFalse();
    }

    @Test
    void whatIsDeniedIsNotTakenUp() {
        var key = "La panne est circonscrite.";
        assertThat(taken("La panne est circonscrite.", key).getFirst().isTaken())
                .isTrue();
        assertThat(taken("La panne n’est pas circonscrite.", key).getFirst().isTaken())
                .isFalse();
        assertThat(taken("Des données bancaires circulent.", "Aucune donnée bancaire ne circule.")
                        .getFirst()
                        .isTaken())
                .isFalse();
    }

    /// A limit, kept in view: other words for the same matter are not seen, and the same words the other way round are.
    @Test
    void itReadsWordsAndNotSense() {
        assertThat(taken("L’incident est sous contrôle.", "La panne est circonscrite.")
                        .getFirst()
                        .isTaken())
                .isFalse();
        assertThat(taken("Le client rembourse la société.", "La société rembourse le client.")
                        .getFirst()
                        .isTaken())
                .isTrue();
    }

    @Test
    void anEmptyTextTakesNothingUp() {
        assertThat(taken("", "La panne est circonscrite.", "Et ?"))
                .extracting(Uptake::share)
                .containsExactly(0.0, 0.0);
    }

    @Test
    void englishIsReadTheSameWay() {
        assertThat(taken("We are restoring the service area by area.", "Our technicians restore service area by area.")
                        .getFirst()
                        .share())
                .isCloseTo(0.75, within(0.001));
    }

    private static List<Uptake> taken(String text, String... keys) {
        return Uptake.of(
                new MessageMap(
                        new MessageId("test", Tongue.FR),
                        "outage",
                        Audience.CUSTOMERS,
                        "Question ?",
                        Stream.of(keys).map(words -> new Key(words, List.of())).toList()),
                text);
    }
}
