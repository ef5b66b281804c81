// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// Everything that the simulated public behaves by, in one place.
///
/// @param changed those that differ from the usual ones
public record Coefficients(Map<Coefficient, Double> changed) {
    public static final Coefficients USUAL = new Coefficients(Map.of());

    public Coefficients {
        changed = Map.copyOf(changed);
        changed.forEach((one, value) -> {
            if (!one.admits(value)) throw new IllegalArgumentException(one.key() + " cannot be " + value);
        });
    }

    /// As the journal keeps them. A name that this version does not know is left out, a value is brought within its
    /// bounds: another version may have written it.
    public static Coefficients of(Map<String, Double> kept) {
        var changed = new EnumMap<Coefficient, Double>(Coefficient.class);
        kept.forEach((key, value) -> Coefficient.named(key)
                .filter(one -> !value.isNaN())
                .ifPresent(one -> changed.put(one, Math.clamp(value, one.least(), one.most()))));
        return new Coefficients(changed);
    }

    public double get(Coefficient one) {
        return changed.getOrDefault(one, one.usual());
    }

    /// How much a grievance moves people, 1 as a rule.
    double weight(Grievance grievance) {
        return Coefficient.of(grievance).map(this::get).orElse(1.0);
    }

    public Coefficients with(Coefficient one, double value) {
        var others = new EnumMap<Coefficient, Double>(Coefficient.class);
        others.putAll(changed);
        if (value == one.usual()) others.remove(one);
        else others.put(one, value);
        return new Coefficients(others);
    }

    /// As the journal keeps them.
    public Map<String, Double> kept() {
        var kept = new TreeMap<String, Double>();
        changed.forEach((one, value) -> kept.put(one.key(), value));
        return kept;
    }
}
