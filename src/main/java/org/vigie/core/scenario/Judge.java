// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// Who says whether a reaction was met.
public sealed interface Judge {
    /// A person at the console.
    record Facilitator() implements Judge {}

    /// The program, by what it sees.
    ///
    /// @param named a level from 0 to 4, a role, or words; may be empty
    record Observed(Sign sign, String named) implements Judge {}
}
