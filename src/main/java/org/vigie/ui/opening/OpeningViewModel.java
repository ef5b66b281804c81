// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Actions;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.Sector;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.Seating;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.plan.Plans;
import org.vigie.ui.kit.Lanes;

/// Opens a cell: reads what can be proposed, and records what people made of it. What was recorded before a failure is
/// not recorded again when people try once more.
final class OpeningViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningViewModel.class);
    /// The level at which a cell is at work, unless the room or the alert is at a higher one.
    private static final CrisisLevel USUAL = CrisisLevel.ALERT;

    private final Optional<OpenRoom> room;
    private final Ground ground;
    private final Optional<Alert> alert;
    private final UUID actionId;
    private final Set<Payload> recorded = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private Optional<OpenRoom> target = Optional.empty();

    /// What the form is made from.
    ///
    /// @param shipped the plans that come with the program
    /// @param wall the clock where no room is open
    /// @param ids makes identifiers never used before
    record Ground(
            People people,
            List<CrisisPlan> shipped,
            Doors doors,
            Lanes lanes,
            InstantSource wall,
            Supplier<UUID> ids) {}

    /// @param room the room that is open
    /// @param alert the alert that gives rise to it
    OpeningViewModel(Optional<OpenRoom> room, Optional<Alert> alert, Ground ground) {
        this.room = room;
        this.alert = alert;
        this.ground = ground;
        this.actionId = ground.ids().get();
    }

    /// The time that T0 may not lie after.
    Instant now() {
        return room.map(OpenRoom::clock).orElse(ground.wall()).instant();
    }

    UUID newId() {
        return ground.ids().get();
    }

    /// Reads what can be proposed, away from the screen's thread.
    ///
    /// @param said what the alert says, in words
    /// @param plan code of the plan that the cell is opened by
    void propose(String said, Optional<String> plan, Consumer<Proposal> then, Consumer<Throwable> failed) {
        ground.lanes().ask(() -> read(said, plan), then, failed);
    }

    private Proposal read(String said, Optional<String> plan) {
        var people = ground.people().all();
        var place = place();
        boolean here = place == Proposal.Place.HERE;
        var plans = room.map(open -> new Plans(open.journal(), open.room().id(), ground.shipped()));
        var known = plans.map(Plans::all).orElse(ground.shipped());
        var inForce = plans.map(Plans::inForce).orElse(List.of()).stream()
                .map(CrisisPlan::code)
                .toList();
        var fitting = plan.or(() -> Fitting.best(known, said)).map(List::of).orElse(here ? inForce : List.of());
        var roles = room.filter(_ -> here)
                .map(open -> new RoleBoard(open.journal(), open.room().id()).roles())
                .orElseGet(() -> List.copyOf(RoleBoard.fold(List.of()).values()));
        var level = room.filter(_ -> here)
                .map(open -> open.alerting().crisis().level())
                .orElse(CrisisLevel.WATCH);
        return new Proposal(
                alert,
                alert.map(Alert::at).filter(at -> !at.isAfter(now())).orElseGet(this::now),
                known,
                fitting,
                room.map(open -> open.alerting().rules().sector()).orElse(Sector.GENERAL),
                level,
                wanted(level),
                roles,
                Seating.propose(roles, people),
                people,
                place,
                room.map(open -> open.room().nature() == Nature.REAL).orElse(true));
    }

    private Proposal.Place place() {
        if (room.isEmpty()) return Proposal.Place.APART;
        var open = room.get();
        if (new Cells(open.journal(), open.room().id()).atWork().isEmpty()) return Proposal.Place.HERE;
        return open.room().nature() == Nature.REAL ? Proposal.Place.APART : Proposal.Place.NOWHERE;
    }

    private CrisisLevel wanted(CrisisLevel level) {
        var proposed = room.flatMap(open -> alert.map(
                        found -> open.alerting().crisis().proposal(found).level()))
                .orElse(USUAL);
        var least = proposed.isAtLeast(USUAL) ? proposed : USUAL;
        return level.isAtLeast(least) ? level : least;
    }

    /// Records everything; completes with the room that the cell works in.
    CompletableFuture<OpenRoom> open(Filled filled, Proposal proposal) {
        return target(filled).thenCompose(open -> {
            var numbered = new CompletableFuture<ActionId>();
            ground.lanes().ask(() -> action(open), numbered::complete, numbered::completeExceptionally);
            return numbered.thenCompose(number -> record(open, filled, proposal, number));
        });
    }

    private CompletableFuture<OpenRoom> record(OpenRoom open, Filled filled, Proposal proposal, ActionId number) {
        CompletableFuture<?> done = CompletableFuture.completedFuture(null);
        for (var act : OpeningActs.of(filled, proposal, number, open.clock().instant()))
            done = done.thenCompose(_ -> once(open, act));
        return done.thenApply(_ -> open);
    }

    private CompletableFuture<OpenRoom> target(Filled filled) {
        if (target.isPresent()) return CompletableFuture.completedFuture(target.get());
        var found = filled.apart() || room.isEmpty()
                ? ground.doors().openWatch(filled.title(), List.of(), List.of())
                : CompletableFuture.completedFuture(room.get());
        return found.thenApply(open -> {
            target = Optional.of(open);
            return open;
        });
    }

    private ActionId action(OpenRoom open) {
        return new Actions(open.journal(), open.room().id()).next(actionId);
    }

    private CompletableFuture<?> once(OpenRoom open, Payload act) {
        if (recorded.contains(act) || isAsked(act)) return CompletableFuture.completedFuture(null);
        return open.acts().record(act).thenAccept(entry -> {
            recorded.add(act);
            entries.add(entry);
        });
    }

    /// Whether the holding statement was asked for already; its number and hour may be others by now.
    private boolean isAsked(Payload act) {
        return act instanceof ActionAct.Given && recorded.stream().anyMatch(done -> done instanceof ActionAct.Given);
    }

    /// Takes the whole opening back, the last act first. People who were named stay known.
    void takeBack(Consumer<Optional<Throwable>> then) {
        if (target.isEmpty()) return;
        var acts = target.get().acts();
        CompletableFuture<?> done = CompletableFuture.completedFuture(null);
        for (var entry : entries.reversed()) {
            if (entry.payload() instanceof Payload.PersonNoted) continue;
            EntryRef ref = entry.ref();
            done = done.thenCompose(_ -> acts.record(new Payload.Undone(ref), List.of(ref)));
        }
        done.whenComplete((_, problem) -> ground.lanes().later(() -> {
            if (problem != null) LOG.warn("The opening of a cell could not be taken back", problem);
            then.accept(Optional.ofNullable(problem));
        }));
    }
}
