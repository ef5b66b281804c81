// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.PersonId;
import org.vigie.core.directory.Listed;
import org.vigie.core.directory.Roster;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Lanes;

/// The crisis directory: its entries as far as the search matches, and what is done to them.
final class DirectoryViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryViewModel.class);

    private final StationCare station;
    private final Lanes lanes;
    private final Saving saving;
    private final Events.Subscription subscription;
    private final ContactViewModel form = new ContactViewModel();
    private final ObservableList<Listed> rows = FXCollections.observableArrayList();
    private final ObservableList<Listed> shown = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty staleOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Roster> roster =
            new ReadOnlyObjectWrapper<>(new Roster(List.of(), Roster.USUAL_MONTHS));

    DirectoryViewModel(StationCare station, Lanes lanes) {
        this.station = station;
        this.lanes = lanes;
        this.saving = new Saving(station.acts(), lanes);
        this.subscription = station.events().subscribe(this::hear);
        search.subscribe(this::narrow);
        staleOnly.subscribe(this::narrow);
        refresh();
    }

    /// The entries that the search matches, by name.
    ObservableList<Listed> rows() {
        return shown;
    }

    ReadOnlyObjectProperty<Roster> rosterProperty() {
        return roster.getReadOnlyProperty();
    }

    StringProperty searchProperty() {
        return search;
    }

    /// Whether only entries due to be verified are shown.
    BooleanProperty staleOnlyProperty() {
        return staleOnly;
    }

    /// The entry being written.
    ContactViewModel form() {
        return form;
    }

    Saving saving() {
        return saving;
    }

    boolean isStale(Listed entry) {
        return entry.isStale(station.clock().instant(), roster.get().months());
    }

    int stale() {
        return roster.get().stale(station.clock().instant()).size();
    }

    String name(PersonId person) {
        return roster.get().find(person).map(found -> found.person().name()).orElse("");
    }

    /// Keeps what is written; a name that is missing or an address that can't be one is marked instead.
    ///
    /// @param onKept receives what takes it back
    void save(Consumer<Runnable> onKept) {
        var written = form.written();
        if (written.isEmpty()) return;
        var before = form.editedProperty().get();
        var now = written.get();
        var acts = Statements.from(before, now);
        if (acts.isEmpty()) return;
        saving.saveAll(acts, () -> {
            form.edit(now);
            refresh();
            onKept.accept(() -> saving.saveAll(Statements.back(before, now), () -> {
                refresh();
                before.ifPresentOrElse(form::edit, form::startNew);
            }));
        });
    }

    /// Notes that the person is reached as the entry says.
    ///
    /// @param onKept receives what takes it back
    void confirm(Listed entry, Consumer<Runnable> onKept) {
        var person = entry.person().id();
        saving.save(new DirectoryAct.ContactConfirmed(person), () -> {
            refresh();
            onKept.accept(
                    () -> saving.save(new DirectoryAct.ConfirmationLifted(person, entry.confirmed()), this::refresh));
        });
    }

    /// After how many months entries are to be verified again.
    void review(int months) {
        if (months != roster.get().months()) saving.save(new DirectoryAct.ReviewSet(months), this::refresh);
    }

    /// Takes a person out of the directory; what they did stays under their name.
    ///
    /// @param onWithdrawn receives what brings them back
    void withdraw(Listed entry, String reason, Consumer<Runnable> onWithdrawn) {
        var person = entry.person();
        saving.save(new Payload.PersonWithdrawn(person.id(), reason), () -> {
            form.startNew();
            refresh();
            onWithdrawn.accept(() -> saving.save(new Payload.PersonNoted(person), this::refresh));
        });
    }

    /// Reads the directory again.
    void refresh() {
        lanes.ask(
                station.directory()::roster,
                this::show,
                problem -> LOG.error("The directory could not be read", problem));
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void hear(CellEvent event) {
        boolean concerns = event instanceof CellEvent.EntryRecorded recorded
                && (recorded.entry().payload() instanceof DirectoryAct
                        || recorded.entry().payload() instanceof Payload.PersonNoted
                        || recorded.entry().payload() instanceof Payload.PersonWithdrawn);
        if (concerns) lanes.later(this::refresh);
    }

    private void show(Roster read) {
        if (read.equals(roster.get())) return;
        roster.set(read);
        narrow();
    }

    private void narrow() {
        var fitting = new ArrayList<Listed>();
        for (var entry : roster.get().people())
            if ((!staleOnly.get() || isStale(entry)) && entry.matches(search.get())) fitting.add(entry);
        rows.setAll(fitting);
    }

    /// The entry of this person as it stands now.
    Optional<Listed> find(PersonId person) {
        return roster.get().find(person);
    }
}
