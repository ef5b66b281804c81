// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.util.List;

/// Fink's crisis barometer, an alternative to the matrix: five questions on impact, one on probability.
///
/// Fink, "Crisis Management: Planning for the Inevitable" (1986). Where a value lies exactly on a boundary, which
/// the source leaves open, the worse zone is taken.
public final class FinkRule {
    private static final double MIDDLE_IMPACT = 5;
    private static final double MIDDLE_PROBABILITY = 0.5;

    private FinkRule() {}

    /// The four zones of the barometer.
    public enum Zone {
        /// Small and unlikely.
        GREEN,
        /// Small but likely: frequent small harm adds up.
        GREY,
        /// Grave but unlikely.
        AMBER,
        /// Grave and likely.
        RED;

        /// The level that Vigie proposes for the zone.
        public CrisisLevel level() {
            return switch (this) {
                case GREEN -> CrisisLevel.WATCH;
                case GREY -> CrisisLevel.ADVISORY;
                case AMBER -> CrisisLevel.ALERT;
                case RED -> CrisisLevel.CRISIS;
            };
        }
    }

    /// What each question is about, in Fink's order; every answer goes from 1 to 10.
    public enum Question {
        ESCALATION,
        SCRUTINY,
        NORMAL_OPERATIONS,
        PUBLIC_IMAGE,
        BOTTOM_LINE
    }

    /// The crisis impact value: the mean of the five answers.
    public static double impact(List<Integer> answers) {
        if (answers.size() != Question.values().length)
            throw new IllegalArgumentException("The impact has five answers.");
        if (answers.stream().anyMatch(answer -> answer < 1 || answer > 10))
            throw new IllegalArgumentException("Answers go from 1 to 10.");
        return answers.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    /// @param probability 0 to 1
    public static Zone zone(double impact, double probability) {
        boolean grave = impact >= MIDDLE_IMPACT;
        boolean likely = probability >= MIDDLE_PROBABILITY;
        if (grave) return likely ? Zone.RED : Zone.AMBER;
        return likely ? Zone.GREY : Zone.GREEN;
    }
}
