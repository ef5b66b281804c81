// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import org.vigie.analysis.reply.Suggestion;
import org.vigie.core.claim.Claim;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Fillings;

/// What could be answered to a mention.
///
/// @param offers texts that stand approved, best first
/// @param unapproved texts that would fit and may not be used yet, best first
/// @param fillings what the room knows of variables
/// @param claims of the room, to tell what is not verified
record Replies(MentionKey key, List<Offer> offers, List<Suggestion> unapproved, Fillings fillings, List<Claim> claims) {
    /// How many are shown beside the mention.
    static final int SHOWN = 3;

    Replies {
        offers = List.copyOf(offers);
        unapproved = List.copyOf(unapproved);
        claims = List.copyOf(claims);
    }

    /// A text that may be used, and why it fits.
    record Offer(Suggestion suggestion, Approved approved) {}
}
