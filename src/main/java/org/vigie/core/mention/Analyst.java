// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.Gathering;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityFacts;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Reasons;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Taxonomy;

/// Reads mentions as they come in. Pure, deterministic, safe for many threads.
@FunctionalInterface
public interface Analyst {
    Analysis analyse(Mention mention);

    /// Names the engines, models, taxonomy and weights behind it; changes whenever the same mention could get another
    /// tone, other categories or another priority. Known mentions are then read again.
    default String version() {
        return "";
    }

    /// Why it reads texts as it does.
    default Reasons reasons() {
        return Reasons.NONE;
    }

    /// The copied campaigns among these mentions, most accounts first.
    default List<Campaign> campaigns(List<Filed> mentions) {
        return List.of();
    }

    /// Begins to gather mentions into narratives, or goes on where that was kept; empty where none are told apart.
    ///
    /// @param kept what [Gathering#keep] gave; empty to begin anew
    /// @throws IllegalArgumentException if another version of the program kept it
    default Optional<Gathering> gathering(byte[] kept) {
        return Optional.empty();
    }

    /// The same, looking for these categories.
    default Analyst with(Taxonomy taxonomy) {
        return this;
    }

    /// The same, weighing like this.
    default Analyst with(PriorityWeights weights) {
        return this;
    }

    /// What asks for a person soon among these categories of its taxonomy.
    default Set<Sign> signs(Set<String> categories) {
        return Set.of();
    }

    /// What makes a mention urgent whatever the hour.
    default Priority priority(PriorityFacts facts) {
        return new Priority(List.of());
    }

    /// How grave a narrative is, 0 to 1, for the priority of its mentions.
    ///
    /// @param negativeShare share of its mentions of these two hours that sound negative, 0 to 1
    /// @param lastHour mentions in the last hour
    /// @param hourBefore mentions in the hour before that
    default double gravity(double negativeShare, long lastHour, long hourBefore) {
        return 0;
    }

    /// What it weighs mentions with, waiting included.
    default PriorityWeights weights() {
        return PriorityWeights.USUAL;
    }
}
