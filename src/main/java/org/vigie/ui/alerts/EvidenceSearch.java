// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.WordClass;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Words;

/// The question whose answer is the mentions behind an alert, in the window that was looked at.
final class EvidenceSearch {
    private final QueryParser parser;
    private final Supplier<Taxonomy> taxonomy;

    /// @param taxonomy as the cell keeps it now
    EvidenceSearch(InstantSource clock, ZoneId zone, Supplier<Taxonomy> taxonomy) {
        this.taxonomy = taxonomy;
        parser = new QueryParser(clock, zone);
    }

    /// Absent for what a person declared.
    Optional<Search> of(Alert alert) {
        var evidence = alert.evidence();
        return narrowed(alert.finding().matter())
                .map(by -> new Search(
                        by.query(),
                        Optional.of(evidence.from()),
                        Optional.of(evidence.until().plusMillis(1)),
                        by.facets(),
                        Search.Order.ENGAGEMENT));
    }

    private record Narrowed(Query query, Map<Facet, Set<String>> facets) {}

    private Optional<Narrowed> narrowed(Matter matter) {
        return switch (matter) {
            case Matter.Everything _ -> Optional.of(new Narrowed(new Query.All(), Map.of()));
            case Matter.OfTopic m -> by(Facet.TOPIC, m.topic().toString());
            case Matter.OfSource m -> by(Facet.SOURCE, m.source().toString());
            case Matter.OfNarrative m ->
                by(Facet.NARRATIVE, m.narrative().value().toString());
            case Matter.OfCategory m -> {
                var meant = WordClass.categories(m.category(), taxonomy.get());
                yield meant.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Narrowed(new Query.All(), Map.of(Facet.CATEGORY, meant)));
            }
            case Matter.OfAuthor m ->
                Optional.of(new Narrowed(
                        new Query.FromAuthor(Words.fold(m.handle())),
                        Map.of(Facet.KIND, Set.of(m.kind().code()))));
            case Matter.OfQuery m ->
                parser.parse(m.query()) instanceof Parsed.Ok(var query)
                        ? Optional.of(new Narrowed(query, Map.of()))
                        : Optional.empty();
            case Matter.OfPerson _ -> Optional.empty();
        };
    }

    private static Optional<Narrowed> by(Facet facet, String value) {
        return Optional.of(new Narrowed(new Query.All(), Map.of(facet, Set.of(value))));
    }
}
