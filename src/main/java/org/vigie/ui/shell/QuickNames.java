// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.mention.Search;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.Words;

/// The names that a word begun in the quick entry may stand for: roles of the room, then people, after `@`; narratives
/// of the last day, largest first, then topics, after `#`. Reads the store.
///
/// @param language of the names of roles
record QuickNames(People people, Optional<OpenRoom> room, String language) {
    private static final int MOST = 6;
    private static final int NARRATIVES = 60;
    private static final Duration RECENT = Duration.ofHours(24);

    List<String> of(QuickWord word) {
        var begun = Words.fold(word.begun());
        var all = word.sign() == '@' ? Stream.concat(roles(), everybody()) : Stream.concat(narratives(), topics());
        return all.filter(name -> Words.fold(name).contains(begun))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<String> roles() {
        return room.stream()
                .flatMap(open -> new RoleBoard(open.journal(), open.room().id()).roles().stream())
                .map(held -> held.role().name().in(language));
    }

    private Stream<String> everybody() {
        return people.all().stream().map(Person::name);
    }

    private Stream<String> narratives() {
        return room.stream().flatMap(open -> {
            var now = open.clock().instant();
            var recent = new Search(
                    new Query.All(), Optional.of(now.minus(RECENT)), Optional.of(now), Map.of(), Search.Order.NEWEST);
            return open.narratives().list(recent, now, NARRATIVES).stream()
                    .map(line -> line.narrative().label());
        });
    }

    private Stream<String> topics() {
        return room.stream().flatMap(open -> open.topics().all().stream()).map(Topic::name);
    }
}
