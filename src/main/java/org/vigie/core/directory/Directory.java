// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.directory.Listed.Confirmation;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.mobilisation.CallChannels;

/// The crisis directory, as the journal tells it. Every call reads the journal: never on the screen's thread.
///
/// To change something, record the [DirectoryAct] that says so; to take it back, record what stood before.
public final class Directory {
    private final Journal journal;
    private final People people;

    public Directory(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    public Roster roster() {
        return fold(
                people.all(),
                journal.latest(DirectoryAct.class, Integer.MAX_VALUE).reversed());
    }

    /// How the station sends calls.
    public CallChannels channels() {
        return DirectoryAct.ChannelsKept.inForce(journal);
    }

    /// What these entries come to, in the order of their clocks.
    ///
    /// @param people those who are still known; entries about others are passed over
    public static Roster fold(List<Person> people, List<Entry> entries) {
        var contacts = new HashMap<PersonId, Contact>();
        var confirmed = new HashMap<PersonId, Confirmation>();
        int months = Roster.USUAL_MONTHS;
        for (var entry : entries) {
            if (!(entry.payload() instanceof DirectoryAct act)) continue;
            switch (act) {
                case DirectoryAct.ContactKept(var contact) -> keep(contact, contacts, confirmed);
                case DirectoryAct.ContactConfirmed(var person) ->
                    confirmed.put(person, new Confirmation(entry.occurredAt(), entry.author()));
                case DirectoryAct.ConfirmationLifted(var person, var before) ->
                    before.ifPresentOrElse(earlier -> confirmed.put(person, earlier), () -> confirmed.remove(person));
                case DirectoryAct.ReviewSet(int chosen) -> months = chosen;
                case DirectoryAct.ChannelsKept _ -> {} // about the station, not its people
            }
        }
        return new Roster(
                people.stream()
                        .map(person -> new Listed(
                                person,
                                Optional.ofNullable(contacts.get(person.id())).orElseGet(() -> Contact.of(person.id())),
                                Optional.ofNullable(confirmed.get(person.id()))))
                        .toList(),
                months);
    }

    /// Other channels than those that were confirmed are not confirmed.
    private static void keep(Contact contact, Map<PersonId, Contact> contacts, Map<PersonId, Confirmation> confirmed) {
        var before = contacts.put(contact.person(), contact);
        if (before != null && !before.channels().equals(contact.channels())) confirmed.remove(contact.person());
    }
}
