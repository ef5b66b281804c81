// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.List;

/// Why the station reads texts as it does. Pure and deterministic, but takes some tenths of a millisecond: never
/// on the screen's thread.
public interface Reasons {
    /// Of a station that listens to nothing.
    Reasons NONE = new Reasons() {
        @Override
        public Grounds of(String text, String language) {
            return Grounds.NONE;
        }

        @Override
        public Taxonomy taxonomy() {
            return new Taxonomy(List.of());
        }
    };

    /// The words of this text behind its tone and its categories.
    ///
    /// @param language ISO 639-1 as detected, "und" if unsure
    Grounds of(String text, String language);

    /// What the station looks for in texts beside their tone.
    Taxonomy taxonomy();
}
