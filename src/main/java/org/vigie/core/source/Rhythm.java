// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.time.Duration;

/// How often a source may be asked.
///
/// @param fastest never more often than this, however busy (the API's own limit)
/// @param usual the pace on an ordinary day
/// @param slowest the pace when nothing has come for long
public record Rhythm(Duration fastest, Duration usual, Duration slowest) {
    public Rhythm {
        if (fastest.isNegative() || fastest.compareTo(usual) > 0 || usual.compareTo(slowest) > 0)
            throw new IllegalArgumentException("A rhythm goes from fastest to slowest.");
    }
}
