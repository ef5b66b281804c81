// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.CellEvent;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;

/// The main courante of the room: what is shown of it, and whether the chain that seals it holds.
final class LogModel {
    private static final Logger LOG = LoggerFactory.getLogger(LogModel.class);

    private final OpenRoom room;
    private final Frame frame;
    private final Lanes lanes;
    private final LogReader reader;
    private final ReadOnlyObjectWrapper<RoomLog> log = new ReadOnlyObjectWrapper<>(RoomLog.EMPTY);
    private final ReadOnlyObjectWrapper<List<RoomLog.Line>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<LogKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty onlyPinned = new SimpleBooleanProperty();
    private final BooleanProperty onlyPeople = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final Sealing sealing;
    private final Subscription language;
    private boolean reading;
    private boolean readAgain;
    /// How often somebody else came to read.
    private int askers;
    private boolean anew;

    LogModel(OpenRoom room, People people, Frame frame, Lanes lanes) {
        this.room = room;
        this.frame = frame;
        this.lanes = lanes;
        this.reader = new LogReader(room, people);
        this.sealing = new Sealing(room, lanes);
        log.subscribe(this::narrow);
        kind.subscribe(this::narrow);
        words.subscribe(this::narrow);
        onlyPinned.subscribe(this::narrow);
        onlyPeople.subscribe(this::narrow);
        language = frame.texts().localeProperty().subscribe((_, _) -> readAnew());
    }

    ReadOnlyObjectProperty<RoomLog> logProperty() {
        return log.getReadOnlyProperty();
    }

    /// The lines that pass the filter and the search, newest first.
    ReadOnlyObjectProperty<List<RoomLog.Line>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Empty while the chain is being checked.
    ReadOnlyObjectProperty<Optional<Sealing.Seal>> sealProperty() {
        return sealing.sealProperty();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Whether the last reading failed; what is shown is then older.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /// Empty for every kind.
    ObjectProperty<Optional<LogKind>> kindProperty() {
        return kind;
    }

    /// Whether only what the cell keeps at hand is shown.
    BooleanProperty onlyPinnedProperty() {
        return onlyPinned;
    }

    /// Whether what the station did by itself is hidden.
    BooleanProperty onlyPeopleProperty() {
        return onlyPeople;
    }

    /// What is searched for; empty for everything.
    StringProperty wordsProperty() {
        return words;
    }

    void happened(List<CellEvent> batch) {
        if (batch.stream().anyMatch(event -> event instanceof CellEvent.DutyChanged)) forget();
        if (batch.stream().noneMatch(event -> event instanceof CellEvent.EntryRecorded)) return;
        refresh();
        sealing.again();
    }

    /// Questions that come while one is under way are answered by one more.
    void refresh() {
        if (reading) {
            readAgain = true;
            return;
        }
        reading = true;
        boolean again = anew;
        anew = false;
        var known = log.get();
        int asker = askers;
        boolean first = !loaded.get();
        Locale language = frame.texts().locale();
        var zone = frame.formats().zone();
        lanes.ask(
                () -> {
                    if (first) return reader.first(language, zone);
                    return again || !known.whole() ? reader.whole(language, zone) : reader.more(known, language, zone);
                },
                read -> {
                    // what the one before may read is not shown to whoever came meanwhile
                    if (asker == askers) {
                        loaded.set(true);
                        failed.set(false);
                        log.set(read);
                        if (!read.whole()) readAgain = true;
                    }
                    answered();
                },
                problem -> {
                    LOG.error("The main courante could not be read", problem);
                    failed.set(true);
                    anew |= again;
                    answered();
                });
    }

    /// Checks the chain now, at the person's wish.
    void checkSeal() {
        sealing.check();
    }

    /// Nothing of the room is asked for any more.
    void close() {
        language.unsubscribe();
        sealing.close();
    }

    /// The place in what is shown of an hour ("H+2", "16:05"); empty if what is typed is no hour or nothing is shown.
    ///
    /// @param start of the crisis; the opening of the room where no cell was opened
    OptionalInt placeOf(String hour, Optional<Instant> start) {
        var at = LogHour.of(
                hour,
                start.orElseGet(() -> room.room().openedAt()),
                room.clock().instant(),
                frame.formats().zone());
        if (at.isEmpty() || shown.get().isEmpty()) return OptionalInt.empty();
        return OptionalInt.of(RoomLog.placeAt(shown.get(), at.get()));
    }

    /// Somebody else reads now: nothing of what the one before could read stays.
    void forget() {
        askers++;
        log.set(RoomLog.EMPTY);
        loaded.set(false);
        readAnew();
    }

    private void readAnew() {
        anew = true;
        refresh();
    }

    private void narrow() {
        shown.set(log.get().matching(new RoomLog.Filter(kind.get(), onlyPinned.get(), onlyPeople.get(), words.get())));
    }

    private void answered() {
        reading = false;
        if (!readAgain) return;
        readAgain = false;
        refresh();
    }
}
