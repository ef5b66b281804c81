// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

/// What stands in a scenario in place of something that gives somebody away.
///
/// @param original as it was written
/// @param becomes may be changed by whoever looks it through
/// @param times how often it stands in what was retold
public record Swap(Kind kind, String original, String becomes, int times) {
    /// What was replaced.
    public enum Kind {
        /// A person, an account or a customer's reference.
        NAME,
        ORGANISATION,
        MEDIUM,
        /// An address, a number or a handle.
        CONTACT,
        PLACE,
        DATE,
        /// Somebody added it while looking through.
        ADDED
    }

    /// The same with another replacement.
    public Swap with(String other) {
        return new Swap(kind, original, other, times);
    }
}
