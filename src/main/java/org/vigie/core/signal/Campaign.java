// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.time.Instant;

/// Many accounts that say the same words within a short time. It is told, never acted upon by itself: people who share
/// a petition look like that too.
///
/// @param example the words, as the first account wrote them
/// @param since time of the first copy
/// @param until time of the last copy
/// @param copies mentions with these words, or nearly these
/// @param accounts distinct accounts
/// @param known accounts of which the platform tells the age; of the others it is unknown, never young
/// @param young those of the known that were made shortly before
public record Campaign(String example, Instant since, Instant until, long copies, int accounts, int known, int young) {

    /// Whether most accounts of known age are young: a sign that somebody made them for this.
    public boolean isByYoungAccounts() {
        return young >= 3 && young * 2 >= known;
    }
}
