// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;
import java.util.UUID;

/// What a person heard, read on paper or saw where no source looks, as they type it in.
///
/// @param id the same however often it is sent
/// @param medium where it was said, in the person's words ("Téléphone", "WhatsApp")
/// @param author who said it; empty if unknown
/// @param audience how many it reached, [Author#UNKNOWN] if unknown
/// @param text never blank
/// @param link where it can be read, http or https; empty if nowhere
/// @param at when it was said
public record TypedMention(UUID id, String medium, String author, long audience, String text, String link, Instant at) {
    public TypedMention {
        if (medium.isBlank()) throw new IllegalArgumentException("It was said somewhere.");
        if (text.isBlank()) throw new IllegalArgumentException("A mention needs a text.");
    }
}
