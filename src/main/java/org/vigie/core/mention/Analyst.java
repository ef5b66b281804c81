// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.util.Optional;
import org.vigie.core.signal.Gathering;

/// Reads mentions as they come in. Pure, deterministic, safe for many threads.
@FunctionalInterface
public interface Analyst {
    Analysis analyse(Mention mention);

    /// Names the engines, models and taxonomy behind it; changes whenever the same mention could get another
    /// tone or other categories. Known mentions are then read again.
    default String version() {
        return "";
    }

    /// Begins to gather mentions into narratives, or goes on where that was kept; empty where none are told apart.
    ///
    /// @param kept what [Gathering#keep] gave; empty to begin anew
    /// @throws IllegalArgumentException if another version of the program kept it
    default Optional<Gathering> gathering(byte[] kept) {
        return Optional.empty();
    }
}
