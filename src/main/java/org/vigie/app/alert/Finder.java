// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.WordClass;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Words;

/// Says how the mentions of a matter are found.
final class Finder {
    private final QueryParser parser;
    private final Supplier<Taxonomy> taxonomy;

    /// @param taxonomy as the cell keeps it now
    Finder(QueryParser parser, Supplier<Taxonomy> taxonomy) {
        this.parser = parser;
        this.taxonomy = taxonomy;
    }

    /// The mentions of a matter between two instants; absent for what is not told by mentions alone.
    ///
    /// @param until excluded
    Optional<Search> search(Matter matter, Instant since, Instant until, Search.Order order) {
        return narrowed(matter)
                .map(by -> new Search(by.query(), Optional.of(since), Optional.of(until), by.facets(), order));
    }

    private record Narrowed(Query query, Map<Search.Facet, Set<String>> facets) {}

    private Optional<Narrowed> narrowed(Matter matter) {
        return switch (matter) {
            case Matter.Everything _ -> Optional.of(new Narrowed(new Query.All(), Map.of()));
            case Matter.OfTopic m -> by(Search.Facet.TOPIC, m.topic().toString());
            case Matter.OfSource m -> by(Search.Facet.SOURCE, m.source().toString());
            case Matter.OfAuthor m ->
                Optional.of(new Narrowed(
                        new Query.FromAuthor(Words.fold(m.handle())),
                        Map.of(Search.Facet.KIND, Set.of(m.kind().code()))));
            case Matter.OfQuery m ->
                parser.parse(m.query()) instanceof Parsed.Ok(var query)
                        ? Optional.of(new Narrowed(query, Map.of()))
                        : Optional.empty();
            case Matter.OfNarrative m ->
                by(Search.Facet.NARRATIVE, m.narrative().toString());
            case Matter.OfCategory m -> {
                var meant = WordClass.categories(m.category(), taxonomy.get());
                yield meant.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Narrowed(new Query.All(), Map.of(Search.Facet.CATEGORY, meant)));
            }
            case Matter.OfPerson _ -> Optional.empty();
        };
    }

    private static Optional<Narrowed> by(Search.Facet facet, String value) {
        return Optional.of(new Narrowed(new Query.All(), Map.of(facet, Set.of(value))));
    }
}
