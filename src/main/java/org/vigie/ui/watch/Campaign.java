// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Filed;

/// The same text from many accounts within a short time: it may be an organised campaign, or a message that people
/// pass on. The figures are shown; people judge.
///
/// @param accounts that posted it within an hour of each other
/// @param within from the first to the last of them
/// @param young how many of these accounts were less than a month old
record Campaign(int accounts, Duration within, int young) {
    /// Fewer accounts than this are chance.
    static final int FEWEST = 5;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration YOUNG = Duration.ofDays(30);

    private record Post(String account, Instant at, boolean young) {
        static Post of(Filed filed) {
            var author = filed.mention().author();
            var at = filed.mention().times().effective();
            var created = author.createdAt();
            return new Post(
                    account(author),
                    at,
                    created != null && Duration.between(created, at).compareTo(YOUNG) < 0);
        }

        private static String account(Author author) {
            return author.handle().isBlank() ? author.shown() : author.handle();
        }
    }

    /// @param copies others with the same text
    static Optional<Campaign> of(Filed filed, List<Filed> copies) {
        var posts = Stream.concat(Stream.of(filed), copies.stream())
                .filter(each -> each.deletedAt().isEmpty())
                .map(Post::of)
                .sorted(Comparator.comparing(Post::at))
                .toList();
        Optional<Campaign> best = Optional.empty();
        for (int first = 0; first < posts.size(); first++) {
            var found = from(posts.subList(first, posts.size()));
            if (best.isEmpty() || found.accounts > best.get().accounts) best = Optional.of(found);
        }
        return best.filter(campaign -> campaign.accounts >= FEWEST);
    }

    private static Campaign from(List<Post> posts) {
        var start = posts.getFirst().at();
        var last = start;
        Map<String, Boolean> accounts = new HashMap<>();
        for (var post : posts) {
            if (Duration.between(start, post.at()).compareTo(WINDOW) > 0) break;
            accounts.merge(post.account(), post.young(), Boolean::logicalOr);
            last = post.at();
        }
        int young = (int) accounts.values().stream().filter(isYoung -> isYoung).count();
        return new Campaign(accounts.size(), Duration.between(start, last), young);
    }
}
