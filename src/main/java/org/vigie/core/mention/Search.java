// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.vigie.core.topic.Query;

/// What the list shows: a query, a period, ticked facets and an order.
///
/// @param since included; absent for the beginning
/// @param until excluded; absent for now
/// @param facets the values ticked per facet; a facet without an entry is not filtered
/// @param upTo only mentions that arrived up to this number, so that pages stay in place while others
///     arrive; absent for all
public record Search(
        Query query,
        Optional<Instant> since,
        Optional<Instant> until,
        Map<Facet, Set<String>> facets,
        Order order,
        OptionalLong upTo) {
    public static final Search EVERYTHING =
            new Search(new Query.All(), Optional.empty(), Optional.empty(), Map.of(), Order.NEWEST);

    public Search {
        facets = Map.copyOf(facets);
    }

    /// A search among everything that has arrived.
    public Search(
            Query query,
            Optional<Instant> since,
            Optional<Instant> until,
            Map<Facet, Set<String>> facets,
            Order order) {
        this(query, since, until, facets, order, OptionalLong.empty());
    }

    /// The same search, blind to what arrived after this number.
    public Search upTo(long number) {
        return new Search(query, since, until, facets, order, OptionalLong.of(number));
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
        /// Values: ids of topics, and "" for none.
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
