// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Coalesced;
import org.vigie.ui.kit.Lanes;

/// Where things stand, read anew as things happen and as time goes by; the last reading stays until the next is whole.
final class SituationViewModel {
    /// However much happens, it is read at most this often.
    static final Duration PACE = Duration.ofSeconds(2);
    /// Data older than this is said to be so.
    static final Duration STALE = Duration.ofMinutes(2);

    private final OpenRoom room;
    private final SituationReader reader;
    private final UrgentViewModel urgent;
    private final ObjectProperty<Span> span;
    private final ObjectProperty<Course.Stack> stack = new SimpleObjectProperty<>(Course.Stack.TONE);
    private final ObjectProperty<Optional<Instant>> pointed = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyBooleanWrapper wasRead = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Throwable>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Duration>> stale = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Coalesced<Situation> load;

    /// @param told hears what came of acts
    SituationViewModel(OpenRoom room, SituationReader reader, Lanes lanes, Consumer<UrgentViewModel.Outcome> told) {
        this.room = room;
        this.reader = reader;
        var now = room.clock().instant();
        span = new SimpleObjectProperty<>(hasStory() ? Span.STORY : Span.DAY);
        situation = new ReadOnlyObjectWrapper<>(
                Situation.none(span.get().from(now, room.room().openedAt()), now));
        urgent = new UrgentViewModel(room.acts(), lanes, told);
        load = new Coalesced<>(lanes, PACE, this::ask, this::show, this::failed);
        span.addListener((_, _, _) -> restart());
        stack.addListener((_, _, _) -> restart());
    }

    private boolean hasStory() {
        return room.room().nature() != Nature.REAL;
    }

    /// The periods one click away. Only a story has an instant that everything counts from.
    List<Span> spans() {
        return hasStory()
                ? List.of(Span.SIX_HOURS, Span.STORY, Span.DAY)
                : List.of(Span.SIX_HOURS, Span.DAY, Span.WEEK);
    }

    /// Reads for the first time.
    void start() {
        restart();
    }

    /// Reads at once, whatever is under way.
    void restart() {
        reading.set(true);
        load.restart();
    }

    private Supplier<Situation> ask() {
        reading.set(true);
        var asked = span.get();
        var by = stack.get();
        var now = room.clock().instant();
        return () -> reader.read(asked, by, now);
    }

    private void show(Situation found) {
        reading.set(false);
        problem.set(Optional.empty());
        urgent.show(found);
        wasRead.set(true);
        situation.set(found);
        age();
    }

    private void failed(Throwable reason) {
        reading.set(false);
        problem.set(Optional.of(reason));
    }

    /// Takes in what happened since the last time.
    void happened(List<CellEvent> events) {
        if (events.stream().anyMatch(SituationViewModel::tells)) load.request();
    }

    private static boolean tells(CellEvent event) {
        return switch (event) {
            case CellEvent.MentionsArrived _,
                    CellEvent.MentionsChanged _,
                    CellEvent.NarrativesChanged _,
                    CellEvent.EntryRecorded _,
                    CellEvent.AlertsChanged _ -> true;
            case CellEvent.AnalysisAdvanced advanced -> advanced.done() == advanced.total();
            case CellEvent.HealthChanged _, CellEvent.DutyChanged _, CellEvent.StoreChanged _ -> false;
        };
    }

    /// Time went by: rates fall, waiting grows.
    void tick() {
        age();
        load.request();
    }

    private void age() {
        var now = room.clock().instant();
        stale.set(situation
                .get()
                .collected()
                .map(at -> Duration.between(at, now))
                .filter(age -> age.compareTo(STALE) > 0));
    }

    // ---- what views watch

    ReadOnlyObjectProperty<Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    Situation situation() {
        return situation.get();
    }

    /// Whether anything was read yet.
    ReadOnlyBooleanProperty wasReadProperty() {
        return wasRead.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Why the last reading failed, until one succeeds.
    ReadOnlyObjectProperty<Optional<Throwable>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How old the data is, where it is too old.
    ReadOnlyObjectProperty<Optional<Duration>> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    ObjectProperty<Span> spanProperty() {
        return span;
    }

    ObjectProperty<Course.Stack> stackProperty() {
        return stack;
    }

    /// The instant under the pointer on the curve; what belongs to it is lit in every panel.
    ObjectProperty<Optional<Instant>> pointedProperty() {
        return pointed;
    }

    /// Whether this instant belongs to what is pointed at.
    boolean isPointed(Instant at) {
        var course = situation.get().course();
        return pointed.get()
                .filter(end -> !at.isAfter(end) && at.isAfter(end.minus(course.window())))
                .isPresent();
    }

    /// Every text that may answer a narrative, those that can be used first. Reads: never on the screen's thread.
    List<NarrativeAnswer.Text> texts() {
        return reader.texts(room.clock().instant());
    }

    UrgentViewModel urgent() {
        return urgent;
    }
}
