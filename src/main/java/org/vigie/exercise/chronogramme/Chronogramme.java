// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vigie.core.scenario.Scenario;

/// Reads chronogrammes: looks at a file first, and takes its lines in as the columns are said to be.
public final class Chronogramme {
    private static final int HEADINGS_WITHIN = 30;
    private static final int FEWEST = 2;
    private static final int SHOWN = 8;

    private Chronogramme() {}

    /// What came of looking at a file.
    public sealed interface Look {
        /// @param headings of the columns, in order
        /// @param first lines under them, each as wide as it is
        /// @param mapping as the headings say
        record Table(List<String> headings, List<List<String>> first, int lines, Mapping mapping) implements Look {
            public Table {
                headings = List.copyOf(headings);
                first = List.copyOf(first);
            }
        }

        record Unreadable(Fault fault) implements Look {}
    }

    /// Why a file cannot be read.
    public enum Fault {
        NOT_FOUND,
        TOO_LARGE,
        /// Another kind of file, or a broken one.
        NOT_A_TABLE,
        /// No line holds names of columns that are known.
        NO_HEADINGS
    }

    /// What came of reading it.
    public sealed interface Outcome {
        /// @param refused lines that stay outside
        /// @param remarks what was guessed, or could not be taken
        record Read(Scenario scenario, List<Refused> refused, List<Remark> remarks) implements Outcome {
            public Read {
                refused = List.copyOf(refused);
                remarks = List.copyOf(remarks);
            }
        }

        record Unreadable(Fault fault) implements Outcome {}
    }

    /// @param line as the spreadsheet counts
    /// @param found what stands in the cell
    public record Refused(int line, Why why, String found) {
        public enum Why {
            NO_TIME,
            BAD_TIME,
            BEFORE_START,
            /// Neither a title nor a text.
            EMPTY
        }
    }

    /// @param line as the spreadsheet counts; 0 for the whole file
    public record Remark(int line, Kind kind, String found) {
        public enum Kind {
            /// The way it comes is none that can be played here: it stays for the facilitator.
            UNKNOWN_CHANNEL,
            /// A bare `H+12` was taken for minutes, a bare `H+1` for an hour.
            UNCLEAR_TIME,
            /// Times of day count from this one.
            START_GUESSED,
            /// A column that is not taken.
            UNUSED_COLUMN,
            /// Another line has this number already.
            SAME_ID
        }
    }

    /// The lines of a file under the headings.
    record Body(Grid.Line headings, List<Grid.Line> lines) {}

    public static Look look(Path file) {
        try {
            var body = body(file);
            if (body.isEmpty()) return new Look.Unreadable(Fault.NO_HEADINGS);
            var headings = body.get().headings().cells();
            var lines = body.get().lines();
            return new Look.Table(
                    headings,
                    lines.stream().limit(SHOWN).map(Grid.Line::cells).toList(),
                    lines.size(),
                    Mapping.guessed(headings));
        } catch (IOException bad) {
            return new Look.Unreadable(fault(file, bad));
        }
    }

    /// @param title of the scenario
    public static Outcome read(Path file, Mapping mapping, String title) {
        try {
            var body = body(file);
            if (body.isEmpty() || !mapping.isEnough()) return new Outcome.Unreadable(Fault.NO_HEADINGS);
            return new LinesReader(mapping).read(body.get(), title);
        } catch (IOException bad) {
            return new Outcome.Unreadable(fault(file, bad));
        }
    }

    private static Fault fault(Path file, IOException bad) {
        if (bad instanceof Grid.TooLarge) return Fault.TOO_LARGE;
        return Files.exists(file) ? Fault.NOT_A_TABLE : Fault.NOT_FOUND;
    }

    /// The first sheet with a line that names enough columns.
    private static Optional<Body> body(Path file) throws IOException {
        for (var grid : Grid.read(file)) {
            var lines = grid.lines();
            for (int i = 0; i < Math.min(HEADINGS_WITHIN, lines.size()); i++) {
                var known = Mapping.guessed(lines.get(i).cells());
                if (known.columns().size() >= FEWEST && known.columns().containsKey(Heading.TIME))
                    return Optional.of(new Body(
                            lines.get(i),
                            lines.stream()
                                    .skip(i + 1L)
                                    .filter(line -> !line.isBlank())
                                    .toList()));
            }
        }
        return Optional.empty();
    }
}
