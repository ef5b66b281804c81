// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// How a file was read.
///
/// @param sheets names of a workbook's; empty for CSV
/// @param sheet the place of the one that was read, from 0
/// @param separator between the cells of a CSV file
/// @param charset of a CSV file
public record Layout(List<String> sheets, int sheet, Optional<Character> separator, Optional<Charset> charset) {
    /// What spreadsheets under Windows write in Western Europe.
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    public Layout {
        sheets = List.copyOf(sheets);
    }

    /// What someone says about it; the rest is guessed.
    public record Wish(Optional<Integer> sheet, Optional<Character> separator, Optional<Charset> charset) {
        public static final Wish NONE = new Wish(Optional.empty(), Optional.empty(), Optional.empty());

        public Wish sheet(int place) {
            return new Wish(Optional.of(place), separator, charset);
        }

        public Wish separator(char other) {
            return new Wish(sheet, Optional.of(other), charset);
        }

        public Wish charset(Charset other) {
            return new Wish(sheet, separator, Optional.of(other));
        }
    }
}
