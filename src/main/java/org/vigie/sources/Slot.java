// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Instant;
import org.vigie.core.source.SourceHealth;

/// The place of one configured source in the poller: a working line, or a source that can't or may not work.
interface Slot extends AutoCloseable {
    SourceHealth health();

    /// Starts asking, from this instant on.
    default void resume(Instant first) {}

    /// Stops asking until resumed.
    default void hold() {}

    default void askNow() {}

    /// Notices what no answer tells.
    default void lookAround() {}

    @Override
    default void close() {}

    /// A source that is suspended by people, or whose settings make no source.
    record Idle(SourceHealth health) implements Slot {}
}
