// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.List;

/// The whole story, written before it is told.
///
/// @param posts in order of publication
public record Story(List<Post> posts) {
    public Story {
        posts = List.copyOf(posts);
    }

    /// Something that a watcher would notice at one instant. Two moments of a channel never share theirs.
    sealed interface Moment {
        Instant at();

        Post post();

        /// The post is new, has other counters, or another text.
        record Shown(Instant at, Post post) implements Moment {}

        record Removed(Instant at, Post post) implements Moment {}
    }

    /// Everything that a channel shows, in order.
    List<Moment> momentsOf(Channel channel) {
        return Moments.of(
                posts.stream().filter(post -> post.channel() == channel).toList());
    }
}
