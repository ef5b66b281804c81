// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.topic.QueryAssertions.PARSER;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuerySpansTest {
    @Test
    void coloursTheQueryOfTheMockup() {
        assertThat(spans("(« altéa » OU « box 7 » OU #AlteaPanne OU @AlteaTelecom) SAUF « offre d’emploi »"))
                .containsExactly(
                        "PARENTHESIS (",
                        "PHRASE « altéa »",
                        "OPERATOR OU",
                        "PHRASE « box 7 »",
                        "OPERATOR OU",
                        "TAG #AlteaPanne",
                        "OPERATOR OU",
                        "TAG @AlteaTelecom",
                        "PARENTHESIS )",
                        "OPERATOR SAUF",
                        "EXCLUDED « offre d’emploi »");
    }

    @Test
    void anExclusionReachesOneTermOrOneGroup() {
        assertThat(spans("-a b SAUF (c OU (d)) e lang:fr"))
                .containsExactly(
                        "OPERATOR -",
                        "EXCLUDED a",
                        "WORD b",
                        "OPERATOR SAUF",
                        "PARENTHESIS (",
                        "EXCLUDED c",
                        "OPERATOR OU",
                        "PARENTHESIS (",
                        "EXCLUDED d",
                        "PARENTHESIS )",
                        "PARENTHESIS )",
                        "WORD e",
                        "FIELD lang:fr");
    }

    @Test
    void theFaultStandsOutAndTheRestKeepsItsColours() {
        assertThat(spans("panne ET lang:zz OU \"box"))
                .containsExactly("WORD panne", "OPERATOR ET", "FAULT lang:zz", "OPERATOR OU", "FAULT \"box");
    }

    private static List<String> spans(String text) {
        return QuerySpans.of(text, PARSER.parse(text)).stream()
                .map(span -> span.style() + " " + text.substring(span.start(), span.end()))
                .collect(Collectors.toList());
    }
}
