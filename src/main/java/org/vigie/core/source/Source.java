// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.time.Duration;
import java.time.Instant;

/// Somewhere mentions come from. It answers one question at a time, and never sleeps, retries, stores or
/// touches a screen: the poller schedules all sources the same way.
public interface Source extends AutoCloseable {
    SourceSettings settings();

    Rhythm rhythm();

    /// The host that limits apply to; one request at a time goes there. Empty for a local source.
    String host();

    /// The least time between two questions to that host, all sources together.
    default Duration spacing() {
        return Duration.ZERO;
    }

    /// Reads what is new since the cursor. Expected failures are values, not exceptions.
    ///
    /// @param now the instant of the question, stamped on what is found
    Harvest harvest(Cursor since, Instant now) throws InterruptedException;

    @Override
    default void close() {}
}
