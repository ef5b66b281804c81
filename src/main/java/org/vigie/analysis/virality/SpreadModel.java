// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Foretells how far a spread will go within a week: a log-linear correction of a few traits, fitted for some ages by
/// [SpreadTrainer] and interpolated between them by the logarithm of age.
///
/// @param rhythm of the people whose spreads it learnt from, in their local time
/// @param learntFrom identities of those spreads
/// @param fits by ground, then by age in hours
public record SpreadModel(Rhythm rhythm, Set<String> learntFrom, Map<Ground, NavigableMap<Double, Fit>> fits) {
    /// Ages at which coefficients are fitted, hours.
    static final List<Double> AGES = List.of(0.25, 0.5, 1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 48.0, 96.0);

    private static final double END_HOURS = SelfExciting.END / 3600;
    /// What may still come after a week.
    private static final Outlook OVER = new Outlook(0, 0.01, 0.01);

    /// @param coefficients one for the constant, then one for each trait of the ground
    /// @param below standard deviation of errors under the prediction, on spreads left out of the fit
    /// @param above of errors over it
    /// @param least smallest count among those it learnt from
    /// @param most greatest count
    public record Fit(List<Double> coefficients, double below, double above, double least, double most) {
        public Fit {
            coefficients = List.copyOf(coefficients);
        }

        Outlook outlook(double[] traits) {
            double sum = 0;
            for (int i = 0; i < traits.length; i++) sum += coefficients.get(i) * traits[i];
            return new Outlook(sum, below, above);
        }
    }

    public SpreadModel {
        learntFrom = Set.copyOf(learntFrom);
        var copy = new TreeMap<Ground, NavigableMap<Double, Fit>>();
        fits.forEach((ground, byAge) -> copy.put(ground, Collections.unmodifiableNavigableMap(new TreeMap<>(byAge))));
        fits = Collections.unmodifiableMap(copy);
    }

    /// The youngest age it says anything about, seconds.
    public static double youngest() {
        return AGES.getFirst() * 3600;
    }

    /// What a spread will come to; empty where it is too young, or for [Ground#SHARES] where it is smaller or greater
    /// than all the model has seen at that age.
    public Optional<Outlook> outlook(Spread spread, Ground ground) {
        double hours = spread.age() / 3600;
        if (!(hours >= AGES.getFirst())) return Optional.empty();
        if (hours >= END_HOURS) return Optional.of(OVER);
        var byAge = fits.getOrDefault(ground, Collections.emptyNavigableMap());
        var before = byAge.floorEntry(hours);
        if (before == null) return Optional.empty();
        var after = byAge.higherEntry(hours);
        if (ground == Ground.SHARES && !isLike(spread.count(), before.getValue())) return Optional.empty();
        var traits = ground.traits(spread, rhythm);
        var older = after == null ? OVER : after.getValue().outlook(traits);
        double until = after == null ? END_HOURS : after.getKey();
        double part = Math.log(hours / before.getKey()) / Math.log(until / before.getKey());
        return Optional.of(before.getValue().outlook(traits).towards(older, part));
    }

    private static boolean isLike(double count, Fit fit) {
        return count >= fit.least() && count <= fit.most();
    }
}
