// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

import java.util.EnumMap;
import java.util.Map;

/// By how much each stance is assumed to change how contagious mentions are. No figure of this kind was found
/// published: the usual ones are this house's assumptions, to be replaced by the user's own.
///
/// @param effects one for each stance but silence, which changes nothing
/// @param delayMinutes until a stance begins to act, 0 to 360
public record SketchSettings(Map<Stance, Effect> effects, int delayMinutes) {
    public static final SketchSettings USUAL = new SketchSettings(
            Map.of(
                    Stance.ACKNOWLEDGE, new Effect(65, 100),
                    Stance.DENY, new Effect(60, 140),
                    Stance.COMPENSATE, new Effect(50, 90)),
            30);

    private static final int LONGEST = 360;

    /// What a stance leaves of the contagiousness, in percent: somewhere from low to high, all as likely.
    public record Effect(int low, int high) {
        private static final int MOST = 300;

        public Effect {
            if (low < 0 || high < low || high > MOST)
                throw new IllegalArgumentException("An effect runs from low to high, between 0 and 300 %.");
        }
    }

    public SketchSettings {
        var copy = new EnumMap<Stance, Effect>(Stance.class);
        copy.putAll(effects);
        for (var stance : Stance.values())
            if (copy.containsKey(stance) == (stance == Stance.SILENCE))
                throw new IllegalArgumentException("Each stance but silence has its effect.");
        if (delayMinutes < 0 || delayMinutes > LONGEST)
            throw new IllegalArgumentException("A delay takes 0 to 360 minutes.");
        effects = Map.copyOf(copy);
    }

    /// What this stance leaves of the contagiousness.
    public Effect of(Stance stance) {
        return effects.getOrDefault(stance, new Effect(100, 100));
    }
}
