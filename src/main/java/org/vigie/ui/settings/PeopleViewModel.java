// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Lanes;

/// The people of this station, who is on duty, and the person being written.
final class PeopleViewModel implements AutoCloseable {
    static final int SHORTEST_PIN = 4;
    private static final int LONGEST_INITIALS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(PeopleViewModel.class);

    private final People people;
    private final OnDuty duty;
    private final Lanes lanes;
    private final Saving saving;
    private final Events.Subscription subscription;
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    private final ObservableList<PersonRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty function = new SimpleStringProperty("");
    private final StringProperty initials = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper nameMissing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper pinTooShort = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ownPinMissing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Person>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String proposedInitials = "";

    /// @param hasPin whether a PIN is asked before the person may act
    record PersonRow(Person person, boolean onDuty, boolean hasPin) {}

    PeopleViewModel(StationCare station, Lanes lanes) {
        this.people = station.people();
        this.duty = station.duty();
        this.lanes = lanes;
        this.saving = new Saving(station.acts(), lanes);
        this.subscription = station.events().subscribe(this::hear);
        name.subscribe(this::proposeInitials);
        refresh();
    }

    ObservableList<PersonRow> rows() {
        return shown;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty functionProperty() {
        return function;
    }

    /// Proposed from the name until someone types others.
    StringProperty initialsProperty() {
        return initials;
    }

    ReadOnlyBooleanProperty nameMissingProperty() {
        return nameMissing.getReadOnlyProperty();
    }

    /// Whoever is on duty gives themselves a PIN first.
    ReadOnlyBooleanProperty ownPinMissingProperty() {
        return ownPinMissing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty pinTooShortProperty() {
        return pinTooShort.getReadOnlyProperty();
    }

    /// The person being changed; empty while a new one is written.
    ReadOnlyObjectProperty<Optional<Person>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    Saving saving() {
        return saving;
    }

    void edit(Person person) {
        edited.set(Optional.of(person));
        name.set(person.name());
        function.set(person.function());
        initials.set(person.initials());
        nameMissing.set(false);
        pinTooShort.set(false);
        ownPinMissing.set(false);
    }

    void startNew() {
        edited.set(Optional.empty());
        name.set("");
        function.set("");
        initials.set("");
        nameMissing.set(false);
        pinTooShort.set(false);
        ownPinMissing.set(false);
    }

    void save() {
        nameMissing.set(name.get().isBlank());
        if (nameMissing.get()) return;
        var id = edited.get().map(Person::id).orElseGet(() -> new PersonId(UUID.randomUUID()));
        var letters = initials.get().isBlank()
                ? Person.initialsOf(name.get())
                : initials.get().strip();
        var shortened = letters.substring(0, Math.min(LONGEST_INITIALS, letters.length()));
        var person = new Person(id, name.get().strip(), function.get().strip(), shortened);
        saving.save(new Payload.PersonNoted(person), () -> {
            edit(person);
            refresh();
        });
    }

    /// Gives the edited person a PIN, or takes it away with an empty one. The digits are wiped from memory.
    ///
    /// @param onSet runs on the screen's thread once the PIN counts
    void setPin(char[] pin, Runnable onSet) {
        boolean tooShort = pin.length > 0 && (pin.length < SHORTEST_PIN || !allDigits(pin));
        pinTooShort.set(tooShort);
        var person = edited.get();
        if (tooShort || person.isEmpty()) return;
        ownPinMissing.set(pin.length > 0 && shutsOut(person.get()));
        if (ownPinMissing.get()) return;
        lanes.ask(
                () -> {
                    duty.setPin(person.get().id(), pin);
                    Arrays.fill(pin, '\0');
                    return read();
                },
                read -> {
                    show(read);
                    onSet.run();
                },
                problem -> LOG.error("The PIN could not be changed", problem));
    }

    /// Whether whoever is on duty could not come back once this person has a PIN: nobody enters without one then.
    private boolean shutsOut(Person person) {
        return duty.person()
                .filter(own -> !own.id().equals(person.id()))
                .filter(own ->
                        rows().stream().noneMatch(row -> row.person().id().equals(own.id()) && row.hasPin()))
                .isPresent();
    }

    /// Withdraws a person; what they did stays under their name.
    ///
    /// @param onWithdrawn receives what brings them back
    void withdraw(Person person, String reason, Consumer<Runnable> onWithdrawn) {
        saving.save(new Payload.PersonWithdrawn(person.id(), reason), () -> {
            if (edited.get().map(Person::id).equals(Optional.of(person.id()))) startNew();
            refresh();
            onWithdrawn.accept(() -> saving.save(new Payload.PersonNoted(person), this::refresh));
        });
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void hear(CellEvent event) {
        boolean concerns = event instanceof CellEvent.DutyChanged
                || (event instanceof CellEvent.EntryRecorded(var entry)
                        && (entry.payload() instanceof Payload.PersonNoted
                                || entry.payload() instanceof Payload.PersonWithdrawn));
        if (concerns) lanes.later(this::refresh);
    }

    void refresh() {
        lanes.ask(this::read, this::show, problem -> LOG.error("The people could not be read", problem));
    }

    private List<PersonRow> read() {
        var now = duty.person().map(Person::id);
        return people.all().stream()
                .map(person -> new PersonRow(person, now.equals(Optional.of(person.id())), duty.hasPin(person.id())))
                .toList();
    }

    private void show(List<PersonRow> read) {
        rows.setAll(read);
    }

    private void proposeInitials(String typed) {
        if (!initials.get().equals(proposedInitials)) return;
        proposedInitials = Person.initialsOf(typed);
        initials.set(proposedInitials);
    }

    private static boolean allDigits(char[] pin) {
        for (char digit : pin) if (digit < '0' || digit > '9') return false;
        return true;
    }
}
