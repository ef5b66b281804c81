// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

/// A number that tells something of how a spread will go on.
enum Trait {
    /// Logarithm of the shares until now. Holds only among spreads like those it was fitted on.
    COUNT,
    /// Growth as the self-exciting process expects it, each share counted as one.
    EXCITED,
    /// The same, each share counted by the followers of who shared.
    EXCITED_BY_FOLLOWERS,
    /// How much came in the last quarter of its life.
    LAST_QUARTER,
    /// How much came in the last tenth of its life.
    LAST_TENTH,
    /// The hour of the day on a circle.
    SINE,
    COSINE;

    double of(Spread spread, Rhythm rhythm) {
        return switch (this) {
            case COUNT -> Math.log(Math.max(1, spread.count()));
            case EXCITED -> Math.log1p(SelfExciting.further(spread, rhythm, false));
            case EXCITED_BY_FOLLOWERS -> Math.log1p(SelfExciting.further(spread, rhythm, true));
            case LAST_QUARTER -> since(spread, 0.75);
            case LAST_TENTH -> since(spread, 0.9);
            case SINE -> Math.sin(spread.hour() * Math.PI / 12);
            case COSINE -> Math.cos(spread.hour() * Math.PI / 12);
        };
    }

    private static double since(Spread spread, double part) {
        double count = Math.max(1, spread.count());
        return Math.log((count - Math.min(count, spread.by(spread.age() * part)) + 1) / (count + 2));
    }
}
