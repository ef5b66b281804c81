// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.topic.Query;

/// What the list shows: a query, a period, ticked facets and an order.
///
/// @param since included; absent for the beginning
/// @param until excluded; absent for now
/// @param facets the values ticked per facet; a facet without an entry is not filtered
public record Search(
        Query query, Optional<Instant> since, Optional<Instant> until, Map<Facet, Set<String>> facets, Order order) {
    public static final Search EVERYTHING =
            new Search(new Query.All(), Optional.empty(), Optional.empty(), Map.of(), Order.NEWEST);

    public Search {
        facets = Map.copyOf(facets);
    }

    /// What the list can be narrowed by.
    public enum Facet {
        /// Values: ids of configured sources.
        SOURCE,
        /// Values: codes of source kinds.
        KIND,
        /// Values: ISO 639-1 codes.
        LANGUAGE,
        /// Values: names of [TriageState].
        STATE,
        /// Values: ids of topics.
        TOPIC,
        /// Values: ids of people, and "" for nobody.
        ASSIGNEE,
        /// Values: "yes" and "no".
        FOLLOWED
    }

    /// The order of the list.
    public enum Order {
        NEWEST,
        OLDEST,
        /// Widest audience first.
        AUDIENCE,
        /// Most replies, shares and likes first.
        ENGAGEMENT
    }
}
