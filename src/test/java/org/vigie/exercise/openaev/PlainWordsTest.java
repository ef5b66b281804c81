// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vigie.exercise.openaev.ReadingReport.Topic;

class PlainWordsTest {
    private final Findings findings = new Findings();

    @Test
    void aTextWithoutTagsKeepsItsLinesAndItsSigns() {
        assertThat(of("R&D alerte :\n- le lot 7\n- 3 < 4 & 5 > 2\n"))
                .isEqualTo("R&D alerte :\n- le lot 7\n- 3 < 4 & 5 > 2");
        assertThat(of("Marie <marie@exemple.test>\nNadia")).isEqualTo("Marie <marie@exemple.test>\nNadia");
        assertThat(of("https://exemple.test/?a=1&region=2")).isEqualTo("https://exemple.test/?a=1&region=2");
    }

    @Test
    void whatStandsForALetterIsReadAsThatLetter() {
        assertThat(of("&Eacute;t&eacute;\nR&amp;D &lt;3")).isEqualTo("Été\nR&D <3");
    }

    @Test
    void aDirectiveAloneMakesNoHtmlOfAText() {
        assertThat(of("<#if a>Un\nDeux</#if>")).isEqualTo("Un\nDeux");
        assertThat(findings.times(Topic.DIRECTIVE)).isOne();
    }

    @Test
    void ofHtmlParagraphsAndBreaksAreTheLines() {
        assertThat(of("<p>Un\ndeux</p><p class=\"x\">Trois<br/>quatre</p>")).isEqualTo("Un deux\nTrois\nquatre");
        assertThat(of("Un<BR>deux")).isEqualTo("Un\ndeux");
        assertThat(of("Un<!-- caché -->")).isEqualTo("Un");
        assertThat(of("Un<script>alert(1)</script>")).isEqualTo("Un");
        assertThat(findings.times(Topic.ACTIVE_CONTENT)).isOne();
    }

    @Test
    void aTextOfTagsThatNeverEndIsReadInTime() {
        var text = "<a ".repeat(300_000);
        assertThat(of(text)).isEqualTo(text.strip());
    }

    private String of(String html) {
        return PlainWords.of(html, "i1", findings);
    }
}
