// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.signal.Reasons;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;

/// The names behind the identifiers of a mention, as they were when last read.
///
/// @param people everyone who can be in charge, by name
/// @param tiles the two letters that stand for a kind of source
/// @param taxonomy what mentions can speak of
record Directory(
        List<Person> people,
        Map<SourceId, SourceSettings> sources,
        Map<String, Topic> topics,
        Map<SourceKind, String> tiles,
        Taxonomy taxonomy) {
    static final Directory EMPTY = new Directory(List.of(), Map.of(), Map.of(), Map.of(), new Taxonomy(List.of()));

    /// Reads them. May ask the store: never on the screen's thread.
    static Directory read(OpenRoom room, People people, SourceCatalog catalog, Reasons reasons) {
        return new Directory(
                people.all(),
                room.sources().all().stream().collect(Collectors.toMap(SourceSettings::id, Function.identity())),
                room.topics().all().stream().collect(Collectors.toMap(t -> t.id().toString(), Function.identity())),
                catalog.kinds().stream()
                        .collect(Collectors.toMap(
                                SourceCatalog.KindProfile::kind, SourceCatalog.KindProfile::tile, (a, _) -> a)),
                SignalAct.TaxonomyKept.inForce(room.journal()).orElseGet(reasons::taxonomy));
    }

    Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    Optional<Person> person(String id) {
        return people.stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst();
    }

    Optional<SourceSettings> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    Optional<SourceSettings> source(String id) {
        return source(new SourceId(UUID.fromString(id)));
    }

    Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /// The letters of a kind; the first two of its code where the catalogue has none.
    String tile(SourceKind kind) {
        var tile = tiles.get(kind);
        if (tile != null) return tile;
        var code = kind.code();
        return Character.toUpperCase(code.charAt(0)) + code.substring(1, Math.min(2, code.length()));
    }
}
