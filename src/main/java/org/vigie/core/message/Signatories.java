// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.directory.Roster;

/// Who may sign which step of a text: whoever holds the role, and while they are absent their deputy or those who stand
/// in for them by the directory. A step whose role nobody holds would stop everything: anybody else may then sign, as a
/// delegate, which everyone can read.
///
/// @param roles of the room
/// @param roster who stands in for whom
public record Signatories(List<HeldRole> roles, Roster roster) {
    public static final Signatories NONE = new Signatories(List.of(), new Roster(List.of(), Roster.USUAL_MONTHS));

    public Signatories {
        roles = List.copyOf(roles);
    }

    /// What a person may do with the step that is waited for.
    public enum Right {
        /// Signs in their own role.
        HOLDER,
        /// Signs for somebody who is absent.
        DELEGATE,
        /// Asked for it, or signed a step already.
        SAME_PERSON,
        /// Somebody else holds the role and is there.
        NOT_THEIRS;

        public boolean signs() {
            return this == HOLDER || this == DELEGATE;
        }
    }

    /// What this person may do with the next step of a text.
    public Right of(PersonId person, Approval.Submitted state) {
        return of(person, state.next(), state::mayBeSignedBy);
    }

    /// What this person may do with a step.
    ///
    /// @param step the role that is asked
    /// @param may whether somebody has neither asked nor signed
    public Right of(PersonId person, RoleId step, Predicate<PersonId> may) {
        if (!may.test(person)) return Right.SAME_PERSON;
        var held = role(step);
        if (held.flatMap(HeldRole::lead).filter(person::equals).isPresent()) return Right.HOLDER;
        boolean free = held.map(HeldRole::isWithoutHolder).orElse(true);
        if (!free && holderMay(held.get(), may)) return Right.NOT_THEIRS;
        var delegates = held.map(this::delegates).orElseGet(Set::of);
        return delegates.isEmpty() || delegates.contains(person) ? Right.DELEGATE : Right.NOT_THEIRS;
    }

    /// Who is waited for: whoever holds the role and is there, else those who stand in; empty for anybody.
    public List<PersonId> awaited(Approval.Submitted state) {
        return awaited(state.next(), state::mayBeSignedBy);
    }

    /// Who is waited for at a step, as for a text.
    public List<PersonId> awaited(RoleId step, Predicate<PersonId> may) {
        var held = role(step);
        if (held.isEmpty()) return List.of();
        if (!held.get().isWithoutHolder() && holderMay(held.get(), may))
            return held.get().lead().stream().toList();
        return delegates(held.get()).stream().filter(may).toList();
    }

    /// Whoever holds the role can't sign what they asked for or signed before: others must.
    private static boolean holderMay(HeldRole held, Predicate<PersonId> may) {
        return held.lead().filter(may).isPresent();
    }

    private Optional<HeldRole> role(RoleId id) {
        return roles.stream().filter(held -> held.role().id().equals(id)).findFirst();
    }

    private Set<PersonId> delegates(HeldRole held) {
        var all = new LinkedHashSet<PersonId>();
        held.deputy().ifPresent(all::add);
        held.lead()
                .flatMap(roster::find)
                .ifPresent(listed -> all.addAll(listed.contact().standIns()));
        return all;
    }
}
