// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;

class LocalAnalystTest {
    private static final LocalAnalyst ANALYST = new LocalAnalyst(new LanguageDetector());
    private static final String TEXT = "Résiliez tous : #AlteaPanne, c’est la honte";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RÉSILIEZ TOUS : #ALTEAPANNE, C’EST LA HONTE",
                "resiliez tous, #alteapanne c'est la honte !!! 😡",
                "RT @lea_connect: Résiliez tous : #AlteaPanne, c’est la honte",
                "@AlteaTelecom  Résiliez tous : #AlteaPanne, c’est la honte https://t.example/xYz9",
                "Résiliez tous\n\n#AlteaPanne c’est la honte www.altea.example/panne @marc@masto.example",
            })
    void theSameTextHasTheSameFingerprint(String copy) {
        assertThat(fingerprint("", copy)).isEqualTo(fingerprint("", TEXT)).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Résiliez tous : #AlteaPanne, c’est une honte",
                "c’est la honte #AlteaPanne, résiliez tous",
                "Résiliez tous : #AlteaPanne, c’estla honte",
                "Résiliez"
            })
    void anotherTextHasAnother(String other) {
        assertThat(fingerprint("", other)).isNotEqualTo(fingerprint("", TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "😡😡", "https://etat.altea.example", "@AlteaTelecom @lea_connect", "!!!"})
    void aTextWithoutWordsHasNone(String text) {
        assertThat(fingerprint("", text)).isZero();
    }

    @Test
    void titleAndTextAreReadAsOne() {
        assertThat(fingerprint("Résiliez tous", "#AlteaPanne, c’est la honte")).isEqualTo(fingerprint("", TEXT));
    }

    @Test
    void differentTextsGetDifferentFingerprints() {
        var seen = new HashSet<Long>();
        for (int i = 0; i < 20_000; i++) seen.add(fingerprint("", "box " + i + " en panne"));
        assertThat(seen).hasSize(20_000);
    }

    @Test
    void theTitleHelpsToNameTheLanguage() {
        var analysis = ANALYST.analyse(mention("Panne géante : des abonnés sans réponse", "7.4.2"));
        assertThat(analysis.language()).isEqualTo("fr");
    }

    private static long fingerprint(String title, String text) {
        return ANALYST.analyse(mention(title, text)).fingerprint();
    }

    private static Mention mention(String title, String text) {
        return new Mention(
                new MentionKey(new SourceKind("x"), "", "1"),
                new SourceId(new UUID(0, 1)),
                Author.NOBODY,
                title,
                text,
                "",
                "",
                "",
                "",
                0,
                new Times(null, null, Instant.EPOCH),
                Engagement.NONE);
    }
}
