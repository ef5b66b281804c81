// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a file may hold.
enum FileContents {
    MENTIONS,
    EXERCISE;

    /// What a file of this name may hold: a table holds either.
    static Set<FileContents> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || name.endsWith(".zip")) return EnumSet.of(EXERCISE);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) return EnumSet.of(MENTIONS);
        return EnumSet.allOf(FileContents.class);
    }
}
