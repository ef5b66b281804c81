// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a part of a screen shows now: it is drawn anew only when that is no longer the same. Filling and styling a
/// part again costs milliseconds, comparing what it shows costs none.
public final class Drawn {
    private @Nullable List<?> shown;

    /// Draws, unless the part shows this already.
    ///
    /// @param what all that the drawing depends on
    public void with(List<?> what, Runnable draw) {
        if (what.equals(shown)) return;
        shown = what;
        draw.run();
    }
}
