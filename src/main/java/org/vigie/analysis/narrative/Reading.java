// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A text reduced to what tells its narrative.
///
/// @param terms how much each stem counts in this text, in order of first appearance
/// @param phrases what could name a narrative, in order of appearance; how the text begins comes last
record Reading(Map<String, Float> terms, List<Phrase> phrases) {

    /// Successive words of a text.
    ///
    /// @param key stems joined by spaces: the same for all forms of the phrase
    /// @param surface as it was written
    record Phrase(String key, String surface) {
        private static final String OPENING = "^";

        /// How a text begins, by which copies of it are known.
        static Phrase opening(String surface) {
            return new Phrase(OPENING + surface.toLowerCase(Locale.ROOT), surface);
        }

        static boolean isOpening(String key) {
            return key.startsWith(OPENING);
        }
    }
}
