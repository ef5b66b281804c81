// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Firing;
import org.vigie.core.alert.Matter;

/// Which alarms are going on: a rule raises one alarm per episode of a matter, not one per minute.
///
/// An alarm begins when the figure reaches its threshold and goes on until it falls below seven tenths of it; after
/// that, nothing more is raised about the matter for the rule's rest.
public final class Watchkeeping {
    /// No alarm is going on.
    public static final Watchkeeping FRESH = new Watchkeeping(Map.of());

    private final Map<Subject, Episode> episodes;

    private Watchkeeping(Map<Subject, Episode> episodes) {
        this.episodes = episodes;
    }

    private record Subject(AlertRuleId rule, String matter) {}

    /// @param last when the alarm was last seen going on
    private record Episode(boolean going, Instant last) {}

    /// What one turn came to.
    public record Turn(Watchkeeping next, List<Firing> firings) {
        public Turn {
            firings = List.copyOf(firings);
        }
    }

    /// The same, knowing that an alarm of this rule was raised then, as after a restart.
    public Watchkeeping knowing(AlertRuleId rule, Matter matter, Instant raised) {
        var more = new HashMap<>(episodes);
        more.merge(
                new Subject(rule, matter.key()),
                new Episode(true, raised),
                (a, b) -> a.last().isAfter(b.last()) ? a : b);
        return new Watchkeeping(more);
    }

    /// Looks at every rule once. The instants of turns must not go back.
    public Turn turn(List<AlertRule> rules, Books books, Instant at) {
        var next = new HashMap<Subject, Episode>();
        var firings = new ArrayList<Firing>();
        for (var rule : rules) {
            for (var reading : Checks.read(rule.condition(), books, at)) {
                var subject = new Subject(rule.id(), reading.finding().matter().key());
                var before = episodes.get(subject);
                if (before != null && before.going() && !reading.isReleased()) {
                    next.put(subject, new Episode(true, at));
                } else if (reading.isOver() && hasRested(before, rule, at)) {
                    next.put(subject, new Episode(true, at));
                    firings.add(new Firing(at, rule, reading.finding(), reading.gauge()));
                }
            }
        }
        episodes.forEach((subject, episode) -> next.putIfAbsent(subject, new Episode(false, episode.last())));
        return new Turn(new Watchkeeping(next), firings);
    }

    private static boolean hasRested(@org.jspecify.annotations.Nullable Episode before, AlertRule rule, Instant at) {
        return before == null || !at.isBefore(before.last().plus(rule.rest()));
    }
}
