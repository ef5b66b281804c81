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
/// @param asOf the room's time, up to which waiting counts for priority; absent when waiting counts for nothing
public record Search(
        Query query,
        Optional<Instant> since,
        Optional<Instant> until,
        Map<Facet, Set<String>> facets,
        Order order,
        OptionalLong upTo,
        Optional<Instant> asOf) {
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

    /// A search in which waiting counts for nothing.
    public Search(
            Query query,
            Optional<Instant> since,
            Optional<Instant> until,
            Map<Facet, Set<String>> facets,
            Order order,
            OptionalLong upTo) {
        this(query, since, until, facets, order, upTo, Optional.empty());
    }

    /// The same search, blind to what arrived after this number.
    public Search upTo(long number) {
        return new Search(query, since, until, facets, order, OptionalLong.of(number), asOf);
    }

    /// The same search at this time of the room: pages stay in place while it is kept.
    public Search asOf(Instant now) {
        return new Search(query, since, until, facets, order, upTo, Optional.of(now));
    }

    /// The same search over another period.
    public Search between(Optional<Instant> from, Optional<Instant> to) {
        return new Search(query, from, to, facets, order, upTo, asOf);
    }

    /// The same search with these facets ticked and no others.
    public Search narrowed(Map<Facet, Set<String>> ticked) {
        return new Search(query, since, until, ticked, order, upTo, asOf);
    }

    /// The same search among everything that has arrived.
    public Search unpinned() {
        return new Search(query, since, until, facets, order, OptionalLong.empty(), asOf);
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
        FOLLOWED,
        /// Values: names of [org.vigie.core.signal.Polarity].
        POLARITY,
        /// Values: "0" to "9", the tenths of toxicity: "3" from 0.3 up to but not 0.4, and "9" with 1 included.
        TOXICITY,
        /// Values: ids of narratives, and "" for none.
        NARRATIVE,
        /// Values: ids of categories of the taxonomy, and "" for none.
        CATEGORY,
        /// Values: names of [org.vigie.core.signal.PriorityBand], at the time of the search.
        PRIORITY
    }

    /// The order of the list.
    public enum Order {
        NEWEST,
        OLDEST,
        /// Widest audience first.
        AUDIENCE,
        /// Most replies, shares and likes first.
        ENGAGEMENT,
        /// Most urgent first, at the time of the search.
        PRIORITY,
        /// Most toxic first.
        TOXICITY,
        /// Without an answer first, then those being answered, then those that were answered, each oldest first.
        ANSWER
    }
}
