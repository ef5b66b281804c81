// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.topic.QueryAssertions.query;

import java.time.Instant;
import java.util.Random;
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

class QueryMatcherTest {
    private static final Subject POST = Subject.of(
            mention(
                    "Panne de la Box",
                    "7 heures déjà ! @AlteaTelecom #AltéaPanne : on résilie tous. L’offre d’essai, c’est non"),
            "fr");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "panne",
                "PANNÉ",
                "box 7",
                "resili*",
                "« la box »",
                "#alteapanne",
                "alteapanne",
                "@AlteaTelecom",
                "« alteatelecom alteapanne on »",
                "c'est",
                "lang:fr",
                "source:forum,x",
                "author:lea_connect",
                "auteur:\"Léa Connect\"",
                "since:14:02 until:16:05",
                "panne SAUF « offre d’emploi »",
                "fibre OU box",
                "SAUF (fibre OU adsl)"
            })
    void finds(String text) {
        assertThat(QueryMatcher.of(query(text)).matches(POST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fibre",
                "pann",
                "« box 7 »",
                "« box la »",
                "#panne",
                "@alteapanne",
                "lang:en",
                "source:forum",
                "author:lea",
                "since:16:05",
                "until:16:04",
                "panne fibre",
                "panne -offre",
                "SAUF (fibre OU box)"
            })
    void leavesOut(String text) {
        assertThat(QueryMatcher.of(query(text)).matches(POST)).isFalse();
    }

    @Test
    void agreesWithLogic() {
        var queries = new RandomQueries(new Random(3));
        for (int i = 0; i < 3_000; i++) {
            var a = queries.next(2);
            var b = queries.next(2);
            boolean hasA = QueryMatcher.of(a).matches(POST);
            boolean hasB = QueryMatcher.of(b).matches(POST);
            assertThat(QueryMatcher.of(new Query.Not(a)).matches(POST)).isEqualTo(!hasA);
            assertThat(QueryMatcher.of(Query.allOf(java.util.List.of(a, b))).matches(POST))
                    .isEqualTo(hasA && hasB);
            assertThat(QueryMatcher.of(Query.anyOf(java.util.List.of(a, b))).matches(POST))
                    .isEqualTo(hasA || hasB);
        }
    }

    private static Mention mention(String title, String text) {
        return new Mention(
                new MentionKey(new SourceKind("x"), "", "1"),
                new SourceId(new UUID(0, 1)),
                new Author("Lea_Connect", "Léa Connect", 182_000, null),
                title,
                text,
                "",
                "",
                "",
                "",
                0,
                new Times(Instant.parse("2026-10-14T14:04:11Z"), null, Instant.parse("2026-10-14T14:04:20Z")),
                Engagement.NONE);
    }
}
