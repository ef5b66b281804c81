// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Scope;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;

/// The narratives that rules watch, with the names they have now. For one thread.
final class ToldNarratives {
    /// The largest of the period are watched, and all that got mentions since.
    private static final int MOST = 200;

    private final Narratives narratives;
    private final Duration history;
    private final Map<NarrativeId, Matter.OfNarrative> known = new LinkedHashMap<>();
    private boolean listed;

    /// @param history how far back narratives are looked for
    ToldNarratives(Narratives narratives, Duration history) {
        this.narratives = narratives;
        this.history = history;
    }

    /// They are looked for again.
    void forget() {
        known.clear();
        listed = false;
    }

    /// A narrative that changed, as it is called now; absent if it is gone.
    Optional<Matter.OfNarrative> retold(NarrativeId id) {
        known.remove(id);
        var now = narratives.one(id).map(one -> new Matter.OfNarrative(one.id(), one.label()));
        now.ifPresent(matter -> known.put(id, matter));
        return now;
    }

    /// Those that one of these rules watches.
    Map<String, Matter> watched(List<AlertRule> rules, Instant until) {
        var watched = new LinkedHashMap<String, Matter>();
        for (var rule : rules)
            switch (scope(rule.condition())) {
                case Scope.EachNarrative _ -> all(until).forEach((id, matter) -> watched.put(id.toString(), matter));
                case Scope.OneNarrative(var id) ->
                    Optional.<Matter>ofNullable(known.get(id))
                            .or(() -> retold(id))
                            .ifPresent(matter -> watched.put(id.toString(), matter));
                case Scope.Whole _, Scope.EachTopic _, Scope.EachSource _, Scope.OneTopic _, Scope.OneSource _ -> {}
            }
        return watched;
    }

    private Map<NarrativeId, Matter.OfNarrative> all(Instant until) {
        if (listed) return known;
        var period =
                Search.EVERYTHING.between(Optional.of(until.minus(history)), Optional.of(until.plus(Counting.STEP)));
        for (var line : narratives.list(period, until, MOST)) {
            var one = line.narrative();
            known.putIfAbsent(one.id(), new Matter.OfNarrative(one.id(), one.label()));
        }
        listed = true;
        return known;
    }

    private static Scope scope(Condition condition) {
        return switch (condition) {
            case Condition.Burst c -> c.scope();
            case Condition.Growth c -> c.scope();
            case Condition.NegativeShare c -> c.scope();
            case Condition.ToxicShare c -> c.scope();
            case Condition.LoudAuthor _,
                    Condition.Category _,
                    Condition.LookAlike _,
                    Condition.Matches _,
                    Condition.Silence _,
                    Condition.Traffic _ -> new Scope.Whole();
        };
    }
}
