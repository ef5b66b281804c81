// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Scope;
import org.vigie.core.source.SourceId;

/// Everything that rules look at: how much was said about what, minute by minute, and the posts that stand out.
public final class Books {
    private final Map<String, Book> volumes;
    private final List<Voice> voices;
    private final List<Book> sites;

    /// How much was said about one matter.
    ///
    /// @param toned whether the tone of its mentions was read
    public record Book(Matter matter, Minutes minutes, boolean toned) {}

    public Books(List<Book> volumes, List<Voice> voices) {
        this(volumes, voices, List.of());
    }

    /// @param sites visits of the organisation's sites, by the source that counts them
    public Books(List<Book> volumes, List<Voice> voices, List<Book> sites) {
        this.sites = List.copyOf(sites);
        this.volumes = new LinkedHashMap<>();
        for (var book : volumes) this.volumes.put(book.matter().key(), book);
        this.voices = List.copyOf(voices);
    }

    public Optional<Book> about(Matter matter) {
        return Optional.ofNullable(volumes.get(matter.key()));
    }

    /// Visits of one site, or of each.
    public List<Book> visits(Optional<SourceId> site) {
        return sites.stream()
                .filter(book -> site.isEmpty() || book.matter().key().equals(new Matter.OfSource(site.get(), "").key()))
                .toList();
    }

    public List<Voice> voices() {
        return voices;
    }

    /// When the first mention of all came that the books know of.
    public Optional<Instant> since(Instant until) {
        return about(new Matter.Everything()).flatMap(book -> book.minutes().firstBefore(until));
    }

    /// The books of each thing that this scope watches.
    public List<Book> in(Scope scope) {
        return volumes.values().stream()
                .filter(book -> isIn(scope, book.matter()))
                .toList();
    }

    /// The posts of the same author together, in the order in which the authors first spoke.
    Map<String, List<Voice>> byAuthor() {
        var authors = new LinkedHashMap<String, List<Voice>>();
        for (var voice : voices)
            authors.computeIfAbsent(voice.author().key(), _ -> new ArrayList<>())
                    .add(voice);
        return authors;
    }

    private static boolean isIn(Scope scope, Matter matter) {
        return switch (scope) {
            case Scope.Whole _ -> matter instanceof Matter.Everything;
            case Scope.EachTopic _ -> matter instanceof Matter.OfTopic;
            case Scope.EachSource _ -> matter instanceof Matter.OfSource;
            case Scope.EachNarrative _ -> matter instanceof Matter.OfNarrative;
            case Scope.OneTopic(var id) ->
                matter instanceof Matter.OfTopic m && m.topic().equals(id);
            case Scope.OneSource(var id) ->
                matter instanceof Matter.OfSource m && m.source().equals(id);
            case Scope.OneNarrative(var id) ->
                matter instanceof Matter.OfNarrative m && m.narrative().equals(id);
        };
    }
}
