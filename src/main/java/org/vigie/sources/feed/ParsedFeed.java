// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vigie.core.source.Fault;

/// What a document turned out to be.
public sealed interface ParsedFeed {
    /// A feed, perhaps without items.
    ///
    /// @param title plain text; empty if none
    /// @param link the site's page; empty if none
    /// @param language as declared; empty if none
    /// @param author whoever speaks when an item names nobody
    /// @param every how often it says that it changes, if it does
    /// @param deleted ids that it says were deleted (RFC 6721)
    record Feed(
            String title,
            String link,
            String language,
            String author,
            Optional<Duration> every,
            List<FeedItem> items,
            List<String> deleted)
            implements ParsedFeed {
        public Feed {
            items = List.copyOf(items);
            deleted = List.copyOf(deleted);
        }
    }

    /// No feed, with the reason.
    record Refused(Fault fault, String detail) implements ParsedFeed {}
}
