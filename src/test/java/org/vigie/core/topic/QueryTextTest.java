// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.topic.QueryAssertions.PARSER;
import static org.vigie.core.topic.QueryAssertions.query;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryTextTest {
    private static final String PIECES = "ab7éI*#@-:(),.\"«»“” \u00a0ETOUSAUF🔥ﷺ電lang:since:2h\u202e\ud800";

    @Test
    void writesLikeAPersonWould() {
        var text = "(altéa OR \"box 7\" OR #AlteaPanne OR @AlteaTelecom) -« offre d’emploi » lang:fr";
        assertThat(QueryText.of(query(text), Locale.FRENCH))
                .isEqualTo("(altea OU « box 7 » OU #alteapanne OU @alteatelecom) SAUF « offre d emploi » ET langue:fr");
        assertThat(QueryText.of(query(text), Locale.ENGLISH))
                .isEqualTo("(altea OR \"box 7\" OR #alteapanne OR @alteatelecom) NOT \"offre d emploi\" AND lang:fr");
        assertThat(QueryText.of(new Query.All(), Locale.FRENCH)).isEmpty();
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        var queries = new RandomQueries(new Random(7));
        for (int i = 0; i < 20_000; i++) {
            var drawn = queries.next(3);
            for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                var text = QueryText.of(drawn, locale);
                assertThat(query(text)).as(text).isEqualTo(drawn);
            }
        }
    }

    @Test
    void anyTextIsReadOrRefusedInsideItsBounds() {
        var random = new Random(11);
        for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            int length = random.nextInt(25);
            for (int j = 0; j < length; j++) text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            var parsed = PARSER.parse(text.toString());
            if (parsed instanceof Parsed.Fault(int at, int wide, Problem problem)) {
                assertThat(at).as("%s in “%s”", problem, text).isBetween(0, text.length());
                assertThat(at + wide).as("%s in “%s”", problem, text).isBetween(at, text.length());
            }
            int end = 0;
            for (var span : QuerySpans.of(text.toString(), parsed)) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).isGreaterThan(span.start());
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
