// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A role with those who hold it and those who held it.
///
/// @param presence of the lead; [Presence#AWAY] while nobody leads
/// @param shiftEnds when the lead is to be relieved; absent if nobody said so
/// @param tenures every time somebody held a seat of it, oldest first
public record HeldRole(Role role, Presence presence, Optional<Instant> shiftEnds, List<Tenure> tenures) {
    public HeldRole {
        tenures = List.copyOf(tenures);
    }

    static HeldRole vacant(Role role) {
        return new HeldRole(role, Presence.AWAY, Optional.empty(), List.of());
    }

    public Optional<PersonId> lead() {
        return holder(Seat.LEAD);
    }

    public Optional<PersonId> deputy() {
        return holder(Seat.DEPUTY);
    }

    public Optional<PersonId> holder(Seat seat) {
        return open(seat).map(Tenure::person);
    }

    /// Whether nobody who is present answers for it: an alarm if the role is vital.
    public boolean isWithoutHolder() {
        return lead().isEmpty() || !presence.isPresent();
    }

    /// Whether its absence must be told: nobody present holds it, and the cell can't do without it.
    public boolean isAlarm() {
        return role.vital() && isWithoutHolder();
    }

    /// Whether the lead should have been relieved by now.
    public boolean isOverdue(Instant now) {
        return lead().isPresent() && shiftEnds.filter(end -> !end.isAfter(now)).isPresent();
    }

    HeldRole as(Role now) {
        return new HeldRole(now, presence, shiftEnds, tenures);
    }

    HeldRole at(Presence now) {
        return new HeldRole(role, now, shiftEnds, tenures);
    }

    HeldRole endingShift(Optional<Instant> at) {
        return new HeldRole(role, presence, at, tenures);
    }

    /// Somebody sits down; who sat there before is relieved at that moment. Nothing changes for who
    /// sits there already.
    HeldRole taken(Seat seat, PersonId by, Instant at, Optional<HandOver> lines) {
        if (holder(seat).filter(by::equals).isPresent()) return this;
        var freed = left(seat, at, lines);
        var more = new ArrayList<>(freed.tenures);
        more.add(new Tenure(by, seat, at, Optional.empty(), Optional.empty()));
        return new HeldRole(role, freed.presence, freed.shiftEnds, more);
    }

    /// Whoever holds this seat gives it up.
    HeldRole left(Seat seat, Instant at, Optional<HandOver> lines) {
        if (open(seat).isEmpty()) return this;
        var closed = tenures.stream()
                .map(tenure -> tenure.seat() == seat && tenure.isOpen() ? tenure.until(at, lines) : tenure)
                .toList();
        boolean leads = seat == Seat.LEAD;
        return new HeldRole(role, leads ? Presence.AWAY : presence, leads ? Optional.empty() : shiftEnds, closed);
    }

    private Optional<Tenure> open(Seat seat) {
        return tenures.stream()
                .filter(tenure -> tenure.seat() == seat && tenure.isOpen())
                .findFirst();
    }
}
