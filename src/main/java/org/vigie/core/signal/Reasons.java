// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// Why the station reads texts as it does. Pure and deterministic, but takes some tenths of a millisecond: never
/// on the screen's thread.
public interface Reasons {
    /// The words of this text behind its tone and its categories.
    ///
    /// @param language ISO 639-1 as detected, "und" if unsure
    Grounds of(String text, String language);

    /// What the station looks for in texts beside their tone.
    Taxonomy taxonomy();
}
