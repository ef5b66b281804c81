// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import java.nio.file.Path;
import java.util.List;
import org.vigie.core.scenario.Scenario;

/// Takes scenarios out of files: Vigie's own, and those of other programs. Nothing is lost in silence: what could not
/// come with the scenario is told, and what cannot be read says why.
@FunctionalInterface
public interface ScenarioImports {
    /// Reads the whole file; takes a moment, so never on the screen's thread. Never throws for what is in the file.
    Outcome read(Path file);

    /// What came of it.
    sealed interface Outcome {
        /// A scenario that can be kept. It may have flaws, which its check tells.
        ///
        /// @param scenario may have no id yet
        /// @param remarks in the order of the file
        record Found(Scenario scenario, List<Remark> remarks) implements Outcome {
            public Found {
                remarks = List.copyOf(remarks);
            }
        }

        /// Nothing was read.
        ///
        /// @param place in the file, like `injects[3].offset`; empty for the whole
        /// @param detail the value that is meant, or the reader's own words; may be empty
        record Refused(Reading.Why why, String place, String detail) implements Outcome {}

        /// The file cannot be opened: it is gone, or closed to this person.
        record Closed() implements Outcome {}
    }

    /// Something that came otherwise than it stood in the file.
    ///
    /// @param place where in the file; for a topic, its name
    /// @param detail what is meant, as it stands there; for a topic, the first examples
    /// @param times how often it was met
    record Remark(Kind kind, String place, String detail, int times) {
        public Remark(Kind kind, String place, String detail) {
            this(kind, place, detail, 1);
        }

        /// What became of it.
        public enum Kind {
            /// Kept for the facilitator alone: this program cannot play it.
            NOT_PLAYABLE,
            /// It has no place in a scenario here.
            LEFT_OUT,
            /// Something this version does not know; left out.
            UNKNOWN,
            /// It was not clear, and the likeliest was taken.
            GUESSED,
            /// One of the topics of the reports on other programs' files.
            TOPIC
        }
    }
}
