// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

/// How many people may have met a set of mentions: those who follow the accounts, each person counted once.
/// It is what could be reached, not what was read.
public sealed interface ReachEstimate {
    /// @param low one outcome in ten lies below
    /// @param middle as likely to be too high as too low
    /// @param high one outcome in ten lies above
    /// @param imputed accounts whose audience nobody told: guessed from the accounts of their platform
    /// @param borrowed of those, guessed from all platforms, their own having told too few
    record Known(long low, long middle, long high, int accounts, int imputed, int borrowed) implements ReachEstimate {
        public Known {
            if (!(0 <= low && low <= middle && middle <= high))
                throw new IllegalArgumentException("An interval runs from low to high.");
        }
    }

    /// Too few audiences are known to guess the others: those known give a floor.
    ///
    /// @param reach of the known accounts
    /// @param unknown how many accounts are not in it
    record AtLeast(long reach, int accounts, int unknown) implements ReachEstimate {}

    /// Accounts spoke, and of none do we know the audience.
    record Unknown(int accounts) implements ReachEstimate {}

    /// How many accounts spoke.
    int accounts();
}
