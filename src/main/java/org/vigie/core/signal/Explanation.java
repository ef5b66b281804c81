// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.List;

/// Why a text got its tone: the words that moved it, in the order of the text, without overlaps.
///
/// @param sentiment words that made it negative (weight below 0) or positive (above 0)
/// @param toxicity words that made it toxic
public record Explanation(List<Telling> sentiment, List<Telling> toxicity) {
    public static final Explanation NONE = new Explanation(List.of(), List.of());

    public Explanation {
        sentiment = List.copyOf(sentiment);
        toxicity = List.copyOf(toxicity);
    }
}
