// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// Reads the tone of a text and can say why. Pure, deterministic, safe for many threads.
public interface ToneEngine {
    /// Names the engine and its model; changes whenever the same text could get another tone.
    String version();

    /// @param language ISO 639-1 as detected, "und" if unsure
    Tone read(String text, String language);

    /// The words behind [#read]; empty where the engine can't say.
    Explanation explain(String text, String language);
}
