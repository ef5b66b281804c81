// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.topic.Words;
import org.vigie.exercise.chronogramme.Heading;
import org.vigie.exercise.chronogramme.Mapping;
import org.vigie.ui.kit.FormDrafts;

/// What the columns of chronogrammes were said to be, kept on this station by their headings: a trainer's next
/// spreadsheet mostly has those of the last one. The start is not kept; it is another each time.
final class ChronogrammeMemory {
    private final FormDrafts drafts;

    ChronogrammeMemory(FormDrafts drafts) {
        this.drafts = drafts;
    }

    /// What was chosen for these headings; empty if nothing was, or it no longer fits.
    Optional<Mapping> recall(List<String> headings) {
        var columns = new EnumMap<Heading, Integer>(Heading.class);
        try {
            for (var field : drafts.load(form(headings)).entrySet()) {
                int column = Integer.parseInt(field.getValue());
                if (column < 0 || column >= headings.size()) return Optional.empty();
                columns.put(Heading.valueOf(field.getKey()), column);
            }
        } catch (IllegalArgumentException older) {
            return Optional.empty();
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Mapping(columns, Optional.<LocalTime>empty()));
    }

    void keep(List<String> headings, Mapping mapping) {
        Map<String, String> fields = new HashMap<>();
        mapping.columns().forEach((heading, column) -> fields.put(heading.name(), String.valueOf(column)));
        drafts.save(form(headings), fields);
    }

    /// Headings that differ by case and accents alone are the same.
    private static String form(List<String> headings) {
        var folded = String.join(
                "\u001f", headings.stream().map(Words::fold).map(String::strip).toList());
        return "chronogramme/" + UUID.nameUUIDFromBytes(folded.getBytes(StandardCharsets.UTF_8));
    }
}
