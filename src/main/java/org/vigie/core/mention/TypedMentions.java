// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.util.concurrent.CompletableFuture;

/// The way in for mentions that people type.
public interface TypedMentions {
    /// Takes it in like what a source brings, and says in the journal who did.
    ///
    /// @return its key, once both are saved for good; fails as [org.vigie.core.journal.Acts#record] does
    CompletableFuture<MentionKey> take(TypedMention typed);

    /// Takes one back: its text is wiped everywhere.
    ///
    /// @param reason for the journal
    CompletableFuture<?> takeBack(MentionKey mention, String reason);
}
