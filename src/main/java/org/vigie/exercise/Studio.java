// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.vigie.core.topic.Words;
import org.vigie.exercise.voice.Grammar;

/// What every scene is written with: the same people, words, hazards and numbering.
record Studio(Cast cast, Grammar grammar, Composer composer, Course course, Reach reach, Random random) {
    private static final List<String> FOREIGN =
            List.of("en", "en", "en", "en", "en", "en", "en", "en", "en", "de", "es", "it", "nl", "pt");
    private static final long FIRST_STATUS = 1_288_834_974_657L;

    static Studio open(int seed) {
        var random = new Random(seed);
        var lines = Assets.lines(
                "box.txt",
                "leak.txt",
                "grievances.txt",
                "ordinary.txt",
                "tongues.txt",
                "reviews.txt",
                "press.txt",
                "altea.txt",
                "people.txt");
        var grammar = new Grammar(lines, random);
        return new Studio(
                new Cast(Assets.lines("notable.tsv"), grammar, random),
                grammar,
                new Composer(grammar, random),
                new Course(Assets.lines("course.tsv")),
                new Reach(random),
                random);
    }

    boolean chance(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    /// A foreign language, English above all. Before the outage only tourists write, in English.
    String language(Theme theme) {
        return theme == Theme.ORDINARY || theme == Theme.NAMESAKE ? "en" : oneOf(FOREIGN);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// What one talks about at this instant on a channel where some themes are likelier than elsewhere.
    Theme theme(Instant at, Map<Theme, Double> leaning) {
        var weights = course.themes(at);
        weights.replaceAll((theme, weight) -> weight * leaning.getOrDefault(theme, 1.0));
        double left = random.nextDouble()
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        for (var entry : weights.entrySet()) {
            left -= entry.getValue();
            if (left < 0) return entry.getKey();
        }
        return Theme.OUTAGE;
    }

    /// An id such as the platform of this channel gives, in the order of time.
    String id(Channel channel, Instant at, int number, String title) {
        return switch (channel) {
            case X, FACEBOOK -> String.valueOf((at.toEpochMilli() - FIRST_STATUS) << 22 | number);
            case FORUM -> String.valueOf(4_812_000 + number);
            case REVIEWS -> Integer.toHexString(0x5a000000 + number * 7919);
            case PRESS -> slug(title) + "-" + number;
        };
    }

    private static String slug(String title) {
        return String.join(
                "-", Words.of(title).stream().limit(6).map(Words.Token::folded).toList());
    }
}
