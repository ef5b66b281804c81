// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The words that a platform's own search can be asked for on behalf of a query.
public final class SearchTerms {
    private SearchTerms() {}

    /// Terms of which every mention that the query wants has at least one: words, phrases (written with
    /// spaces), `#hashtags` and `@handles`, all folded. Empty when no list of terms covers the query, as with
    /// `lang:fr` alone: then everything must be fetched and matched here.
    public static List<String> of(Query query) {
        return cover(query).map(List::copyOf).orElse(List.of());
    }

    private static Optional<LinkedHashSet<String>> cover(Query query) {
        return switch (query) {
            case Query.Word word when !word.prefix() -> only(word.folded());
            case Query.Phrase phrase -> only(String.join(" ", phrase.folded()));
            case Query.Hashtag tag -> only("#" + tag.folded());
            case Query.Handle handle -> only("@" + handle.folded());
            case Query.Or or -> union(or.parts());
            case Query.And and ->
                and.parts().stream()
                        .flatMap(part -> cover(part).stream())
                        .min(Comparator.comparingInt(LinkedHashSet::size));
            case Query.Word _, Query.All _, Query.Not _, Query.Language _, Query.FromKind _, Query.FromAuthor _ ->
                Optional.empty();
            case Query.Since _, Query.Until _ -> Optional.empty();
        };
    }

    private static Optional<LinkedHashSet<String>> only(String term) {
        return Optional.of(new LinkedHashSet<>(List.of(term)));
    }

    private static Optional<LinkedHashSet<String>> union(List<Query> parts) {
        var covers = new ArrayList<LinkedHashSet<String>>();
        for (var part : parts) {
            var cover = cover(part);
            if (cover.isEmpty()) return Optional.empty();
            covers.add(cover.get());
        }
        var all = new LinkedHashSet<String>();
        covers.forEach(all::addAll);
        return Optional.of(all);
    }
}
