// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.customer;

import java.util.Map;

/// A kind of customer: how angry they come, and what weighs more or less with them.
public enum Caller {
    PATIENT(40, Map.of()),
    /// Depends on the service: an alarm, an illness, a small child.
    VULNERABLE(55, Map.of(Cue.ACKNOWLEDGE, 1.5, Cue.ACT, 1.5, Cue.JARGON, 2.0, Cue.BROKEN, 1.5)),
    FURIOUS(75, Map.of(Cue.ACKNOWLEDGE, 1.5, Cue.APOLOGISE, 1.5, Cue.INFORM, 0.5, Cue.BLAME, 1.5, Cue.EMPTY, 2.0)),
    /// Writes for many: wants facts and dates, and quotes what is said.
    OPINION_LEADER(60, Map.of(Cue.INFORM, 1.5, Cue.PROMISE, 1.5, Cue.EMPTY, 2.0, Cue.CONTRADICT, 1.5));

    private final int start;
    private final Map<Cue, Double> weights;

    Caller(int start, Map<Cue, Double> weights) {
        this.start = start;
        this.weights = weights;
    }

    /// Anger at the first word, from 0 to 100.
    public int start() {
        return start;
    }

    /// By how much this cue moves this customer's anger.
    public int shift(Cue cue) {
        return (int) Math.round(cue.shift() * weights.getOrDefault(cue, 1.0));
    }
}
