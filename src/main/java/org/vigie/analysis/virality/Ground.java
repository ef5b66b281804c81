// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.List;

/// What a prediction of spread stands on, from most to least.
public enum Ground {
    /// Every share with the followers of who shared, in a spread about as large as those the model learnt from.
    SHARES(Trait.COUNT, Trait.EXCITED_BY_FOLLOWERS, Trait.LAST_QUARTER, Trait.LAST_TENTH, Trait.SINE, Trait.COSINE),
    /// Counts read often enough to fit the self-exciting process.
    READINGS(Trait.EXCITED, Trait.LAST_QUARTER, Trait.SINE, Trait.COSINE),
    /// Counts read twice or thrice: how fast they grow, and the hour.
    VELOCITY(Trait.LAST_QUARTER, Trait.SINE, Trait.COSINE),
    /// One count: its age and the hour.
    AGE(Trait.SINE, Trait.COSINE);

    private final List<Trait> traits;

    Ground(Trait... traits) {
        this.traits = List.of(traits);
    }

    List<Trait> traits() {
        return traits;
    }

    /// The traits of a spread, with a leading one for the constant.
    double[] traits(Spread spread, Rhythm rhythm) {
        var values = new double[traits.size() + 1];
        values[0] = 1;
        for (int i = 0; i < traits.size(); i++) values[i + 1] = traits.get(i).of(spread, rhythm);
        return values;
    }
}
