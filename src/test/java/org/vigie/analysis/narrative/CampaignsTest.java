// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CampaignsTest {
    private static final String TEXT = "Altéa a vendu nos données bancaires, demandez votre remboursement immédiat";
    private static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");

    private final Campaigns campaigns = new Campaigns(Campaigns.Rules.USUAL);
    private final List<Campaigns.Copy> said = new ArrayList<>();

    private void say(String text, String author, int minute, Optional<Instant> since) {
        said.add(new Campaigns.Copy(
                new Said(Stream.key(said.size()), NOON.plus(Duration.ofMinutes(minute)), "fr", text, author, ""),
                since));
    }

    private static Optional<Instant> daysOld(int days) {
        return Optional.of(NOON.minus(Duration.ofDays(days)));
    }

    @Test
    void manyYoungAccountsWithTheSameWordsWithinAnHourAreACampaign() {
        for (int i = 0; i < 6; i++)
            say(TEXT + (i % 2 == 0 ? " !" : " https://x.test/" + i), "a" + i, i, daysOld(i < 4 ? 3 : 900));
        say("La box redémarre en boucle depuis ce midi, voyant rouge", "b", 3, daysOld(2));
        var found = campaigns.find(said);
        assertThat(found).hasSize(1);
        var one = found.getFirst();
        assertThat(one.accounts()).isEqualTo(6);
        assertThat(one.copies()).isEqualTo(6);
        assertThat(one.known()).isEqualTo(6);
        assertThat(one.young()).isEqualTo(4);
        assertThat(one.isByYoungAccounts()).isTrue();
        assertThat(one.example()).isEqualTo(TEXT + " !");
        assertThat(one.since()).isEqualTo(NOON);
        assertThat(one.until()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
    }

    @Test
    void anUnknownAgeIsNeverYoung() {
        for (int i = 0; i < 6; i++) say(TEXT, "a" + i, i, Optional.empty());
        var one = campaigns.find(said).getFirst();
        assertThat(one.known()).isZero();
        assertThat(one.young()).isZero();
        assertThat(one.isByYoungAccounts()).isFalse();
    }

    @Test
    void nearlyTheSameWordsCount() {
        for (int i = 0; i < 5; i++) say(TEXT + (i == 4 ? " vite" : ""), "a" + i, i, Optional.empty());
        assertThat(campaigns.find(said))
                .singleElement()
                .satisfies(one -> assertThat(one.accounts()).isEqualTo(5));
    }

    @Test
    void oneAccountSlowCopiesAnnouncedCopiesAndShortTextsAreNone() {
        for (int i = 0; i < 9; i++) {
            say(TEXT, "toujours lui", i, daysOld(1));
            say(TEXT + " aujourd'hui encore et demain matin", "lent" + i, i * 61, daysOld(1));
            say("RT @autre " + TEXT, "relais" + i, i, daysOld(1));
            say("Pareil ici, panne", "bref" + i, i, daysOld(1));
        }
        assertThat(campaigns.find(said)).isEmpty();
    }

    @Test
    void onlyTheDensestHourIsTold() {
        for (int i = 0; i < 5; i++) say(TEXT, "a" + i, i, Optional.empty());
        say(TEXT, "des heures après", 400, Optional.empty());
        assertThat(campaigns.find(said).getFirst().copies()).isEqualTo(5);
    }
}
