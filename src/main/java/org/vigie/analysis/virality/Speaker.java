// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.Locale;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Mention;

/// An account that spoke, with the people who follow it.
///
/// @param platform where it spoke; unknown audiences are guessed from the known ones of the same platform
/// @param account what tells it from others there; empty: the platform's nameless, counted as one
/// @param audience followers or readers; negative if unknown, which is not zero
public record Speaker(String platform, String account, long audience) {
    /// More people than there are on earth: such a counter is broken.
    private static final long EVERYBODY = 8_000_000_000L;

    public Speaker {
        if (audience < 0 || audience > EVERYBODY) audience = Author.UNKNOWN;
    }

    /// Who made a mention: the handle, failing that the shown name, failing that the source that carried it.
    public static Speaker of(Mention mention) {
        var author = mention.author();
        var name = author.handle().isBlank() ? author.name() : author.handle();
        var account = name.isBlank()
                ? mention.source().toString()
                : mention.key().instance() + "/" + name.strip().toLowerCase(Locale.ROOT);
        return new Speaker(mention.key().kind().code(), account, author.audience());
    }

    public boolean isKnown() {
        return audience >= 0;
    }
}
