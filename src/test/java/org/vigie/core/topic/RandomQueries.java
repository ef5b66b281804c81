// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Queries drawn at random, in plain form.
final class RandomQueries {
    private static final List<String> WORDS =
            List.of("panne", "box", "7", "altea", "et", "sauf", "not", "fuite_7", "電", "ñandu", "résilié", "s", "iban");

    private final RandomGenerator random;

    RandomQueries(RandomGenerator random) {
        this.random = random;
    }

    Query next(int depth) {
        return switch (random.nextInt(depth > 0 ? 13 : 9)) {
            case 0 -> new Query.Word(word(), false);
            case 1 -> new Query.Word("fuit" + random.nextInt(5), true);
            case 2 ->
                new Query.Phrase(
                        Stream.generate(this::word).limit(2 + random.nextInt(3)).toList());
            case 3 -> new Query.Hashtag(word());
            case 4 -> new Query.Handle(word());
            case 5 -> new Query.Language(random.nextBoolean() ? "fr" : "und");
            case 6 -> new Query.FromKind(random.nextBoolean() ? "x" : "press-2");
            case 7 -> new Query.FromAuthor(random.nextBoolean() ? word() : word() + " " + word() + "@" + word());
            case 8 -> random.nextBoolean() ? new Query.Since(instant()) : new Query.Until(instant());
            case 9, 10 -> Query.allOf(parts(depth));
            case 11 -> Query.anyOf(parts(depth));
            default -> new Query.Not(random.nextInt(9) == 0 ? new Query.All() : next(depth - 1));
        };
    }

    private List<Query> parts(int depth) {
        return Stream.generate(() -> next(depth - 1))
                .limit(2 + random.nextInt(3))
                .toList();
    }

    private String word() {
        return Words.fold(WORDS.get(random.nextInt(WORDS.size())));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(
                1_790_000_000L + random.nextInt(10_000_000), random.nextBoolean() ? 0 : 123_456_789);
    }
}
