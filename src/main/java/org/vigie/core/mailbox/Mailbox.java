// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mailbox;

import java.util.Optional;
import org.vigie.core.event.Events;

/// The mailbox of this station, looked into every few minutes. An exercise has none.
public interface Mailbox {
    /// A station that looks into none.
    Mailbox NONE = new Mailbox() {
        @Override
        public Optional<Look> last() {
            return Optional.empty();
        }

        @Override
        public Look knock() {
            throw new IllegalStateException("There is no mailbox.");
        }

        @Override
        public Events.Subscription listen(Runnable looked) {
            return () -> {};
        }
    };

    /// What the latest look came to; empty before the first, and while none is set up.
    Optional<Look> last();

    /// Opens the mailbox as it is set up now, takes nothing and closes it again. Waits for the network: never on the
    /// screen's thread.
    Look knock();

    /// Tells after each look, on the thread that looked.
    Events.Subscription listen(Runnable looked);
}
