// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.time.Instant;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;

/// What of a mention matters to its narrative.
///
/// @param language ISO 639-1 or "und"
/// @param text title and text, as written; the text alone in an answer, whose title is its thread's
/// @param author any stable name of the account; empty if unknown
/// @param thread any stable name of the conversation; empty if it stands alone
public record Said(MentionKey key, Instant at, String language, String text, String author, String thread) {

    /// A mention of the room.
    public static Said of(Filed filed) {
        var mention = filed.mention();
        var key = mention.key();
        var author = mention.author().handle().isEmpty()
                ? mention.author().name()
                : mention.author().handle();
        return new Said(
                key,
                mention.times().effective(),
                filed.analysis().language(),
                mention.title().isBlank() || !mention.parent().isEmpty()
                        ? mention.text()
                        : mention.title() + ". " + mention.text(),
                author.isEmpty() ? "" : key.kind() + "/" + author,
                mention.thread().isEmpty() ? "" : key.kind() + "/" + key.instance() + "/" + mention.thread());
    }
}
