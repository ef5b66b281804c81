// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// What each term can add to a priority, as the cell has set it. People edit it.
///
/// @param most points that each term adds at most, 0 to 100; every term is present
/// @param unknownAudience stands for an audience that is known neither of the author nor of the source
/// @param unknownVelocity reactions per minute that stand for counters nobody gives
/// @param fullWait after this long, waiting has added all it can
public record PriorityWeights(
        Map<PriorityTerm, Double> most, long unknownAudience, double unknownVelocity, Duration fullWait) {
    /// Chosen so that reach and speed weigh most, a danger to someone reaches "high" without either, and a
    /// mention gains one point for about nine minutes of waiting. The reasons stand in decision record 23.
    public static final PriorityWeights USUAL = new PriorityWeights(
            Map.ofEntries(
                    Map.entry(PriorityTerm.AUDIENCE, 34.0),
                    Map.entry(PriorityTerm.VELOCITY, 30.0),
                    Map.entry(PriorityTerm.NARRATIVE, 22.0),
                    Map.entry(PriorityTerm.NEGATIVITY, 14.0),
                    Map.entry(PriorityTerm.TOXICITY, 5.0),
                    Map.entry(PriorityTerm.VULNERABILITY, 16.0),
                    Map.entry(PriorityTerm.DANGER, 40.0),
                    Map.entry(PriorityTerm.FRAUD, 20.0),
                    Map.entry(PriorityTerm.PRESS, 8.0),
                    Map.entry(PriorityTerm.AUTHORITY, 10.0),
                    Map.entry(PriorityTerm.LAWYER, 8.0),
                    Map.entry(PriorityTerm.WAITING, 14.0)),
            300,
            0.5,
            Duration.ofHours(2));

    /// @throws IllegalArgumentException if a value cannot be; the message names it
    public PriorityWeights {
        var all = new EnumMap<PriorityTerm, Double>(PriorityTerm.class);
        for (var term : PriorityTerm.values()) {
            var points = most.get(term);
            if (points == null) throw new IllegalArgumentException("No weight for " + term + ".");
            if (!(points >= 0 && points <= Priority.HIGHEST))
                throw new IllegalArgumentException("The weight of " + term + " lies between 0 and 100.");
            all.put(term, points);
        }
        most = Map.copyOf(all);
        if (unknownAudience < 0) throw new IllegalArgumentException("An audience is 0 or more.");
        if (!(unknownVelocity >= 0)) throw new IllegalArgumentException("A velocity is 0 or more.");
        if (!fullWait.isPositive()) throw new IllegalArgumentException("The full wait is longer than nothing.");
    }

    /// The points that a term adds at most.
    public double of(PriorityTerm term) {
        return most.getOrDefault(term, 0.0);
    }

    /// The same with another weight for one term.
    public PriorityWeights with(PriorityTerm term, double points) {
        var changed = new EnumMap<>(most);
        changed.put(term, points);
        return new PriorityWeights(changed, unknownAudience, unknownVelocity, fullWait);
    }

    /// What waiting adds after this long: in proportion to the time, until [#fullWait]. A store computes the
    /// same as `WEIGHT * LEAST(1, age / full)`, so that it can sort by the whole priority at any moment; among
    /// mentions that still gain, the order by `points + WEIGHT * (−published) / full` never changes.
    ///
    /// @param waited since publication; not positive adds nothing
    public double waiting(Duration waited) {
        double share = waited.toMillis() / (double) fullWait.toMillis();
        return of(PriorityTerm.WAITING) * Math.clamp(share, 0, 1);
    }
}
