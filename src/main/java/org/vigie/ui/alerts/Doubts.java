// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Scope;
import org.vigie.core.alert.WordClass;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.source.SourceId;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.TopicId;

/// Finds the rules that do not watch as they were set, and why. It asks the store: never on the screen's thread.
final class Doubts {
    private final OpenRoom room;
    private final Taxonomy taxonomy;
    /// Whether a text is a query is the same in every zone.
    private final QueryParser parser;

    /// Why a rule does not watch as it was set.
    enum Doubt {
        /// A figure lies beyond what the watch can keep to; the limit stands in its place.
        HELD,
        /// Its query can't be read: it never rings.
        UNREADABLE,
        /// The topic, source, narrative or class that it watches is gone: it never rings.
        GONE
    }

    Doubts(OpenRoom room, Taxonomy taxonomy) {
        this.room = room;
        this.taxonomy = taxonomy;
        parser = new QueryParser(room.clock(), ZoneOffset.UTC);
    }

    Map<AlertRuleId, Doubt> of(List<AlertRule> rules) {
        var found = new HashMap<AlertRuleId, Doubt>();
        for (var rule : rules) of(rule).ifPresent(doubt -> found.put(rule.id(), doubt));
        return found;
    }

    private Optional<Doubt> of(AlertRule rule) {
        if (rule.condition() instanceof Condition.Matches c && parser.parse(c.query()) instanceof Parsed.Fault)
            return Optional.of(Doubt.UNREADABLE);
        if (isGone(rule.condition())) return Optional.of(Doubt.GONE);
        return rule.isBeyondLimits() ? Optional.of(Doubt.HELD) : Optional.empty();
    }

    private boolean isGone(Condition condition) {
        return switch (condition) {
            case Condition.Burst c -> isGone(c.scope());
            case Condition.Growth c -> isGone(c.scope());
            case Condition.NegativeShare c -> isGone(c.scope());
            case Condition.ToxicShare c -> isGone(c.scope());
            case Condition.Category c ->
                WordClass.categories(c.category(), taxonomy).isEmpty();
            case Condition.Silence c -> c.source().map(this::isGone).orElse(false);
            case Condition.Traffic c -> c.site().map(this::isGone).orElse(false);
            case Condition.LoudAuthor _, Condition.LookAlike _, Condition.Matches _ -> false;
        };
    }

    private boolean isGone(Scope scope) {
        return switch (scope) {
            case Scope.OneTopic(TopicId id) ->
                room.topics().all().stream().noneMatch(topic -> topic.id().equals(id));
            case Scope.OneSource(SourceId id) -> isGone(id);
            case Scope.OneNarrative(NarrativeId id) -> room.narratives().one(id).isEmpty();
            case Scope.Whole _, Scope.EachTopic _, Scope.EachSource _, Scope.EachNarrative _ -> false;
        };
    }

    /// A source that is switched off is not counted either.
    private boolean isGone(SourceId id) {
        return room.sources().all().stream().noneMatch(source -> source.id().equals(id) && source.enabled());
    }
}
