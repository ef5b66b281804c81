// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vigie.core.scenario.Scenario;

/// Reads chronogrammes: looks at a file first, and takes its lines in as the columns are said to be.
public final class Chronogramme {
    private static final int HEADINGS_WITHIN = 30;
    private static final int FEWEST = 2;
    private static final int SHOWN = 8;

    private Chronogramme() {}

    /// What came of looking at a file.
    public sealed interface Look {
        /// A table whose lines can be taken in.
        ///
        /// @param body what stands in it
        /// @param mapping as the headings say; it may not be enough
        record Table(Body body, Mapping mapping, Layout layout) implements Look {
            /// Of the columns, in order.
            public List<String> headings() {
                return body.headings().cells();
            }

            /// The first lines under the headings, each as wide as it is.
            public List<List<String>> first() {
                return body.lines().stream().limit(SHOWN).map(Grid.Line::cells).toList();
            }

            /// How many lines stand under the headings.
            public int lines() {
                return body.lines().size();
            }

            /// Takes the lines in as the columns are said to be.
            ///
            /// @param title of the scenario
            public Outcome read(Mapping mapping, String title) {
                return mapping.isEnough()
                        ? new LinesReader(mapping).read(body, title)
                        : new Outcome.Unreadable(Fault.NO_HEADINGS);
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
    public record Body(Grid.Line headings, List<Grid.Line> lines) {
        public Body {
            lines = List.copyOf(lines);
        }
    }

    public static Look look(Path file) {
        return look(file, Layout.Wish.NONE);
    }

    /// @param wish what someone says about the file; the rest is guessed
    public static Look look(Path file, Layout.Wish wish) {
        try {
            var grids = Grid.read(file, wish);
            int only = wish.sheet().orElse(-1);
            return named(grids, only)
                    .or(() -> unnamed(grids, only))
                    .<Look>map(Function.identity())
                    .orElse(new Look.Unreadable(Fault.NO_HEADINGS));
        } catch (IOException bad) {
            return new Look.Unreadable(fault(file, bad));
        }
    }

    /// @param title of the scenario
    public static Outcome read(Path file, Mapping mapping, String title) {
        return switch (look(file)) {
            case Look.Table table -> table.read(mapping, title);
            case Look.Unreadable(var fault) -> new Outcome.Unreadable(fault);
        };
    }

    private static Fault fault(Path file, IOException bad) {
        if (bad instanceof Grid.TooLarge) return Fault.TOO_LARGE;
        return Files.exists(file) ? Fault.NOT_A_TABLE : Fault.NOT_FOUND;
    }

    /// The first sheet with a line that names enough columns.
    private static Optional<Look.Table> named(List<Grid> grids, int only) {
        for (int sheet = 0; sheet < grids.size(); sheet++) {
            if (only >= 0 && sheet != only) continue;
            var lines = grids.get(sheet).lines();
            for (int i = 0; i < Math.min(HEADINGS_WITHIN, lines.size()); i++) {
                var known = Mapping.guessed(lines.get(i).cells()).columns();
                if (known.size() >= FEWEST && known.containsKey(Heading.TIME))
                    return Optional.of(table(grids, sheet, i));
            }
        }
        return Optional.empty();
    }

    /// The first sheet that may be a table, its headings where most is known or else in the first line with two cells:
    /// what its columns are, a person has to say.
    private static Optional<Look.Table> unnamed(List<Grid> grids, int only) {
        for (int sheet = 0; sheet < grids.size(); sheet++) {
            if (only >= 0 && sheet != only) continue;
            var lines = grids.get(sheet).lines();
            int best = -1;
            int most = -1;
            for (int i = 0; i < Math.min(HEADINGS_WITHIN, lines.size()); i++) {
                var cells = lines.get(i).cells();
                int known = Mapping.guessed(cells).columns().size();
                if (cells.stream().filter(cell -> !cell.isBlank()).count() < FEWEST || known <= most) continue;
                best = i;
                most = known;
            }
            if (best >= 0) return Optional.of(table(grids, sheet, best));
        }
        return Optional.empty();
    }

    private static Look.Table table(List<Grid> grids, int sheet, int headings) {
        var grid = grids.get(sheet);
        var body = new Body(
                grid.lines().get(headings),
                grid.lines().stream()
                        .skip(headings + 1L)
                        .filter(line -> !line.isBlank())
                        .toList());
        var separated = grid.separated();
        return new Look.Table(
                body,
                Mapping.guessed(body.headings().cells()),
                new Layout(
                        separated.isPresent()
                                ? List.of()
                                : grids.stream().map(Grid::name).toList(),
                        sheet,
                        separated.map(Grid.Separated::separator),
                        separated.map(Grid.Separated::charset)));
    }
}
