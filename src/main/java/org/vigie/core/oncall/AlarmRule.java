// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vigie.core.crisis.CrisisLevel;

/// When an alert that nobody acknowledges leaves the station by itself, and how far it may go.
///
/// @param levels one per level, in rising order
/// @param next after how long somebody silent is passed over for the next in line
/// @param perHour how many alerts may call within an hour: what comes on top waits and shows on the screen
/// @param message what is sent, where {alert}, {level}, {minutes} and {matter} stand for what they name
public record AlarmRule(List<Threshold> levels, Duration next, int perHour, String message) {
    private static final int LONGEST_MINUTES = 24 * 60;
    private static final int MOST_PER_HOUR = 60;
    private static final List<Integer> USUAL_MINUTES = List.of(60, 30, 15, 10, 5);

    /// What holds until somebody chose: nothing leaves by itself.
    public static final AlarmRule OFF = new AlarmRule(
            Arrays.stream(CrisisLevel.values())
                    .map(level -> new Threshold(level, false, Duration.ofMinutes(USUAL_MINUTES.get(level.number()))))
                    .toList(),
            Duration.ofMinutes(10),
            4,
            "Vigie : {alert}, {level}, {minutes} min. {matter}");

    public AlarmRule {
        levels = List.copyOf(levels);
        check(next);
        levels.forEach(threshold -> check(threshold.after()));
        if (levels.size() != CrisisLevel.values().length)
            throw new IllegalArgumentException("One threshold for each level.");
        if (perHour < 1 || perHour > MOST_PER_HOUR) throw new IllegalArgumentException("Between 1 and 60 an hour.");
        if (message.isBlank()) throw new IllegalArgumentException("A call needs words.");
    }

    /// @param after how long an alert of this level may wait to be acknowledged
    public record Threshold(CrisisLevel level, boolean on, Duration after) {}

    /// How long an alert of this level may wait; never to call where that is switched off.
    public Optional<Duration> patience(CrisisLevel level) {
        return levels.stream()
                .filter(threshold -> threshold.level() == level && threshold.on())
                .map(Threshold::after)
                .findFirst();
    }

    /// Whether anything can leave by itself.
    public boolean callsAtAll() {
        return levels.stream().anyMatch(Threshold::on);
    }

    private static void check(Duration wait) {
        if (wait.compareTo(Duration.ofMinutes(1)) < 0 || wait.compareTo(Duration.ofMinutes(LONGEST_MINUTES)) > 0)
            throw new IllegalArgumentException("Between one minute and one day.");
    }
}
