// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.concurrent.CompletableFuture;
import org.vigie.core.journal.Entry;

/// Keeps up with the journal from outside its file: told of every entry once it is saved, in order.
@FunctionalInterface
public interface Follower {
    /// Takes one entry into account. The screens hear of the entry when this completes; a failure is logged
    /// and made good by catching up at the next start, since the journal is the truth.
    CompletableFuture<?> follow(Entry entry);
}
