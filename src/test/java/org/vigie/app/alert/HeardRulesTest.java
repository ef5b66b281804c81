// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.alert.Books;
import org.vigie.analysis.alert.Voice;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Firing;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Rehearsals;
import org.vigie.core.alert.Scope;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Signals;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.traffic.Visits;
import org.vigie.ui.kit.TestMentions;

/// Rules about tones, narratives and classes of words over half a quiet day and an hour of trouble, with figures that
/// can be checked by hand: one neutral mention a minute of "box", then two, and four angry ones of "fuite", two of
/// them toxic, among them a journalist's at 12:10.
class HeardRulesTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-03-10T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant END = Instant.parse("2026-03-10T13:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final NarrativeId BOX = new NarrativeId(new UUID(8, 1));
    private static final NarrativeId LEAK = new NarrativeId(new UUID(8, 2));
    private static final SourceId FORUM = new SourceId(new UUID(9, 9));
    private static final List<AlertRule> RULES = List.of(
            rule(1, new Condition.NegativeShare(new Scope.Whole(), HOUR, 0.6, 60)),
            rule(2, new Condition.ToxicShare(new Scope.Whole(), HOUR, 0.2, 60)),
            rule(3, new Condition.Burst(new Scope.EachNarrative(), HOUR, 5, 40)),
            rule(4, new Condition.Growth(new Scope.OneNarrative(BOX), HOUR, 0.3, 70)),
            rule(5, new Condition.Category("journalist", HOUR, 1)),
            rule(6, new Condition.Category("danger", HOUR, 1)));

    private final TestMentions mentions = new TestMentions();
    private final Finder finder = new Finder(new QueryParser(() -> END, ZoneOffset.UTC), BuiltInTaxonomy::load);
    private final Keeper.Asked asked =
            new Keeper.Asked(mentions, new Told(Map.of(BOX, "Box", LEAK, "Fuite")), List::of, new OneSource(), finder);

    private static AlertRule rule(int number, Condition condition) {
        return new AlertRule(new AlertRuleId(new UUID(1, number)), "", condition, 3, HOUR, true);
    }

    @BeforeEach
    void tell() {
        for (var at = MIDNIGHT; at.isBefore(END); at = at.plusSeconds(60)) {
            say(at, Polarity.NEUTRAL, false, BOX, Set.of());
            if (at.isBefore(NOON)) continue;
            say(at, Polarity.POSITIVE, false, BOX, Set.of("delay"));
            boolean press = at.equals(NOON.plusSeconds(600));
            for (int i = 0; i < 4; i++)
                say(at, Polarity.NEGATIVE, i < 2, LEAK, press && i == 0 ? Set.of("press") : Set.of("outage"));
        }
    }

    private void say(Instant at, Polarity polarity, boolean toxic, NarrativeId narrative, Set<String> categories) {
        long number = mentions.all.size() + 1L;
        var tone = new Tone(Sentiment.said(polarity), Toxicity.NONE.said(toxic));
        mentions.all.add(new Filed(
                        number,
                        new Mention(
                                new MentionKey(new SourceKind("forum"), "", "m" + number),
                                FORUM,
                                Author.NOBODY,
                                "",
                                "message " + number,
                                "fr",
                                "",
                                "",
                                "",
                                0,
                                new Times(at, null, at),
                                Engagement.NONE),
                        new Analysis("fr", 0),
                        Set.of(),
                        Triage.FRESH,
                        Hash.NONE,
                        1,
                        0,
                        Optional.empty())
                .with(Signals.of(tone, categories).in(Optional.of(narrative))));
    }

    private List<Firing> fired(Instant from, Instant until) {
        var question = new Rehearsals.Question(RULES, from, until, Optional.empty(), HOUR);
        return new PlayedRehearsals(asked)
                .play(question, _ -> true)
                .orElseThrow()
                .firings();
    }

    private static String line(Firing firing) {
        var time = firing.at().atZone(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("HH:mm"));
        return time + " " + firing.finding().getClass().getSimpleName() + " "
                + firing.finding().matter().key() + " " + firing.gauge().value();
    }

    @Test
    void eachFiresOnceWithItsFigure() {
        assertThat(fired(MIDNIGHT, END))
                .extracting(HeardRulesTest::line)
                .containsExactly(
                        "12:09 Burst narrative/" + LEAK + " 40.0",
                        "12:10 Category category/journalist 1.0",
                        "12:11 Toxic everything 0.2",
                        "12:17 Growth narrative/" + BOX + " 0.3",
                        "12:35 Negative everything 0.6");
    }

    @Test
    void aQuietDayIsSilent() {
        assertThat(fired(MIDNIGHT, NOON)).isEmpty();
    }

    /// 100 visits in every hour up to eleven, and 900 in the hour up to noon.
    @Test
    void aJumpOfTheVisitsOfTheSiteRingsOnceWithItsCurve() {
        var traffic = rule(8, new Condition.Traffic(Optional.empty(), HOUR, 3, 200));
        var firing = new PlayedRehearsals(asked)
                .play(new Rehearsals.Question(List.of(traffic), MIDNIGHT, END, Optional.empty(), HOUR), _ -> true)
                .orElseThrow()
                .firings();
        assertThat(firing).extracting(HeardRulesTest::line).containsExactly("11:59 Traffic source/" + FORUM + " 900.0");
        var books = new Keeper(asked, Keeper.HISTORY).books(List.of(traffic), MIDNIGHT, END);
        var evidence = new Proof(mentions, finder, Set.of())
                .raised(new AlertId(new UUID(3, 4), 4), firing.getFirst(), books)
                .evidence();
        assertThat(evidence.curve()).endsWith(900L).contains(100L);
    }

    @Test
    void theEvidenceAboutAnAuthorHasTheCurveOfWhatTheRuleMeasured() {
        var author = new Matter.OfAuthor(new SourceKind("mastodon"), "lea_connect");
        var readings = List.of(
                new Voice.Reading(END.minusSeconds(1200), 100, 3), new Voice.Reading(END.minusSeconds(300), 600, 8));
        var post = new Voice(
                new MentionKey(new SourceKind("mastodon"), "", "a1"),
                author,
                "Léa",
                OptionalLong.empty(),
                END.minusSeconds(1500),
                readings);
        var books = new Books(List.of(), List.of(post));
        var quarter = Duration.ofMinutes(15);
        assertThat(curve(
                        new Condition.LoudAuthor(50_000, 400, quarter, List.of()),
                        new Finding.Loud(author, OptionalLong.empty(), 500, quarter),
                        books))
                .hasSize(24)
                .endsWith(0L, 100L, 100L, 500L);
        assertThat(curve(
                        new Condition.LookAlike(List.of("lea"), List.of(), 5), new Finding.LookAlike(author, 8), books))
                .endsWith(0L, 3L, 3L, 8L);
    }

    private List<Long> curve(Condition condition, Finding finding, Books books) {
        var firing = new Firing(END, rule(7, condition), finding, new Gauge(8, 5, Gauge.Unit.REPLIES));
        return new Proof(mentions, finder, Set.of())
                .raised(new AlertId(new UUID(3, 3), 3), firing, books)
                .evidence()
                .curve();
    }

    @Test
    void theEvidenceIsTheMentionsOfTheNarrativeOrClass() {
        var books = new Keeper(asked, Keeper.HISTORY).books(RULES, MIDNIGHT, END);
        var firings = fired(MIDNIGHT, END);
        var proof = new Proof(mentions, finder, Set.of());
        var burst = proof.raised(new AlertId(new UUID(3, 1), 1), firings.getFirst(), books)
                .evidence();
        assertThat(burst.mentions()).isEqualTo(40);
        assertThat(burst.negative()).isEqualTo(OptionalLong.of(40));
        assertThat(burst.top()).hasSize(5);
        var press = proof.raised(new AlertId(new UUID(3, 2), 2), firings.get(1), books)
                .evidence();
        assertThat(press.mentions()).isEqualTo(1);
        assertThat(press.negative()).isEqualTo(OptionalLong.of(1));
    }

    @Test
    void aClassThatTheTaxonomyLostIsNotWatched() {
        var blind = new Finder(new QueryParser(() -> END, ZoneOffset.UTC), () -> new Taxonomy(List.of()));
        assertThat(blind.search(new Matter.OfCategory("danger"), NOON, END, Search.Order.NEWEST))
                .isEmpty();
    }

    @Test
    void mentionsOfAnyAgeMayJoinANarrative() {
        var keeper = new Keeper(asked, Keeper.HISTORY);
        assertThat(told(keeper)).isEqualTo(240);
        say(MIDNIGHT.plusSeconds(3600), Polarity.NEUTRAL, false, LEAK, Set.of());
        keeper.retell(Set.of(LEAK));
        assertThat(told(keeper)).isEqualTo(241);
    }

    private static long told(Keeper keeper) {
        return keeper.books(RULES, MIDNIGHT, END)
                .in(new Scope.OneNarrative(LEAK))
                .getFirst()
                .minutes()
                .mentions(END, Duration.ofHours(24));
    }

    /// Narratives by name.
    private record Told(Map<NarrativeId, String> labels) implements Narratives {
        @Override
        public List<Line> list(Search search, Instant now, int limit) {
            return labels.keySet().stream()
                    .map(id -> new Line(one(id).orElseThrow(), 1, 0, 0, 0, List.of(), 0))
                    .toList();
        }

        @Override
        public Optional<Narrative> one(NarrativeId id) {
            return Optional.ofNullable(labels.get(id)).map(label -> new Narrative(id, label, false, MIDNIGHT, END, 1));
        }

        @Override
        public long behind() {
            return 0;
        }
    }

    private static final class OneSource implements Sources {
        @Override
        public List<SourceSettings> all() {
            return List.of(new SourceSettings(FORUM, new SourceKind("forum"), "Forum", Map.of(), false, true));
        }

        @Override
        public Cursor cursor(SourceId id) {
            return Cursor.START;
        }

        @Override
        public Optional<SourceHealth.Counts> counts(SourceId id) {
            return Optional.empty();
        }

        @Override
        public List<Visits> visits(SourceId id, Instant from, Instant until) {
            return IntStream.range(0, 12)
                    .mapToObj(hour -> new Visits(
                            MIDNIGHT.plus(Duration.ofHours(hour)),
                            HOUR,
                            hour == 11 ? 900 : 100,
                            Visits.UNKNOWN,
                            Visits.UNKNOWN))
                    .filter(one -> !one.start().isBefore(from) && !one.end().isAfter(until))
                    .toList();
        }
    }
}
