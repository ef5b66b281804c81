// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.Map;
import java.util.Optional;

/// The engines that can read the tone of texts: the one that comes with the program, and a model of one's own.
public interface Engines {
    /// What reads now, and what a person chose.
    Standing standing();

    /// Loads the model in a folder and tests it on known sentences. Takes seconds; changes nothing.
    Trial tryOut(String folder);

    /// From the next start on, the model in this folder reads, if it still passes the test then.
    void choose(String folder);

    /// From the next start on, the engine that comes with the program reads.
    void giveUp();

    /// @param version of the engine in force, see [ToneEngine#version]
    /// @param own whether it is a model of one's own
    /// @param chosen the folder that a person chose; empty for the engine that comes with the program
    /// @param trial how the chosen model did when it was loaded; empty where nothing was loaded yet
    record Standing(String version, boolean own, Optional<String> chosen, Optional<Trial> trial) {}

    /// How a model did.
    sealed interface Trial {
        /// It reads these languages well enough; all others are left to the engine that comes with the program.
        ///
        /// @param scores by language, ISO 639-1, those it failed too
        /// @param perSecond texts that it reads in a second on this machine
        record Passed(String version, Map<String, Score> scores, double perSecond) implements Trial {
            public Passed {
                scores = Map.copyOf(scores);
            }
        }

        /// @param detail for the person who mends it; may be empty
        record Refused(Fault fault, String detail) implements Trial {}
    }

    /// @param right known sentences read as they are meant
    /// @param of all known sentences
    record Score(int right, int of) {
        /// One slip is allowed: a model that guesses gets this far once in 300 times.
        public boolean isEnough() {
            return right >= of - 1;
        }
    }

    /// Why a model isn't used.
    enum Fault {
        NO_FOLDER,
        NO_TOKENIZER,
        NO_MODEL,
        NO_LIBRARY,
        BROKEN_TOKENIZER,
        BROKEN_MODEL,
        NO_CLASSES,
        FAILED_TEST,
        /// The program ended while it was loading this model; it is not tried again by itself.
        CRASHED
    }
}
