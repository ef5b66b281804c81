// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What was said lately on a channel and can be answered: the crowd's last posts, and those everyone looks at.
final class Recent {
    private static final int REMEMBERED = 60;
    private static final int FAMOUS_REPLIES = 25;
    private static final Duration FAME = Duration.ofMinutes(80);

    private final Studio studio;
    private final Deque<Post> crowd = new ArrayDeque<>();
    private final List<Post> famous = new ArrayList<>();

    Recent(Studio studio) {
        this.studio = studio;
    }

    void add(Post post) {
        if (!post.language().equals("fr")) return;
        if (post.full().replies() >= FAMOUS_REPLIES && post.parent().isEmpty()) famous.add(post);
        crowd.addLast(post);
        if (crowd.size() > REMEMBERED) crowd.removeFirst();
    }

    /// Something to answer, a famous post this often (in percent).
    Optional<Post> pick(Instant at, int famousPercent) {
        var looked = famous.stream()
                .filter(post -> Duration.between(post.published(), at).compareTo(FAME) < 0)
                .filter(post -> post.removed().map(at::isBefore).orElse(true))
                .toList();
        if (!looked.isEmpty() && studio.chance(famousPercent)) {
            // the latest of them draws most
            int latest = looked.size()
                    - 1
                    - (int) (looked.size() * Math.pow(studio.random().nextDouble(), 2));
            return Optional.of(looked.get(latest));
        }
        return crowd.isEmpty() ? Optional.empty() : Optional.of(studio.oneOf(List.copyOf(crowd)));
    }
}
