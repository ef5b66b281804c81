// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Payload;
import org.vigie.store.h2.Transaction;
import org.vigie.store.key.Patience;

/// Who is on duty: PINs are checked against slow hashes in the vault, and every change is in the journal.
///
/// Entering waits for the writer and for Argon2id (some 50 ms): never on the writer's thread.
final class H2OnDuty implements OnDuty {
    private static final Logger LOG = LoggerFactory.getLogger(H2OnDuty.class);
    private static final int SHORTEST_PIN = 4;

    private final H2Journal journal;
    private final People people;
    private final InstantSource clock;
    private final Events events;
    private volatile Optional<Person> person;

    H2OnDuty(H2Journal journal, People people, InstantSource clock, Events events) {
        this(journal, people, clock, events, Optional.empty());
    }

    private H2OnDuty(H2Journal journal, People people, InstantSource clock, Events events, Optional<Person> person) {
        this.person = person;
        this.journal = journal;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /// A second place at the same station, with a person of its own: at first whoever is on duty at this one.
    ///
    /// @param told when somebody else is
    H2OnDuty beside(Events told) {
        return new H2OnDuty(journal, people, clock, told, person);
    }

    @Override
    public Optional<Person> person() {
        return person;
    }

    @Override
    public synchronized Entrance enter(PersonId who, char[] typed) {
        var known = people.find(who).orElseThrow(() -> new IllegalArgumentException("Nobody has the id " + who));
        var pin = pin(who);
        if (pin.isEmpty()) {
            if (anyPin()) return new Entrance.NoPin();
            if (typed.length > 0) return new Entrance.WrongPin(Patience.FRESH.left());
            return welcome(known);
        }
        var now = clock.instant();
        var pause = pin.get().patience().pausedAt(now);
        if (pause.isPresent()) return new Entrance.Paused(pause.get());
        if (!pin.get().hash().fits(typed))
            return refuse(known, pin.get().patience().afterWrong(now));
        if (pin.get().patience().wrong() > 0) remember(who, Patience.FRESH);
        return welcome(known);
    }

    @Override
    public synchronized void lock(boolean automatic) {
        var leaving = person;
        if (leaving.isEmpty()) return;
        person = Optional.empty();
        record(leaving, new Payload.StationLocked(automatic));
        events.publish(new CellEvent.DutyChanged(person));
    }

    @Override
    public void setPin(PersonId who, char[] pin) {
        if (pin.length > 0 && pin.length < SHORTEST_PIN)
            throw new IllegalArgumentException("A PIN has four digits or more.");
        var made = pin.length == 0 ? Optional.<PinTable.Pin>empty() : Optional.of(PinTable.Pin.of(pin));
        var changed = new Payload.PinChanged(who, made.isEmpty());
        journal.append((chain, transaction) -> {
                    put(transaction, who, made);
                    return chain.append(transaction, draft(person, changed));
                })
                .join();
    }

    @Override
    public boolean hasPin(PersonId who) {
        return pin(who).isPresent();
    }

    @Override
    public boolean isOpenToAll() {
        return !anyPin();
    }

    private static void put(Transaction transaction, PersonId who, Optional<PinTable.Pin> pin) {
        pin.ifPresentOrElse(
                made -> PinTable.put(transaction.sql(), who, made), () -> PinTable.remove(transaction.sql(), who));
    }

    private Entrance welcome(Person known) {
        person = Optional.of(known);
        record(person, new Payload.StationUnlocked(known.id()));
        events.publish(new CellEvent.DutyChanged(person));
        return new Entrance.Welcome(known);
    }

    private Entrance refuse(Person known, Patience patience) {
        remember(known.id(), patience);
        record(Optional.empty(), new Payload.UnlockFailed(known.id(), patience.wrong()));
        return patience.until()
                .<Entrance>map(Entrance.Paused::new)
                .orElseGet(() -> new Entrance.WrongPin(patience.left()));
    }

    private boolean anyPin() {
        var known = people.all().stream().map(Person::id).toList();
        return journal.file().consult(transaction -> PinTable.holders(transaction.sql())).join().stream()
                .anyMatch(known::contains);
    }

    private Optional<PinTable.Pin> pin(PersonId who) {
        return journal.file()
                .consult(transaction -> PinTable.find(transaction.sql(), who))
                .join();
    }

    /// While nothing can be saved, wrong guesses can't be counted: people are let in by their PIN all the same.
    private void remember(PersonId who, Patience patience) {
        try {
            journal.file()
                    .write(transaction -> {
                        PinTable.put(transaction.sql(), who, patience);
                        return true;
                    })
                    .join();
        } catch (CompletionException e) {
            LOG.warn("A guess at a PIN could not be counted: {}", e.getMessage());
        }
    }

    private void record(Optional<Person> author, Payload payload) {
        journal.append(draft(author, payload)).whenComplete((entry, failure) -> {
            if (failure != null) LOG.warn("Not recorded: {} ({})", payload, failure.getMessage());
        });
    }

    private Draft draft(Optional<Person> author, Payload payload) {
        Instant now = clock.instant();
        return new Draft(author.map(Person::id), Optional.empty(), now, List.of(), payload);
    }
}
