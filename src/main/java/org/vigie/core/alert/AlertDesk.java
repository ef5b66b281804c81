// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.journal.Entry;
import org.vigie.core.mention.MentionKey;

/// Where alerts are raised and get their number: by the program, or declared by the person on duty.
public interface AlertDesk {
    /// Declares an alert by hand.
    ///
    /// @param place where the person puts it in the matrix
    /// @param mentions that show it, weightiest first
    CompletableFuture<Entry> declare(Finding.Declared what, Criticality place, List<MentionKey> mentions);

    /// A rule that raises an alert when a query finds this many mentions in an hour, with a threshold that the last
    /// hours would hardly have passed. It is only proposed: record it to keep it.
    AlertRule fromQuery(String label, String query);

    /// The same condition with a threshold drawn from the room's history; absent while there is too little.
    Optional<Calibrated> calibrated(Condition condition);
}
