// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;

/// The one place that decides who reads a restricted entry: whoever is on duty and leads or deputises for one of its
/// roles in the entry's room, now. Authors too read only by their roles. Nobody on duty reads none.
public final class Secrecy {
    private final Journal truth;
    private final OnDuty duty;

    /// @param truth shows everything
    public Secrecy(Journal truth, OnDuty duty) {
        this.truth = truth;
        this.duty = duty;
    }

    /// One look at entries: roles and widenings are asked for at most once. Not kept, since both change.
    public Sight look() {
        return new Sight(duty.person());
    }

    public Entry shown(Entry entry) {
        return look().shown(entry);
    }

    /// The entry without what it says, if only some may read it: number, time, author and hash stay.
    public static Entry withheld(Entry entry) {
        if (!(entry.payload() instanceof RestrictedAct.Content content)) return entry;
        return new Entry(
                entry.id(),
                entry.ref(),
                entry.clock(),
                entry.occurredAt(),
                entry.recordedAt(),
                entry.receivedAt(),
                entry.author(),
                entry.room(),
                entry.nature(),
                entry.replaces(),
                new Payload.Withheld(content.readers()),
                entry.previousHash(),
                entry.hash());
    }

    /// What one person sees at one moment.
    public final class Sight {
        private final Optional<Person> person;
        private final Map<RoomId, Set<RoleId>> held = new HashMap<>();
        private Optional<Map<EntryRef, Set<RoleId>>> widened = Optional.empty();

        private Sight(Optional<Person> person) {
            this.person = person;
        }

        public Entry shown(Entry entry) {
            return mayRead(entry) ? entry : withheld(entry);
        }

        public boolean mayRead(Entry entry) {
            return !(entry.payload() instanceof RestrictedAct.Content)
                    || readers(entry).stream().anyMatch(held(entry.room())::contains);
        }

        /// Whether this person holds one of these roles in the room.
        boolean holdsOne(Optional<RoomId> room, Set<RoleId> roles) {
            return roles.stream().anyMatch(held(room)::contains);
        }

        /// Every role that may read an entry, those added later included.
        Set<RoleId> readers(Entry entry) {
            var readers = new HashSet<RoleId>();
            if (entry.payload() instanceof RestrictedAct.Content content) readers.addAll(content.readers());
            readers.addAll(widened().getOrDefault(entry.ref(), Set.of()));
            if (entry.payload() instanceof RestrictedAct.Attached(var _, var file))
                file.line().ifPresent(line -> readers.addAll(widened().getOrDefault(line, Set.of())));
            return readers;
        }

        private Set<RoleId> held(Optional<RoomId> room) {
            if (person.isEmpty() || room.isEmpty()) return Set.of();
            return held.computeIfAbsent(room.get(), in -> {
                var roles = new HashSet<RoleId>();
                for (var role : new RoleBoard(truth, in).of(person.get().id()))
                    roles.add(role.role().id());
                return roles;
            });
        }

        private Map<EntryRef, Set<RoleId>> widened() {
            if (widened.isPresent()) return widened.get();
            var all = new HashMap<EntryRef, Set<RoleId>>();
            for (var entry : truth.standing(RestrictedAct.Widened.class))
                if (entry.payload() instanceof RestrictedAct.Widened(var about, var readers, var _))
                    all.computeIfAbsent(about, _ -> new HashSet<>()).addAll(readers);
            widened = Optional.of(all);
            return all;
        }
    }
}
