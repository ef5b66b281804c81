// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.util.List;
import java.util.Optional;
import org.vigie.core.source.Fault;

/// One row of a file.
///
/// @param number in the file, counted from 1
/// @param cells in order; a row may have fewer or more than the header
/// @param problem why the row can't be read at all, if so
record FileRow(long number, List<String> cells, Optional<Fault> problem) {
    FileRow(long number, List<String> cells) {
        this(number, cells, Optional.empty());
    }

    static FileRow broken(long number, Fault why, String start) {
        return new FileRow(number, List.of(start), Optional.of(why));
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return problem.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
