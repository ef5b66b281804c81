// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.topic.QueryAssertions.query;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BrandQueryTest {
    private static final Brand ALTEA = new Brand(
            "Altéa Télécom",
            List.of("Altéa", "Box 7"),
            List.of("AlteaPanne"),
            List.of("AlteaTelecom"),
            List.of("offre d’emploi"),
            List.of("fr", "en"));

    @Test
    void writesTheQueryOfTheMockup() {
        assertThat(BrandQuery.text(ALTEA, Locale.FRENCH))
                .isEqualTo("(« Altéa » OU « Box 7 » OU #AlteaPanne OU @AlteaTelecom) SAUF « offre d’emploi »");
        assertThat(query(BrandQuery.text(ALTEA, Locale.ENGLISH)))
                .isEqualTo(query(BrandQuery.text(ALTEA, Locale.FRENCH)));
    }

    @Test
    void oddNamesStillMakeAQuery() {
        var odd = new Brand(
                "X & Co",
                List.of("a \"b\" (c)", "!!"),
                List.of("no-tag"),
                List.of("@me.example"),
                List.of("«"),
                List.of());
        assertThat(query(BrandQuery.text(odd, Locale.FRENCH)))
                .isEqualTo(new Query.Or(List.of(
                        new Query.Phrase(List.of("a", "b", "c")),
                        new Query.Phrase(List.of("no", "tag")),
                        new Query.Phrase(List.of("me", "example")))));
        var bare = new Brand("Altéa", List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(query(BrandQuery.text(bare, Locale.ENGLISH))).isEqualTo(new Query.Word("altea", false));
    }
}
