// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;

/// Makes mentions for measurements: the same seed always gives the same ones.
///
/// Two in three texts are new, the others repeat an earlier one behind another handle or link, as people do.
/// Texts hold 4 to 45 words of [Vocabulary], French or English, with hashtags, handles and links.
public final class MentionMaker {
    private static final int WORDS = 300_000;
    private static final double NEW_TEXTS = 0.68;
    private static final Duration PACE = Duration.ofMillis(200);

    /// When the first mention was published.
    public static final Instant START = Instant.parse("2026-10-12T06:00:00Z");

    /// The sources that the mentions come from, most frequent first.
    public static final List<SourceId> SOURCES = IntStream.range(0, 8)
            .mapToObj(i -> new SourceId(new UUID(0xbe7c4L, i)))
            .toList();

    private static final List<SourceKind> KINDS =
            List.of(new SourceKind("mastodon"), new SourceKind("bluesky"), new SourceKind("feed"));

    private final long seed;
    private final Vocabulary vocabulary;

    public MentionMaker(long seed) {
        this.seed = seed;
        this.vocabulary = new Vocabulary(WORDS, new SplittableRandom(seed));
    }

    /// The mention with this number, from 0; seen a second after it was published.
    public Sighting make(long number) {
        var random = new SplittableRandom(seed * 31 + number);
        var sourceNumber = Math.min(random.nextInt(8), random.nextInt(8));
        var kind = KINDS.get(sourceNumber % KINDS.size());
        var published = START.plus(PACE.multipliedBy(number)).minusMillis(random.nextInt(60_000));
        var text = text(number, random);
        var author = author(random);
        var mention = new Mention(
                new MentionKey(kind, kind.code() + ".example", Long.toString(110_000_000_000_000_000L + number)),
                SOURCES.get(sourceNumber),
                author,
                "",
                text,
                "",
                "https://" + kind.code() + ".example/@" + author.handle() + "/" + (110_000_000_000_000_000L + number),
                "",
                "",
                0,
                new Times(published, null, published.plusSeconds(1)),
                new Engagement(random.nextInt(3), random.nextInt(20), random.nextInt(90), Engagement.UNKNOWN));
        return new Sighting(mention, new Evidence("application/json", json(mention)));
    }

    private String text(long number, SplittableRandom random) {
        if (number < 100 || random.nextDouble() < NEW_TEXTS) return words(number);
        var copied = words(number - 1 - random.nextLong(Math.min(number - 1, 20_000)));
        return random.nextBoolean() ? copied : "@user" + random.nextInt(40_000) + " " + copied;
    }

    /// The words that belong to a number, whoever says them.
    private String words(long number) {
        var random = new SplittableRandom(seed ^ (number * 0x9e3779b97f4a7c15L));
        boolean french = random.nextInt(10) < 7;
        int length = 4 + Math.min(random.nextInt(42), random.nextInt(42));
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (i > 0) text.append(i % 9 == 8 ? ", " : " ");
            if (random.nextInt(40) == 0) text.append('#');
            text.append(vocabulary.draw(french, random));
        }
        text.append(random.nextInt(3) == 0 ? " !" : ".");
        if (random.nextInt(4) == 0)
            text.append(" https://example.org/").append(Long.toString(random.nextLong(1L << 40), 36));
        return text.toString();
    }

    private Author author(SplittableRandom random) {
        int who = Math.min(random.nextInt(200_000), random.nextInt(200_000));
        return new Author("user" + who, "Usager " + who, (long) Math.pow(10, random.nextDouble() * 5), null);
    }

    private static byte[] json(Mention mention) {
        return """
                {"id":"%s","created_at":"%s","in_reply_to_id":null,"sensitive":false,"spoiler_text":"",\
                "visibility":"public","language":"fr","uri":"%s","url":"%s","replies_count":%d,"reblogs_count":%d,\
                "favourites_count":%d,"content":"<p>%s</p>","account":{"username":"%s","acct":"%s",\
                "display_name":"%s","locked":false,"bot":false,"followers_count":%d,"following_count":120,\
                "note":"<p>Compte fictif</p>"},"media_attachments":[],"mentions":[],"tags":[],"emojis":[]}""".formatted(
                        mention.key().externalId(),
                        mention.times().published(),
                        mention.link(),
                        mention.link(),
                        mention.engagement().replies(),
                        mention.engagement().shares(),
                        mention.engagement().likes(),
                        mention.text(),
                        mention.author().handle(),
                        mention.author().handle(),
                        mention.author().name(),
                        mention.author().audience())
                .getBytes(StandardCharsets.UTF_8);
    }
}
