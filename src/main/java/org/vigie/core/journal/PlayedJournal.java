// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.concurrent.CompletableFuture;

/// The journal of a room that is played back, as whoever looks on may use it: to read.
public final class PlayedJournal extends ForwardedJournal {
    public PlayedJournal(Journal played) {
        super(played);
    }

    @Override
    public CompletableFuture<Entry> append(Draft draft) {
        return CompletableFuture.failedFuture(new Acts.PlayedBack());
    }
}
