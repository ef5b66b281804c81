// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.Search.Order;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.PriorityBand;
import org.vigie.core.topic.Query;

/// The questions whose answers are the mentions behind each figure.
///
/// @param from start of the period
/// @param now the room's time
record Questions(Instant from, Instant now) {
    private static final Duration HOUR = Duration.ofHours(1);

    /// Everything of the period.
    Search period() {
        return search(Optional.of(from), Map.of(), Order.NEWEST);
    }

    Search lastHour() {
        return search(Optional.of(now.minus(HOUR)), Map.of(), Order.NEWEST);
    }

    Search negative() {
        return search(
                Optional.of(now.minus(HOUR)), Map.of(Facet.POLARITY, Set.of(Polarity.NEGATIVE.name())), Order.NEWEST);
    }

    /// Critical mentions that nobody has taken up, whenever they were published, most urgent first.
    Search critical() {
        return search(
                Optional.empty(),
                Map.of(
                        Facet.STATE, Set.of(TriageState.TO_DO.name()),
                        Facet.ASSIGNEE, Set.of(""),
                        Facet.PRIORITY, Set.of(PriorityBand.CRITICAL.name())),
                Order.PRIORITY);
    }

    /// All mentions to do, most urgent first.
    Search toDo() {
        return search(Optional.empty(), Map.of(Facet.STATE, Set.of(TriageState.TO_DO.name())), Order.PRIORITY);
    }

    /// Mentions of the period that were worth an answer, whoever has them now.
    Search important() {
        return search(
                Optional.of(from),
                Map.of(Facet.PRIORITY, Set.of(PriorityBand.CRITICAL.name(), PriorityBand.HIGH.name())),
                Order.PRIORITY);
    }

    /// Critical mentions of the period, whoever has them now.
    Search everCritical() {
        return search(Optional.of(from), Map.of(Facet.PRIORITY, Set.of(PriorityBand.CRITICAL.name())), Order.PRIORITY);
    }

    /// The mentions of the period, widest audience first.
    Search widest() {
        return search(Optional.of(from), Map.of(), Order.AUDIENCE);
    }

    Search narrative(NarrativeId id) {
        return search(Optional.of(from), Map.of(Facet.NARRATIVE, Set.of(id.toString())), Order.NEWEST);
    }

    Search category(String id) {
        return search(Optional.of(from), Map.of(Facet.CATEGORY, Set.of(id)), Order.NEWEST);
    }

    /// What was said around an instant.
    Search around(Instant at, Duration window) {
        return new Search(new Query.All(), Optional.of(at.minus(window)), Optional.of(at), Map.of(), Order.NEWEST);
    }

    private Search search(Optional<Instant> since, Map<Facet, Set<String>> facets, Order order) {
        var search = new Search(new Query.All(), since, Optional.empty(), facets, order);
        return order == Order.PRIORITY || facets.containsKey(Facet.PRIORITY) ? search.asOf(now) : search;
    }
}
