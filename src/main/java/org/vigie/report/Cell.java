// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.util.List;
import java.util.stream.Stream;

/// What stands in one cell of a table: texts below one another, each in its style.
public record Cell(List<Part> parts) {
    /// One text, wrapped as needed.
    public record Part(Style style, String text) {}

    public Cell {
        parts = List.copyOf(parts);
    }

    public static Cell of(String text) {
        return of(Style.BODY, text);
    }

    public static Cell of(Style style, String text) {
        return new Cell(List.of(new Part(style, text)));
    }

    /// This cell with another text below.
    public Cell below(Style style, String text) {
        return new Cell(
                Stream.concat(parts.stream(), Stream.of(new Part(style, text))).toList());
    }
}
