// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.vigie.core.publish.Receipt;

/// Somewhere a page can stand. Whoever writes there takes turns with others, as far as the place knows how.
interface Place {
    /// Does the work there. What fails before the first file has taken its place is said so in the receipt.
    Receipt alone(Instant now, Work work);

    /// What is done while nobody else does anything there.
    @FunctionalInterface
    interface Work {
        Receipt on(Site site) throws IOException;
    }

    /// The files of the page.
    interface Site {
        /// What stands under a name; empty if nothing does.
        Optional<byte[]> read(String name) throws IOException;

        /// Writes beside its place what is to stand there.
        void add(String name, byte[] bytes) throws IOException;

        /// Puts all that was added in its place, in that order. Where this throws, the first ones may stand.
        void move() throws IOException;

        /// Shows that files can be written, by one that nobody reads and that does not stay.
        void tryOut() throws IOException;
    }

    /// Nothing that anybody reads has changed.
    final class NotDone extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Receipt receipt;

        NotDone(Receipt receipt) {
            super(words(receipt));
            this.receipt = receipt;
        }

        Receipt receipt() {
            return receipt;
        }

        private static String words(Receipt receipt) {
            return switch (receipt) {
                case Receipt.Refused(var ground, var detail) -> detail.isEmpty() ? ground.name() : detail;
                case Receipt.Waiting(var _, var why) -> why.name();
                default -> receipt.toString();
            };
        }
    }
}
