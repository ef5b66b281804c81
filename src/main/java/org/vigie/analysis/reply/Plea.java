// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.message.MessageId;

/// What a mention asks for an answer to.
///
/// @param language ISO 639-1, or "und"
/// @param categories of the taxonomy that it shows, after corrections
/// @param narrative what the narrative that it belongs to is called; empty for none
/// @param used how often each text answered mentions of that narrative
/// @param scenarios codes of the crisis plans in force in the room
public record Plea(
        String text,
        String language,
        Set<String> categories,
        Optional<String> narrative,
        Map<MessageId, Integer> used,
        Set<String> scenarios) {
    public Plea {
        categories = Set.copyOf(categories);
        used = Map.copyOf(used);
        scenarios = Set.copyOf(scenarios);
    }

    /// A mention alone: in no narrative, in a room without a crisis.
    public Plea(String text, String language, Set<String> categories) {
        this(text, language, categories, Optional.empty(), Map.of(), Set.of());
    }
}
