// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Coalesced;
import org.vigie.ui.kit.Lanes;

/// The whole screen: the alerts as last read, which of them are listed, and which one is looked at.
final class AlertsViewModel {
    /// The journal is read anew at most this often.
    static final Duration PACE = Duration.ofMillis(300);

    private final OpenRoom room;
    private final Coalesced<AlertBook> reading;
    private final AlertActsViewModel acts;
    private final EvidenceViewModel evidence;
    private final ReadOnlyObjectWrapper<Optional<AlertBook>> book = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<AlertTab> tab = new ReadOnlyObjectWrapper<>(AlertTab.OPEN);
    private final ReadOnlyObjectWrapper<List<Alert>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Alert>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param duty who acts now
    AlertsViewModel(
            OpenRoom room,
            People people,
            Supplier<Optional<Person>> duty,
            Lanes lanes,
            Consumer<AlertActsViewModel.Outcome> told) {
        this.room = room;
        Supplier<Supplier<AlertBook>> question = () -> () -> AlertBook.read(room, people);
        reading = new Coalesced<>(lanes, PACE, question, this::show, why -> problem.set(Optional.of(why)));
        acts = new AlertActsViewModel(room, duty, lanes, told);
        evidence = new EvidenceViewModel(room.mentions(), lanes);
    }

    /// Reads for the first time, or again after what failed.
    void start() {
        reading.request();
    }

    /// Takes in what happened since the last time.
    void happened(List<CellEvent> events) {
        if (events.stream().anyMatch(this::concerns)) reading.request();
    }

    private boolean concerns(CellEvent event) {
        return switch (event) {
            case CellEvent.AlertsChanged changed ->
                changed.room().equals(room.room().id());
            case CellEvent.EntryRecorded(var entry) ->
                switch (entry.payload()) {
                    case AlertAct _,
                            CrisisAct _,
                            OnCallAct _,
                            MobilisationAct.Called _,
                            MobilisationAct.LineSpent _,
                            Payload.Undone _,
                            Payload.PersonNoted _,
                            Payload.PersonWithdrawn _ -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    /// Time went by: acknowledgements run out.
    void tick() {
        reading.request();
    }

    private void show(AlertBook found) {
        problem.set(Optional.empty());
        book.set(Optional.of(found));
        list(found);
        var still = selected.get().map(Alert::id).flatMap(found::find);
        if (still.isPresent()) select(still);
        else select(listed.get().stream().findFirst());
    }

    private void list(AlertBook from) {
        var now = from.in(tab.get());
        if (!now.equals(listed.get())) listed.set(now);
    }

    private void select(Optional<Alert> alert) {
        selected.set(alert);
        evidence.look(alert);
    }

    /// Narrows the list; what is looked at stays if it is still listed.
    void show(AlertTab wanted) {
        tab.set(wanted);
        book.get().ifPresent(this::list);
        if (selected.get().filter(this::isListed).isEmpty())
            select(listed.get().stream().findFirst());
    }

    private boolean isListed(Alert alert) {
        return indexOf(alert) >= 0;
    }

    private int indexOf(Alert alert) {
        var ids = listed.get().stream().map(Alert::id).toList();
        return ids.indexOf(alert.id());
    }

    void choose(AlertId id) {
        book.get().flatMap(now -> now.find(id)).ifPresent(alert -> {
            if (!isListed(alert)) {
                tab.set(alert.state().isOver() ? tabOf(alert) : AlertTab.OPEN);
                book.get().ifPresent(this::list);
            }
            select(Optional.of(alert));
        });
    }

    private static AlertTab tabOf(Alert alert) {
        return AlertTab.CLOSED.holds(alert.state()) ? AlertTab.CLOSED : AlertTab.NEAR_MISS;
    }

    void next() {
        move(1);
    }

    void previous() {
        move(-1);
    }

    private void move(int step) {
        var alerts = listed.get();
        if (alerts.isEmpty()) return;
        int at = selected.get().map(this::indexOf).orElse(-1);
        select(Optional.of(alerts.get(Math.clamp(at + step, 0, alerts.size() - 1))));
    }

    /// What the room's journal told last; absent until it was read once.
    ReadOnlyObjectProperty<Optional<AlertBook>> bookProperty() {
        return book.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<AlertTab> tabProperty() {
        return tab.getReadOnlyProperty();
    }

    /// The alerts of the tab, newest first.
    ReadOnlyObjectProperty<List<Alert>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /// The alert that is looked at, as last read.
    ReadOnlyObjectProperty<Optional<Alert>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Why the alerts could not be read, until they can.
    ReadOnlyObjectProperty<Optional<Throwable>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    AlertActsViewModel acts() {
        return acts;
    }

    EvidenceViewModel evidence() {
        return evidence;
    }
}
