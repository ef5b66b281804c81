// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Instant;

/// What time it is, and what is to be done when. Tests turn its pages themselves.
public interface Agenda extends AutoCloseable {
    Instant now();

    /// Does this once at that instant, at once if it is past. It may block: nothing else waits for it.
    Appointment at(Instant when, Runnable what);

    /// Forgets all appointments.
    @Override
    void close();

    /// Something still to be done.
    @FunctionalInterface
    interface Appointment {
        /// Has no effect once it began.
        void cancel();
    }
}
