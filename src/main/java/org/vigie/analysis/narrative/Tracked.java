// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.List;
import org.vigie.core.signal.Narrative;

/// A narrative with what its tracker knows of it.
///
/// @param awake whether it was told lately
/// @param held whether a person renamed, merged, split or filled it
/// @param authors distinct accounts, up to 500
/// @param telling its most telling phrases, best first
public record Tracked(Narrative narrative, boolean awake, boolean held, int authors, List<String> telling) {
    public Tracked {
        telling = List.copyOf(telling);
    }
}
