// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The three times of a mention, which may disagree.
///
/// @param published what the author's side claims
/// @param indexed when the platform took it in
/// @param seen when we saw it
public record Times(@Nullable Instant published, @Nullable Instant indexed, Instant seen) {
    /// The time to sort and count by: the earlier of claim and platform, never after we saw it.
    public Instant effective() {
        var at = seen;
        if (published != null && published.isBefore(at)) at = published;
        if (indexed != null && indexed.isBefore(at)) at = indexed;
        return at;
    }
}
