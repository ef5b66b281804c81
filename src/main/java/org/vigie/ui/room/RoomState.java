// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigie.core.action.Action;
import org.vigie.core.action.Actions;
import org.vigie.core.action.Charge;
import org.vigie.core.card.Cards;
import org.vigie.core.card.RunningCard;
import org.vigie.core.cell.Cell;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.channel.RoomChannel;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.Claims;
import org.vigie.core.decision.Decision;
import org.vigie.core.decision.Decisions;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Journal;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.plan.Plans;
import org.vigie.core.sitrep.Sitreps;
import org.vigie.core.word.Silences;

/// What the screen shows, read in one go.
///
/// @param roles in the order of the board
/// @param actions in the order in which they were given
/// @param decisions in the order in which they were asked for
/// @param claims what waits for an answer first
/// @param cards the action cards that run, latest first
/// @param plans every plan, those in force first
/// @param cell the crisis cell that is at work, or the last one
/// @param silences how long each audience has heard nothing
/// @param channel what the cell tells itself
/// @param people everyone known to the station
/// @param sources the entries that gave rise to actions
/// @param nextReport number of the next situation report
record RoomState(
        List<HeldRole> roles,
        List<Action> actions,
        List<Decision> decisions,
        List<Claim> claims,
        List<RunningCard> cards,
        List<CrisisPlan> plans,
        Optional<Cell> cell,
        Silences silences,
        RoomChannel channel,
        Map<PersonId, Person> people,
        Map<EntryRef, Entry> sources,
        int nextReport) {
    static final RoomState EMPTY = new RoomState(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Silences.NONE,
            RoomChannel.EMPTY,
            Map.of(),
            Map.of(),
            1);

    RoomState {
        people = Map.copyOf(people);
        sources = Map.copyOf(sources);
    }

    /// Reads the journal; takes some milliseconds.
    static RoomState read(OpenRoom open, People people, List<CrisisPlan> shipped) {
        var journal = open.journal();
        var room = open.room().id();
        var plans = new Plans(journal, room, shipped);
        var inForce = plans.inForce();
        var all = plans.all().stream()
                .sorted(Comparator.comparing(plan -> !inForce.contains(plan)))
                .toList();
        var actions = new Actions(journal, room).all();
        return new RoomState(
                new RoleBoard(journal, room).roles(),
                actions,
                new Decisions(journal, room).all(),
                new Claims(journal, room).all(),
                new Cards(journal, room).running(),
                all,
                new Cells(journal, room).current(),
                Silences.read(open),
                RoomChannel.read(journal, room),
                people.all().stream().collect(Collectors.toMap(Person::id, Function.identity(), (a, _) -> a)),
                sources(actions, journal),
                new Sitreps(journal, room).nextNumber());
    }

    private static Map<EntryRef, Entry> sources(List<Action> actions, Journal journal) {
        return actions.stream()
                .flatMap(action -> action.from().stream())
                .distinct()
                .flatMap(ref -> journal.find(ref).stream())
                .collect(Collectors.toMap(Entry::ref, Function.identity()));
    }

    /// The entry that gave rise to an action, as whoever is on duty may read it.
    Optional<Entry> source(EntryRef from) {
        return Optional.ofNullable(sources.get(from));
    }

    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    Optional<HeldRole> role(RoleId id) {
        return roles.stream().filter(held -> held.role().id().equals(id)).findFirst();
    }

    /// Whoever an action is in the hands of: the person named, or the lead of the role.
    Optional<Person> holder(Charge charge) {
        return charge.person()
                .or(() -> charge.role().flatMap(this::role).flatMap(HeldRole::lead))
                .flatMap(this::person);
    }

    /// Everyone, by name.
    List<Person> everyone() {
        return people.values().stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /// How many roles are led by somebody present.
    long held() {
        return roles.stream().filter(held -> !held.isWithoutHolder()).count();
    }

    /// What must be looked at now: late actions and decisions, vital roles without a holder.
    long pressing(Instant now) {
        return actions.stream().filter(action -> action.isLate(now)).count()
                + decisions.stream().filter(decision -> decision.isLate(now)).count()
                + roles.stream()
                        .filter(held -> held.role().vital() && held.isWithoutHolder() && anyoneLeads())
                        .count();
    }

    /// Whether the cell has taken its seats at all.
    boolean anyoneLeads() {
        return roles.stream().anyMatch(held -> held.lead().isPresent());
    }
}
