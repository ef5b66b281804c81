// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.List;

/// What an organisation is called in public, and what must not be taken for it.
///
/// @param words names and products ("Altéa", "Box 7")
/// @param hashtags without the sign
/// @param handles without the sign
/// @param exclusions words of namesakes
/// @param languages ISO 639-1 codes
public record Brand(
        String name,
        List<String> words,
        List<String> hashtags,
        List<String> handles,
        List<String> exclusions,
        List<String> languages) {
    public Brand {
        if (name.isBlank()) throw new IllegalArgumentException("A brand needs a name.");
        words = List.copyOf(words);
        hashtags = List.copyOf(hashtags);
        handles = List.copyOf(handles);
        exclusions = List.copyOf(exclusions);
        languages = List.copyOf(languages);
    }
}
