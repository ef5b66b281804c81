// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Optional;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;

/// The way from any screen to the mentions behind what it shows: opens *Veille* on a question, its query, period,
/// ticks and order all showing it. On the JavaFX thread.
@FunctionalInterface
public interface WatchDoor {
    /// @param chosen the mention to stand on, if the question finds it
    void open(Search search, Optional<MentionKey> chosen);

    default void open(Search search) {
        open(search, Optional.empty());
    }
}
