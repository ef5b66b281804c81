// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.LiveSource;

/// Hears what a live source pushes, until it says that it is over or nobody wants to hear it any more.
final class Ear implements LiveSource.Sink, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);

    private final Listener listener;
    private boolean over;
    private @Nullable AutoCloseable connection;

    Ear(Listener listener) {
        this.listener = listener;
    }

    /// Who wants to hear.
    interface Listener {
        void heard(Ear ear, Harvest harvest) throws InterruptedException;
    }

    void open(LiveSource source, Cursor since) {
        var opened = source.listen(since, this);
        synchronized (this) {
            if (!over) {
                connection = opened;
                return;
            }
        }
        close(opened);
    }

    @Override
    public void take(Harvest harvest) throws InterruptedException {
        synchronized (this) {
            if (over) return;
        }
        listener.heard(this, harvest);
    }

    @Override
    public void close() {
        AutoCloseable open;
        synchronized (this) {
            over = true;
            open = connection;
            connection = null;
        }
        if (open != null) close(open);
    }

    private static void close(AutoCloseable connection) {
        try {
            connection.close();
        } catch (Exception e) {
            LOG.warn("A live connection could not be closed.", e);
        }
    }
}
