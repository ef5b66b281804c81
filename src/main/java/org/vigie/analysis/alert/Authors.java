// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Gauge.Unit;

/// What conditions about single authors read in the books.
final class Authors {
    private Authors() {}

    /// Influence and speed. An audience that is not known keeps nobody out: it is not zero.
    static List<Reading> loud(Condition.LoudAuthor c, Books books, Instant at) {
        return perAuthor(books, at, posts -> {
            var author = posts.getFirst().author();
            var audience = audience(posts);
            if (Naming.isOurs(c.ours(), author.handle())) return Stream.of();
            if (audience.isPresent() && audience.getAsLong() < c.audience()) return Stream.of();
            long gained = posts.stream()
                    .mapToLong(post -> post.gained(at, c.within()))
                    .sum();
            return Stream.of(new Reading(
                    new Finding.Loud(author, audience, gained, c.within()),
                    new Gauge(gained, c.reactions(), Unit.REACTIONS)));
        });
    }

    /// Called as if it were ours, and is not.
    static List<Reading> lookAlike(Condition.LookAlike c, Books books, Instant at) {
        return perAuthor(books, at, posts -> {
            var author = posts.getFirst().author();
            if (!Naming.isLookAlike(c, author.handle(), posts.getFirst().name())) return Stream.of();
            long replies = posts.stream().mapToLong(post -> post.replies(at)).sum();
            return Stream.of(
                    new Reading(new Finding.LookAlike(author, replies), new Gauge(replies, c.replies(), Unit.REPLIES)));
        });
    }

    private static List<Reading> perAuthor(Books books, Instant at, Function<List<Voice>, Stream<Reading>> check) {
        return books.byAuthor().values().stream()
                .map(posts ->
                        posts.stream().filter(post -> !post.at().isAfter(at)).toList())
                .filter(posts -> !posts.isEmpty())
                .flatMap(check)
                .toList();
    }

    private static OptionalLong audience(List<Voice> posts) {
        return posts.stream()
                .map(Voice::audience)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .max();
    }
}
