// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigie.core.journal.Hash;
import org.vigie.core.source.ImportLayout;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;

/// The exports that belong together: those of one tool, or else those with the same columns. Within a collection an id
/// means one mention, so a newer export of the same tool updates what an older one brought.
///
/// @param instance what stands in the key of its mentions
record Collection(String instance) {
    static Collection of(ImportLayout layout) {
        if (!layout.family().isEmpty()) return new Collection(layout.family());
        var header = layout.columns().stream().map(ColumnNames::bare).sorted().collect(Collectors.joining("\n"));
        return new Collection("columns-"
                + Hash.of(header.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 8));
    }

    /// The same on every station.
    SourceId source() {
        return new SourceId(UUID.nameUUIDFromBytes(("file/" + instance).getBytes(StandardCharsets.UTF_8)));
    }

    /// The source that its mentions come under. It is never polled.
    ///
    /// @param file name of the first file, which names the collection of an unknown tool
    SourceSettings settings(String file) {
        var name = instance.startsWith("columns-")
                ? file
                : instance.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + instance.substring(1);
        return new SourceSettings(source(), SourceKind.FILE, name, Map.of("collection", instance), false, false);
    }
}
