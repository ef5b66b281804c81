// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// When a watcher looks at each post again: often while many react, not at all where nobody does.
final class Moments {
    private static final int[] SECOND_LOOKS_MINUTES = {3, 8, 15, 25, 40, 60, 90, 130, 180};
    /// A look is worth it when so many more people have reacted since the last.
    private static final long WORTH_A_LOOK = 8;

    private Moments() {}

    static List<Story.Moment> of(List<Post> posts) {
        var moments = new ArrayList<Story.Moment>();
        for (var post : posts) {
            moments.add(new Story.Moment.Shown(post.published(), post));
            looks(post, moments);
            post.edit().ifPresent(edit -> moments.add(new Story.Moment.Shown(edit.at(), post)));
            post.removed().ifPresent(at -> moments.add(new Story.Moment.Removed(at, post)));
        }
        moments.sort(Comparator.comparing(Story.Moment::at));
        return spaced(moments);
    }

    private static void looks(Post post, List<Story.Moment> moments) {
        long counted = 0;
        for (int minutes : SECOND_LOOKS_MINUTES) {
            var at = post.published()
                    .plus(Duration.ofMinutes(minutes))
                    .plusMillis(Math.floorMod(post.id().hashCode(), 40_000));
            if (post.removed().map(removed -> !at.isBefore(removed)).orElse(false)) return;
            long now = reactions(post, at);
            if (now - counted < WORTH_A_LOOK) continue;
            moments.add(new Story.Moment.Shown(at, post));
            counted = now;
        }
    }

    private static long reactions(Post post, Instant at) {
        var engagement = post.engagementAt(at);
        return Math.max(0, engagement.likes()) + Math.max(0, engagement.shares()) + Math.max(0, engagement.replies());
    }

    /// Moves moments that share an instant apart by a millisecond, so that an instant says where one stopped.
    private static List<Story.Moment> spaced(List<Story.Moment> sorted) {
        var spaced = new ArrayList<Story.Moment>(sorted.size());
        var last = Instant.MIN;
        for (var moment : sorted) {
            var at = moment.at().isAfter(last) ? moment.at() : last.plusMillis(1);
            spaced.add(
                    switch (moment) {
                        case Story.Moment.Shown shown -> new Story.Moment.Shown(at, shown.post());
                        case Story.Moment.Removed removed -> new Story.Moment.Removed(at, removed.post());
                    });
            last = at;
        }
        return List.copyOf(spaced);
    }
}
