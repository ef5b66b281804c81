// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import org.vigie.core.source.SourceId;

/// One public statement as a source showed it.
///
/// @param source the configured source that showed it
/// @param title empty where the platform has none
/// @param text plain text, cleaned for display; may be long
/// @param language what the source declares (ISO 639-1, often wrong); empty if nothing
/// @param link where a person can read it; empty if nowhere
/// @param parent the platform's id of what it answers; empty if it opens a thread
/// @param thread the platform's id of the thread's first statement; empty if unknown
/// @param rating 1 to 5 in reviews; 0 where there is none
public record Mention(
        MentionKey key,
        SourceId source,
        Author author,
        String title,
        String text,
        String language,
        String link,
        String parent,
        String thread,
        int rating,
        Times times,
        Engagement engagement) {}
