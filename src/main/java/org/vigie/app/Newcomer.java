// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;

/// Lets people in without a question as long as nobody asked for one: the first start notes the account's owner as
/// the first person, and a station with one person without a PIN is theirs at once.
final class Newcomer {
    private final Journal journal;
    private final People people;
    private final OnDuty duty;
    private final InstantSource clock;

    Newcomer(Journal journal, People people, OnDuty duty, InstantSource clock) {
        this.journal = journal;
        this.people = people;
        this.duty = duty;
        this.clock = clock;
    }

    /// @param account the name of the operating-system account
    void welcome(String account) {
        if (people.all().isEmpty()) note(personOf(account));
        var known = people.all();
        if (known.size() == 1 && !duty.hasPin(known.getFirst().id()))
            duty.enter(known.getFirst().id(), new char[0]);
    }

    static Person personOf(String account) {
        var words = account.trim().split("[\\s._-]+");
        var name = new StringBuilder();
        var initials = new StringBuilder();
        for (var word : words) {
            if (word.isEmpty()) continue;
            var first = word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
            name.append(name.isEmpty() ? "" : " ").append(first).append(word.substring(word.offsetByCodePoints(0, 1)));
            if (initials.codePointCount(0, initials.length()) < 2) initials.append(first);
        }
        return new Person(new PersonId(UuidCreator.getTimeOrderedEpoch()), name.toString(), "", initials.toString());
    }

    private void note(Person person) {
        journal.append(new Draft(
                        Optional.of(person.id()),
                        Optional.empty(),
                        clock.instant(),
                        List.of(),
                        new Payload.PersonNoted(person)))
                .join();
    }
}
