// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// One commit in the making, on the writer's thread.
public final class Transaction {
    private final Handle handle;
    private final long opening;
    private final Set<Barrier> barriers = new LinkedHashSet<>();

    Transaction(Handle handle, long opening) {
        this.handle = handle;
        this.opening = opening;
    }

    /// The connection of the writer; not to be kept or closed.
    public Handle sql() {
        return handle;
    }

    /// How often the file was opened until now: another number than last time means that it gave up in
    /// between, and that what was remembered about it must be read again.
    public long opening() {
        return opening;
    }

    /// Runs this once after the commit is on the disk and before anyone is told that it is saved, however
    /// many works of the commit ask for it. It runs even when the work that asked for it was rolled back.
    public void beforeSaved(Barrier barrier) {
        barriers.add(barrier);
    }

    void passBarriers() throws Exception {
        for (var barrier : barriers) barrier.pass();
    }

    /// What else must be on the disk before a commit counts as saved.
    @FunctionalInterface
    public interface Barrier {
        /// A failure counts as a failure of the disk: nothing of this commit is reported as saved.
        void pass() throws Exception;
    }
}
