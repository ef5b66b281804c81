// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import java.util.List;
import org.vigie.core.scenario.Scenario;

/// What came of reading a scenario's file.
public sealed interface Reading {
    /// @param unknown places of members that this version does not know; they are not in the scenario
    record Read(Scenario scenario, List<String> unknown) implements Reading {
        public Read {
            unknown = List.copyOf(unknown);
        }
    }

    /// Nothing was read, so that nothing is lost in silence.
    ///
    /// @param place like `injects[3].offset`; empty for the file itself
    /// @param detail the value or the reader's own words
    record Refused(Why why, String place, String detail) implements Reading {}

    /// Why a file cannot be read.
    enum Why {
        TOO_BIG,
        NOT_JSON,
        NOT_A_SCENARIO,
        /// A spreadsheet in which no line names a column of times and another that is known.
        NO_HEADINGS,
        NEWER_VERSION,
        MISSING,
        WRONG_TYPE,
        UNKNOWN_WORD,
        BAD_TIME,
        BAD_VALUE
    }
}
