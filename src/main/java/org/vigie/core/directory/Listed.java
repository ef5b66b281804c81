// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.topic.Words;

/// An entry of the directory.
///
/// @param confirmed who last found the channels right, and when; absent if nobody did since they were changed
public record Listed(Person person, Contact contact, Optional<Confirmation> confirmed) {
    /// @param by nobody where the person can't be told any more
    public record Confirmation(Instant at, Optional<PersonId> by) {}

    /// Whether the entry is due to be verified: never confirmed, or longer ago than this.
    public boolean isStale(Instant now, int months) {
        var limit = now.atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
        return confirmed.map(when -> when.at().isBefore(limit)).orElse(true);
    }

    /// Whether every word of the search stands somewhere in the entry. Case and accents do not count.
    public boolean matches(String search) {
        var said = Words.fold(String.join(
                " ",
                Stream.of(
                                Stream.of(person.name(), person.function()),
                                contact.skills().stream(),
                                contact.languages().stream(),
                                contact.channels().stream().flatMap(each -> Stream.of(each.address(), each.dialled())))
                        .flatMap(words -> words)
                        .toList()));
        return Stream.of(Words.fold(search).toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(said::contains);
    }
}
