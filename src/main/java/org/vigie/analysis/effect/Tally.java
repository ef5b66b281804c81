// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.effect;

import java.util.List;

/// Mentions in one step of time.
public record Tally(long mentions, long negative) {
    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (negative < 0 || negative > mentions) throw new IllegalArgumentException(negative + " of " + mentions);
    }

    public Tally plus(Tally other) {
        return new Tally(mentions + other.mentions, negative + other.negative);
    }

    static Tally sum(List<Tally> steps) {
        return steps.stream().reduce(NONE, Tally::plus);
    }
}
