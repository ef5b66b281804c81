// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

/// A source that can also push. The poller opens it, and falls back on [Source#harvest] to catch up.
public interface LiveSource extends Source {
    /// Whether it can push with the settings it has (a token may be needed).
    boolean canListen();

    /// Starts listening; harvests arrive on the source's own thread, in order.
    /// The sink blocks when full: the source must then drop the connection, not the mentions.
    /// A [Harvest.Rejected] or [Harvest.Throttled] says that listening has ended.
    AutoCloseable listen(Cursor since, Sink sink);

    /// Where harvests go.
    interface Sink {
        void take(Harvest harvest) throws InterruptedException;
    }
}
