// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.journal.Nature;

/// The rules that a room starts with. Thresholds are prudent guesses, to be calibrated from the room's own history.
public final class UsualRules {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    public static final AlertRuleId BURST = id(1);
    public static final AlertRuleId BURST_OF_SOURCE = id(2);
    public static final AlertRuleId BURST_OF_NARRATIVE = id(3);
    public static final AlertRuleId GROWTH = id(4);
    public static final AlertRuleId NEGATIVE = id(5);
    public static final AlertRuleId TOXIC = id(6);
    public static final AlertRuleId LOUD_AUTHOR = id(7);
    public static final AlertRuleId JOURNALIST = id(8);
    public static final AlertRuleId AUTHORITY = id(9);
    public static final AlertRuleId DANGER = id(10);
    public static final AlertRuleId SILENCE = id(11);
    public static final AlertRuleId TRAFFIC = id(12);

    /// One mention that shows a journalist, an authority or danger is lifted by its priority; an alert needs several,
    /// since the signs err on the side of showing.
    private static final List<AlertRule> OF_MENTIONS = List.of(
            rule(BURST, new Condition.Burst(new Scope.Whole(), HOUR, 4, 60), 3),
            rule(BURST_OF_SOURCE, new Condition.Burst(new Scope.EachSource(), HOUR, 5, 40), 4),
            rule(BURST_OF_NARRATIVE, new Condition.Burst(new Scope.EachNarrative(), HOUR, 5, 40), 4),
            rule(GROWTH, new Condition.Growth(new Scope.EachNarrative(), HOUR, 0.3, 120), 3),
            rule(NEGATIVE, new Condition.NegativeShare(new Scope.Whole(), HOUR, 0.6, 60), 3),
            rule(TOXIC, new Condition.ToxicShare(new Scope.Whole(), HOUR, 0.2, 60), 3),
            rule(LOUD_AUTHOR, new Condition.LoudAuthor(50_000, 400, Duration.ofMinutes(15), List.of()), 3),
            rule(JOURNALIST, new Condition.Category("journalist", HOUR, 3), 4),
            rule(AUTHORITY, new Condition.Category("authority", HOUR, 3), 4),
            rule(DANGER, new Condition.Category("danger", HALF_HOUR, 2), 5));

    private UsualRules() {}

    /// The rules of a room of this nature. Only in reality can a source fall silent, or a site be visited.
    public static List<AlertRule> of(Nature nature) {
        if (nature != Nature.REAL) return OF_MENTIONS;
        var silence = rule(SILENCE, new Condition.Silence(Optional.empty(), Duration.ofHours(2)), 2);
        var traffic = rule(TRAFFIC, new Condition.Traffic(Optional.empty(), HOUR, 3, 200), 3);
        return Stream.concat(OF_MENTIONS.stream(), Stream.of(silence, traffic)).toList();
    }

    private static AlertRule rule(AlertRuleId id, Condition condition, int impact) {
        return new AlertRule(id, "", condition, impact, HOUR, true);
    }

    private static AlertRuleId id(int number) {
        return new AlertRuleId(new UUID(0x0a1e_2700_0000_7000L, 0x8000_0000_0000_0000L + number));
    }
}
