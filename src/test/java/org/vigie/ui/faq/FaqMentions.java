// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.faq;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Signals;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;

/// A mention that asks something.
final class FaqMentions {
    private FaqMentions() {}

    static Filed filed(String text, Instant at, Set<String> categories) {
        var tone = new Tone(new Sentiment(0, org.vigie.core.signal.Polarity.NEUTRAL, 0.9), Toxicity.NONE);
        var mention = new Mention(
                new MentionKey(new SourceKind("feed"), "altea.example", "s1"),
                new SourceId(new UUID(4, 4)),
                new Author("Le Courrier", "", 900, null),
                "",
                text,
                "fr",
                "",
                "",
                "",
                0,
                new Times(at, at, at),
                new Engagement(1, 2, 3, Engagement.UNKNOWN));
        return new Filed(
                1,
                mention,
                new Analysis("fr", 1, tone, categories),
                Signals.of(tone, categories),
                Set.of(),
                Triage.FRESH,
                Hash.of(text.getBytes(StandardCharsets.UTF_8)),
                1,
                0,
                Optional.empty());
    }
}
