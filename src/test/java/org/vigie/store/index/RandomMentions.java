// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Signals;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;
import org.vigie.core.signal.Urgency;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.TopicId;
import org.vigie.core.topic.Words;

/// Mentions and queries drawn at random from a few words, so that they often meet.
final class RandomMentions {
    static final Instant START = Instant.parse("2026-10-14T08:00:00Z");
    static final List<String> KINDS = List.of("mastodon", "feed", "hacker-news");
    static final List<String> LANGUAGES = List.of("fr", "en", "und");
    static final List<String> HANDLES = List.of("lea_connect", "Zoé", "", "news.example");
    private static final List<String> WORDS = List.of(
            "panne",
            "Box",
            "7",
            "Altéa",
            "ALTEA",
            "à",
            "l’eau",
            "#AlteaPanne",
            "#box7",
            "@altea",
            "@Léa",
            "résilié",
            "RESILIE",
            "œuvre",
            "電話",
            "nom@domaine.fr",
            "fuite_7",
            "fuites",
            "straße",
            "é",
            "😀",
            "…",
            "C'est");

    private final RandomGenerator random;

    RandomMentions(RandomGenerator random) {
        this.random = random;
    }

    Filed next(long number) {
        var handle = one(HANDLES);
        var mention = new Mention(
                new MentionKey(new SourceKind(one(KINDS)), "host", "id-" + number),
                source(random.nextInt(3)),
                new Author(handle, handle.isEmpty() ? "Zoé" : "Nom de " + handle, random.nextInt(1_000) - 1, null),
                random.nextInt(3) == 0 ? text(3) : "",
                text(random.nextInt(12)),
                "",
                "",
                "",
                random.nextInt(4) == 0 ? "t" + random.nextInt(5) : "",
                0,
                new Times(null, null, START.plusMillis(random.nextInt(100_000))),
                new Engagement(random.nextInt(50) - 1, random.nextInt(50) - 1, random.nextInt(50) - 1, -1));
        return new Filed(
                number,
                mention,
                new Analysis(one(LANGUAGES), random.nextInt(20)),
                signals(),
                topics(),
                triage(),
                Hash.NONE,
                1,
                0,
                Optional.empty());
    }

    Set<TopicId> topics() {
        return Stream.generate(() -> topic(random.nextInt(70)))
                .limit(random.nextInt(4))
                .collect(Collectors.toSet());
    }

    /// Scores in ten-thousandths and points in hundredths, as the columns keep them.
    Signals signals() {
        var polarity = Polarity.values()[random.nextInt(3)];
        var tone = new Tone(
                new Sentiment(random.nextInt(-10_000, 10_001) / 10_000.0, polarity, 0.5),
                new Toxicity(random.nextInt(10_001) / 10_000.0, Map.of()));
        var categories = Stream.generate(() -> "c" + random.nextInt(80))
                .limit(random.nextInt(3))
                .collect(Collectors.toSet());
        var narrative =
                random.nextBoolean() ? Optional.of(narrative(random.nextInt(5))) : Optional.<NarrativeId>empty();
        var waiting = new Urgency.Waiting(START.plusMillis(random.nextInt(100_000)), 20, Duration.ofSeconds(90));
        var urgency = new Urgency(
                random.nextInt(12_000) / 100.0, random.nextBoolean() ? Optional.of(waiting) : Optional.empty());
        return new Signals(tone, categories, narrative, urgency, Set.of());
    }

    static NarrativeId narrative(int number) {
        return new NarrativeId(new UUID(4, number));
    }

    Triage triage() {
        var state = TriageState.values()[random.nextInt(4)];
        var assignee = random.nextInt(3) == 0 ? Optional.of(person(random.nextInt(2))) : Optional.<PersonId>empty();
        var answered = random.nextInt(3) == 0 ? Optional.of(START.plusMillis(5)) : Optional.<java.time.Instant>empty();
        return new Triage(state, Optional.empty(), assignee, random.nextBoolean(), List.of(), answered);
    }

    Query query(int depth) {
        return switch (random.nextInt(depth > 0 ? 13 : 9)) {
            case 0, 1 -> new Query.Word(word(), false);
            case 2 -> new Query.Word(word().substring(0, 1), true);
            case 3 ->
                new Query.Phrase(
                        Stream.generate(this::word).limit(1 + random.nextInt(3)).toList());
            case 4 -> new Query.Hashtag(random.nextBoolean() ? "alteapanne" : word());
            case 5 -> new Query.Handle(random.nextBoolean() ? "lea" : word());
            case 6 -> random.nextBoolean() ? new Query.Language(one(LANGUAGES)) : new Query.FromKind(one(KINDS));
            case 7 -> new Query.FromAuthor(Words.fold(one(HANDLES)));
            case 8 -> random.nextBoolean() ? new Query.Since(instant()) : new Query.Until(instant());
            case 9, 10 -> new Query.And(parts(depth));
            case 11 -> new Query.Or(parts(depth));
            default -> new Query.Not(random.nextInt(9) == 0 ? new Query.All() : query(depth - 1));
        };
    }

    Instant instant() {
        return START.plusMillis(random.nextInt(100_000)).plusNanos(random.nextBoolean() ? 0 : 400_000);
    }

    static SourceId source(int number) {
        return new SourceId(new UUID(1, number));
    }

    static TopicId topic(int number) {
        return new TopicId(new UUID(2, number));
    }

    static PersonId person(int number) {
        return new PersonId(new UUID(3, number));
    }

    private List<Query> parts(int depth) {
        return Stream.generate(() -> query(depth - 1)).limit(random.nextInt(4)).toList();
    }

    private String text(int words) {
        return Stream.generate(() -> one(WORDS)).limit(words).collect(Collectors.joining(" "));
    }

    private String word() {
        var words = Words.of(one(WORDS));
        return words.isEmpty()
                ? "panne"
                : words.get(random.nextInt(words.size())).folded();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
