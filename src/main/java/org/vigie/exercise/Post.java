// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;

/// Something said in the story.
///
/// @param id the platform's id
/// @param language what it is written in, ISO 639-1
/// @param parent id of what it answers; empty if it opens a thread
/// @param thread id of the thread's first post; its own if it opens one
/// @param full the counters it will have in the end
/// @param edit what becomes of its text later, if anything
/// @param removed when it is taken down, if it is
public record Post(
        Channel channel,
        String id,
        Author author,
        String title,
        String text,
        String language,
        String parent,
        String thread,
        int rating,
        Instant published,
        Engagement full,
        Theme theme,
        Optional<Edit> edit,
        Optional<Instant> removed) {

    /// Another text from this instant on.
    public record Edit(Instant at, String text) {}

    public MentionKey key() {
        return new MentionKey(channel.kind(), channel.host(), id);
    }

    /// How the platform shows it at this instant of the story.
    Mention seenAt(Instant at) {
        var shown = edit.filter(e -> !at.isBefore(e.at())).map(Edit::text).orElse(text);
        return new Mention(
                key(),
                channel.id(),
                author,
                title,
                shown,
                language,
                "https://" + channel.host() + "/" + id,
                parent,
                thread,
                rating,
                new Times(published, null, at),
                engagementAt(at));
    }

    /// The counters after some time: they fill up like `1 − e^(−t/pace)`.
    Engagement engagementAt(Instant at) {
        double age = Math.max(0, Duration.between(published, at).toMillis());
        double share = 1 - Math.exp(-age / channel.pace().toMillis());
        return new Engagement(
                grown(full.replies(), share),
                grown(full.shares(), share),
                grown(full.likes(), share),
                grown(full.views(), share));
    }

    private static long grown(long full, double share) {
        return full < 0 ? Engagement.UNKNOWN : Math.round(full * share);
    }
}
