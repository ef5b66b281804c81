// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.util.Set;
import org.vigie.core.signal.Tone;

/// What the station itself found out about a mention, before anybody corrected it.
///
/// @param language detected, ISO 639-1; "und" when too short or unsure
/// @param fingerprint equal for texts that differ only by case, links, handles and spaces; 0 for no text
/// @param tone of its words
/// @param categories ids of the taxonomy that its words show: reasons of complaint, needs, signs
public record Analysis(String language, long fingerprint, Tone tone, Set<String> categories) {
    public Analysis {
        categories = Set.copyOf(categories);
    }

    /// Of a mention whose words nobody listened to.
    public Analysis(String language, long fingerprint) {
        this(language, fingerprint, Tone.NONE, Set.of());
    }
}
