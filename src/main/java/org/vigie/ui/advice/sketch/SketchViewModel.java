// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SketchAct;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.SketchNote;
import org.vigie.core.propagation.Sketches;
import org.vigie.ui.kit.Lanes;

/// A sketch while the cell looks at it: what it is about, what came out, and the assumptions, which are the cell's to
/// change. It is drawn anew when asked, when what it is about changes, and when the assumptions do; never by itself, so
/// that it stands still while it is discussed.
public final class SketchViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SketchViewModel.class);

    private final OpenRoom room;
    private final ZoneId zone;
    private final Lanes lanes;
    private final Events.Subscription subscription;
    private final ReadOnlyObjectWrapper<Scope> scope = new ReadOnlyObjectWrapper<>(Scope.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalDouble> progress = new ReadOnlyObjectWrapper<>(OptionalDouble.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private int asked;

    /// @param zone where the rhythm of the day is told
    public SketchViewModel(OpenRoom room, ZoneId zone, Lanes lanes) {
        this.room = room;
        this.zone = zone;
        this.lanes = lanes;
        this.subscription = room.events().subscribe(this::hear);
    }

    ReadOnlyObjectProperty<Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /// The last sketch; empty before the first.
    ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// The part done of the sketch under way; empty while there is none.
    ReadOnlyObjectProperty<OptionalDouble> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether the last sketch could not be made.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /// The sketch that is shown, where there was enough history.
    Optional<Sketch.Drawn> drawn() {
        return look.get()
                .flatMap(now -> now.sketch() instanceof Sketch.Drawn drawn
                        ? Optional.of(drawn)
                        : Optional.<Sketch.Drawn>empty());
    }

    /// The assumptions that the sketch stands on.
    Assumptions assumptions() {
        return look.get().map(Look::assumptions).orElse(Assumptions.USUAL);
    }

    /// Looks for the first time, or does nothing.
    public void begin() {
        if (asked == 0) look();
    }

    void choose(Scope now) {
        if (now.equals(scope.get())) return;
        scope.set(now);
        look();
    }

    /// Draws the sketch anew, up to now.
    void look() {
        int number = ++asked;
        var wanted = scope.get();
        progress.set(OptionalDouble.of(0));
        lanes.ask(
                () -> new SketchReader(room, zone).read(wanted, part -> lanes.later(() -> advance(number, part))),
                read -> show(number, read),
                problem -> {
                    LOG.error("The propagation could not be sketched", problem);
                    if (number != asked) return;
                    progress.set(OptionalDouble.empty());
                    failed.set(true);
                });
    }

    private void advance(int number, double part) {
        if (number == asked && progress.get().isPresent()) progress.set(OptionalDouble.of(part));
    }

    private void show(int number, Look read) {
        if (number != asked) return;
        failed.set(false);
        progress.set(OptionalDouble.empty());
        scope.set(read.scope());
        look.set(Optional.of(read));
    }

    /// Lets the scenarios act by these numbers from now on.
    CompletableFuture<Entry> keep(Assumptions now) {
        return room.acts().record(new SketchAct.AssumptionsKept(now));
    }

    /// What [#enter] would record; empty while there is no sketch.
    Optional<SketchNote> note(String remark) {
        return drawn().map(drawn -> look.get().orElseThrow().note(drawn, remark));
    }

    /// Puts the sketch into the log.
    CompletableFuture<Entry> enter(String remark) {
        return room.acts().record(new SketchAct.Entered(note(remark).orElseThrow()));
    }

    /// Takes back what was recorded, by a counter-entry.
    CompletableFuture<Entry> undo(Entry entry) {
        return room.acts().record(new Payload.Undone(entry.ref()), List.of(entry.ref()));
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void hear(CellEvent event) {
        if (event instanceof CellEvent.EntryRecorded(var entry)
                && (entry.payload() instanceof SketchAct.AssumptionsKept || entry.payload() instanceof Payload.Undone))
            lanes.later(this::compare);
    }

    /// Somebody kept other assumptions, or took them back.
    private void compare() {
        if (look.get().isEmpty()) return;
        lanes.ask(
                () -> new Sketches(room.journal(), room.room().id()).assumptions(),
                now -> {
                    if (!now.equals(assumptions())) look();
                },
                problem -> LOG.error("The assumptions could not be read", problem));
    }
}
