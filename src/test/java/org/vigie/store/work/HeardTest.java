// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.work.Workbench.NOON;
import static org.vigie.store.work.Workbench.SOURCE;
import static org.vigie.store.work.Workbench.key;
import static org.vigie.store.work.Workbench.said;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Mentions.ToneBar;
import org.vigie.core.mention.Mentions.ToneCount;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.signal.Harm;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Signals;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;
import org.vigie.core.signal.Urgency;

/// What was heard in mentions is kept, found and counted. The analyst of [Workbench] hears anger in "panne", insults
/// in "nul" and joy in "merci".
class HeardTest {
    private static final Tone ANGRY =
            new Tone(new Sentiment(-0.8125, Polarity.NEGATIVE, 0.9), new Toxicity(0.0321, Map.of()));
    private static final Tone RUDE = new Tone(
            new Sentiment(0, Polarity.NEUTRAL, 0.5),
            new Toxicity(0.9, Map.of(Harm.INSULT, 0.95, Harm.HATE, 0.1, Harm.THREAT, 0.0, Harm.OBSCENITY, 0.2)));

    @TempDir
    Path root;

    @Test
    void keepsEveryNumber() {
        try (var bench = Workbench.open(root)) {
            bench.take(said("1", "panne"), said("2", "nul"));
            assertThat(bench.one("1").signals().with(Urgency.NONE))
                    .isEqualTo(Signals.of(ANGRY, Set.of("outage", "vulnerable")));
            assertThat(bench.one("2").analysis().tone()).isEqualTo(RUDE);
            assertThat(bench.one("2").signals().categories()).isEmpty();
        }
        try (var again = Workbench.open(root)) {
            assertThat(again.one("1").analysis().tone()).isEqualTo(ANGRY);
            assertThat(again.one("2").signals().with(Urgency.NONE)).isEqualTo(Signals.of(RUDE, Set.of()));
        }
    }

    @Test
    void narrowsAndSortsByWhatWasHeard() {
        try (var bench = Workbench.open(root)) {
            bench.take(said("1", "panne"), said("2", "nul"), said("3", "merci"));
            await().until(() -> bench.mentions().newest() == 3);
            var facets = bench.mentions().facets(Search.EVERYTHING);
            assertThat(facets.get(Facet.POLARITY))
                    .containsExactlyInAnyOrder(
                            new Count("NEGATIVE", 1), new Count("NEUTRAL", 1), new Count("POSITIVE", 1));
            assertThat(facets.get(Facet.TOXICITY)).containsExactlyInAnyOrder(new Count("0", 2), new Count("9", 1));
            assertThat(facets.get(Facet.CATEGORY))
                    .containsExactlyInAnyOrder(new Count("outage", 1), new Count("vulnerable", 1), new Count("", 2));
            assertThat(ids(bench, Facet.POLARITY, "NEGATIVE")).containsExactly("1");
            assertThat(ids(bench, Facet.TOXICITY, "9")).containsExactly("2");
            assertThat(ids(bench, Facet.CATEGORY, "vulnerable")).containsExactly("1");
            var toxic = new Search(
                    Search.EVERYTHING.query(), Optional.empty(), Optional.empty(), Map.of(), Search.Order.TOXICITY);
            assertThat(bench.mentions().find(toxic, 0, 10).rows())
                    .extracting(row -> row.mention().key().externalId())
                    .containsExactly("2", "1", "3");
        }
    }

    @Test
    void countsTonesPerStepWholeAndBySource() {
        try (var bench = Workbench.open(root)) {
            var hour = NOON.truncatedTo(ChronoUnit.HOURS);
            bench.take(
                    said("1", "panne", hour.plusSeconds(60), Engagement.NONE),
                    said("2", "nul", hour.plusSeconds(120), Engagement.NONE),
                    said("3", "merci", hour.plusSeconds(3_700), Engagement.NONE));
            await().until(() -> bench.mentions().newest() == 3);
            var first = new ToneCount(1, 1, 0, 1, -0.8125);
            var second = new ToneCount(0, 0, 1, 0, 0.75);
            assertThat(bench.mentions().tones(Search.EVERYTHING, Duration.ofHours(1), Split.NONE))
                    .containsExactly(new ToneBar(hour, "", first), new ToneBar(hour.plusSeconds(3_600), "", second));
            assertThat(bench.mentions().tones(Search.EVERYTHING, Duration.ofHours(1), Split.SOURCE))
                    .containsExactly(
                            new ToneBar(hour, SOURCE.toString(), first),
                            new ToneBar(hour.plusSeconds(3_600), SOURCE.toString(), second));
            assertThat(bench.mentions().tones(Search.EVERYTHING)).isEqualTo(first.plus(second));
        }
    }

    @Test
    void anotherTextIsHeardAnew() {
        try (var bench = Workbench.open(root)) {
            bench.take(said("1", "panne"));
            bench.take(said("1", "merci", NOON.plusSeconds(9), Engagement.NONE));
            await().untilAsserted(() ->
                    assertThat(bench.mentions().tones(Search.EVERYTHING)).isEqualTo(new ToneCount(0, 0, 1, 0, 0.75)));
            assertThat(bench.one("1").signals().categories()).isEmpty();
        }
    }

    @Test
    void erasingSilencesIt() {
        try (var bench = Workbench.open(root)) {
            bench.take(said("1", "panne"), said("2", "nul"));
            bench.remove("1");
            bench.store
                    .follow(new Acts().next(new Payload.MentionErased(key("2"), NOON, "demande")))
                    .join();
            assertThat(bench.one("1").signals()).isEqualTo(Signals.NONE);
            assertThat(bench.one("2").analysis().tone()).isEqualTo(Tone.NONE);
            await().untilAsserted(() ->
                    assertThat(bench.mentions().tones(Search.EVERYTHING)).isEqualTo(new ToneCount(0, 2, 0, 0, 0)));
        }
    }

    private static List<String> ids(Workbench bench, Facet facet, String value) {
        var search = new Search(
                Search.EVERYTHING.query(),
                Optional.empty(),
                Optional.empty(),
                Map.of(facet, Set.of(value)),
                Search.Order.OLDEST);
        return bench.mentions().find(search, 0, 10).rows().stream()
                .map(row -> row.mention().key().externalId())
                .toList();
    }
}
