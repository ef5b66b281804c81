// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.util.List;

/// How a file is written, as far as it can be told from its beginning.
///
/// @param charset name of the encoding; empty where the format settles it
/// @param delimiter what stands between two cells; a space where the format settles it
/// @param sheet name of the worksheet; empty in other formats
/// @param headerRow the row that names the columns, counted from 1; 0 where every row names them itself
/// @param columns their names in order, none twice
/// @param family the tool that wrote it ("brandwatch", "meltwater", "talkwalker", "x"); empty if unknown
public record ImportLayout(
        Format format,
        String charset,
        char delimiter,
        String sheet,
        long headerRow,
        List<String> columns,
        String family) {
    public ImportLayout {
        columns = List.copyOf(columns);
    }

    /// The formats that can be read.
    public enum Format {
        /// Separated by commas, semicolons or bars.
        CSV,
        /// Separated by tabs.
        TSV,
        XLSX,
        /// One JSON object on each line.
        JSON_LINES
    }
}
