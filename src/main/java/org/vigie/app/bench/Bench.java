// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A measurement with a name. It prints what it does in plain lines; the command that runs it ends the
/// output with one line of JSON holding the figures it returns.
public interface Bench {
    /// What stands after `bench` on the command line.
    String name();

    /// One sentence: what is measured, and what it reads.
    String describe();

    /// Measures and returns the figures by name, in the order to print.
    Map<String, Object> run(Setup setup) throws Exception;

    /// What the command line gave.
    ///
    /// @param data the data set to read (`--data`); absent: what the repository ships or makes
    /// @param count how many items (`--count`), where the bench makes them; 0 for its own default
    /// @param seed for what is drawn at random
    /// @param model the folder of a model of one's own (`--model`)
    /// @param curve whether to show how the figure grows with what is learnt from (`--curve`)
    record Setup(Optional<Path> data, long count, long seed, PrintStream out, Optional<Path> model, boolean curve) {
        /// Without a model of one's own and without a curve.
        public Setup(Optional<Path> data, long count, long seed, PrintStream out) {
            this(data, count, seed, out, Optional.empty(), false);
        }

        /// Prints a time and puts it among the figures, to a tenth of a millisecond.
        void tell(String what, double millis, Map<String, Object> figures) {
            out.printf(Locale.ROOT, "%-16s %8.1f ms%n", what, millis);
            figures.put(what + "Ms", Math.round(millis * 10) / 10.0);
        }

        /// The asked count, or this many.
        public long countOr(long usual) {
            return count > 0 ? count : usual;
        }
    }
}
