// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Evidence;

/// One item of a feed, whatever its dialect. Texts are plain; what is missing is empty.
///
/// @param id the feed's own id, else the link; empty when the item has neither
/// @param link absolute where the base is known, unwrapped from redirectors
/// @param summary the short text
/// @param contents the full texts, in the order given
/// @param authors names, in the order given
/// @param language as declared for the fullest text (`dc:language`, `xml:lang`); "und" where that is taken back
/// @param published the author's claim: published, issued or created, else updated
/// @param updated the last change told
/// @param replies how many comments it says it has; -1 where it says nothing
/// @param parent the id of what it answers
/// @param publisher whoever published it where the feed gathers others' items
/// @param evidence the item as the document shows it
public record FeedItem(
        String id,
        String link,
        String title,
        String summary,
        List<String> contents,
        List<String> authors,
        String language,
        @Nullable Instant published,
        @Nullable Instant updated,
        long replies,
        String parent,
        String publisher,
        Evidence evidence) {
    public FeedItem {
        contents = List.copyOf(contents);
        authors = List.copyOf(authors);
    }

    /// The fullest text there is.
    public String text() {
        return contents.stream()
                .filter(content -> !content.isBlank())
                .findFirst()
                .orElse(summary);
    }
}
