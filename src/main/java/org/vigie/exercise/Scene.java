// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.mention.Author;

/// A channel while its part of the story is being written, in the order of time.
interface Scene {
    /// What someone says there at this instant.
    Said say(Instant at);

    /// Takes note of what stands there now, so that others can answer it.
    default void stands(Post post) {}

    /// A post before it has its number and its counters.
    ///
    /// @param parent what it answers, if anything
    record Said(
            Author author, String title, String text, String language, Optional<Post> parent, int rating, Theme theme) {
        static Said alone(Author author, String title, String text, String language, Theme theme) {
            return new Said(author, title, text, language, Optional.empty(), 0, theme);
        }
    }
}
