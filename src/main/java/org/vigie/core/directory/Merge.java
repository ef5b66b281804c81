// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.topic.Words;

/// What bringing drafts into the directory would change, worked out before anything is recorded.
///
/// A person is known again by an e-mail address, else by the name without case and accents. What the directory holds
/// stays: a file adds channels, skills and languages, and takes nothing away.
///
/// @param unknownStandIns names in the file that neither the directory nor the file knows
public record Merge(List<Step> steps, List<String> unknownStandIns) {
    public Merge {
        steps = List.copyOf(steps);
        unknownStandIns = List.copyOf(unknownStandIns);
    }

    /// What becomes of one draft.
    ///
    /// @param before the entry that it adds to; absent for somebody new
    public record Step(ContactDraft draft, Optional<Listed> before, Person person, Contact contact) {
        public boolean isNew() {
            return before.isEmpty();
        }

        /// Whether the directory knows all of it already.
        public boolean isKnown() {
            return before.filter(known ->
                            known.person().equals(person) && known.contact().equals(contact))
                    .isPresent();
        }
    }

    /// The steps that change something.
    public List<Step> changes() {
        return steps.stream().filter(step -> !step.isKnown()).toList();
    }

    /// @param fresh identifiers never used before
    public static Merge of(Roster roster, List<ContactDraft> drafts, Supplier<PersonId> fresh) {
        var byName = new HashMap<String, PersonId>();
        roster.people()
                .forEach(known -> byName.put(
                        Words.fold(known.person().name()), known.person().id()));
        var people = new ArrayList<Person>();
        var known = new ArrayList<Optional<Listed>>();
        for (var draft : drafts) {
            var before = knownAs(roster, draft);
            var person = person(draft, before, fresh);
            byName.put(Words.fold(draft.name()), person.id());
            people.add(person);
            known.add(before);
        }
        var unknown = new LinkedHashSet<String>();
        var steps = new ArrayList<Step>();
        for (int at = 0; at < drafts.size(); at++) {
            var draft = drafts.get(at);
            var contact = contact(draft, known.get(at), people.get(at).id(), byName, unknown);
            steps.add(new Step(draft, known.get(at), people.get(at), contact));
        }
        return new Merge(steps, List.copyOf(unknown));
    }

    private static Optional<Listed> knownAs(Roster roster, ContactDraft draft) {
        var mails = draft.channels().stream()
                .filter(channel -> channel.kind() == ChannelKind.EMAIL)
                .toList();
        return roster.people().stream()
                .filter(each -> each.contact().channels().stream()
                        .anyMatch(channel -> mails.stream().anyMatch(channel::reachesLike)))
                .findFirst()
                .or(() -> roster.people().stream()
                        .filter(each -> Words.fold(each.person().name()).equals(Words.fold(draft.name())))
                        .findFirst());
    }

    private static Person person(ContactDraft draft, Optional<Listed> before, Supplier<PersonId> fresh) {
        return before.map(Listed::person)
                .map(known -> draft.function().isBlank()
                        ? known
                        : new Person(known.id(), known.name(), draft.function(), known.initials()))
                .orElseGet(
                        () -> new Person(fresh.get(), draft.name(), draft.function(), Person.initialsOf(draft.name())));
    }

    private static Contact contact(
            ContactDraft draft,
            Optional<Listed> before,
            PersonId id,
            Map<String, PersonId> byName,
            LinkedHashSet<String> unknown) {
        var known = before.map(Listed::contact).orElseGet(() -> Contact.of(id));
        var standIns = new LinkedHashSet<>(known.standIns());
        for (var name : draft.standIns()) {
            var found = Optional.ofNullable(byName.get(Words.fold(name)));
            if (found.isEmpty()) unknown.add(name);
            else if (!found.get().equals(id)) standIns.add(found.get());
        }
        return new Contact(
                id,
                joined(known.skills(), draft.skills()),
                joined(known.languages(), draft.languages()),
                Contact.joined(known.channels(), draft.channels()),
                List.copyOf(standIns),
                draft.calledFrom().or(known::calledFrom));
    }

    private static List<String> joined(List<String> first, List<String> more) {
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(first.stream(), more.stream()).toList()));
    }
}
