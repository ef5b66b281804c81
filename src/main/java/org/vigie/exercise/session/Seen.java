// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.util.Set;
import org.vigie.core.scenario.Sign;

/// Something that the players did, as far as the program can see it.
///
/// @param words by which it may be named; empty where only its kind counts
/// @param teams for which whoever did it acts; empty for none that is known
record Seen(Sign sign, String words, Set<String> teams) {
    public Seen {
        teams = Set.copyOf(teams);
    }
}
