// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;

/// What the directory holds about a person, beside name and function.
///
/// @param skills what the person can be asked for ("iOS, RGPD")
/// @param languages spoken, in the words of whoever wrote them
/// @param channels in the order in which they are tried
/// @param standIns who is asked in the person's place, in order
/// @param calledFrom the lowest level at which a mobilisation calls the person; absent if none does
public record Contact(
        PersonId person,
        List<String> skills,
        List<String> languages,
        List<Channel> channels,
        List<PersonId> standIns,
        Optional<CrisisLevel> calledFrom) {
    public Contact {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        channels = List.copyOf(channels);
        standIns = List.copyOf(standIns);
        if (standIns.contains(person)) throw new IllegalArgumentException("Nobody stands in for themselves.");
    }

    /// Nothing known yet.
    public static Contact of(PersonId person) {
        return new Contact(person, List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public Contact reachedBy(List<Channel> ways) {
        return new Contact(person, skills, languages, ways, standIns, calledFrom);
    }

    public Contact calledFrom(CrisisLevel level) {
        return new Contact(person, skills, languages, channels, standIns, Optional.of(level));
    }

    public Contact replacedBy(List<PersonId> others) {
        return new Contact(person, skills, languages, channels, others, calledFrom);
    }

    /// These channels followed by those of the other that lead elsewhere.
    static List<Channel> joined(List<Channel> first, List<Channel> more) {
        var all = new ArrayList<>(first);
        for (var channel : more) if (all.stream().noneMatch(channel::reachesLike)) all.add(channel);
        return List.copyOf(all);
    }
}
