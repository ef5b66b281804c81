// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.attachment.Adding;

/// The line that is always ready for the main courante. What is typed outlives navigation, a failed save and a crash.
final class QuickEntryViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(QuickEntryViewModel.class);
    private static final Duration DRAFT_PAUSE = Duration.ofMillis(500);

    private final Station station;
    private final Formats formats;
    private final Lanes lanes;
    private final QuickFiles files;
    private final RestrictedDrafts restricted;
    private final ObjectProperty<LogType> type = new SimpleObjectProperty<>(LogType.FACT);
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<OpenRoom>> room = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final QuickSecrecy secrecy;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.Typing());
    private Events.Subscription ofRoom = () -> {};
    private volatile @Nullable Payload doubtful;
    private String refused = "";
    /// A line that is written down already, and whose files are not.
    private Optional<EntryRef> owed = Optional.empty();
    private boolean draftWaits;
    private Optional<PersonId> typist = Optional.empty();
    /// Whether the line in the room's box is the one in the field.
    private boolean fromBox = true;

    /// What became of the last line.
    sealed interface Outcome {
        record Typing() implements Outcome {}

        record Saved(Entry entry) implements Outcome {}

        /// It names roles that nobody on duty holds; the line stays in the field.
        record NotAllowed() implements Outcome {}

        /// The line stays in the field.
        record Refused() implements Outcome {}
    }

    QuickEntryViewModel(Station station, RestrictedDrafts restricted, Formats formats, Lanes lanes, QuickFiles files) {
        this.station = station;
        this.restricted = restricted;
        this.secrecy = new QuickSecrecy(station.duty(), lanes);
        this.files = files;
        this.formats = formats;
        this.lanes = lanes;
        text.subscribe(this::typed);
    }

    ObjectProperty<LogType> typeProperty() {
        return type;
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<Optional<OpenRoom>> roomProperty() {
        return room.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Takes up the line that was left in this room, and keeps the one of the room before.
    void enter(Optional<OpenRoom> entered) {
        keep();
        load(entered);
        files.clear();
        ofRoom.close();
        ofRoom = entered.map(r -> r.events().subscribe(this::hear)).orElse(() -> {});
    }

    /// Somebody else is on duty, or nobody: a line that only some may read waits for who typed it.
    void turn(Optional<PersonId> onDuty) {
        if (onDuty.equals(typist)) return;
        keep();
        typist = onDuty;
        load(room.get());
    }

    private void load(Optional<OpenRoom> entered) {
        room.set(Optional.empty());
        var own = entered.flatMap(
                r -> typist.flatMap(person -> restricted.load(r.room().id(), person)));
        fromBox = own.isEmpty();
        secrecy.take(own.map(RestrictedDrafts.Line::readers).orElse(List.of()), entered);
        text.set(own.map(RestrictedDrafts.Line::text)
                .or(() -> entered.map(this::inBox))
                .orElse(""));
        room.set(entered);
        outcome.set(new Outcome.Typing());
        doubtful = null;
        owed = Optional.empty();
    }

    private String inBox(OpenRoom open) {
        return station.drafts().load(open.room().id());
    }

    /// Who alone may read the line.
    QuickSecrecy secrecy() {
        return secrecy;
    }

    /// Adds a role to those that may read the line, or takes it off again.
    void restrict(RoleId role) {
        secrecy.toggle(role);
        keep();
    }

    /// The files that go with the line.
    QuickFiles files() {
        return files;
    }

    /// Writes the line down, its files first taken into the store. The field empties only once the entry is on the
    /// disk; whatever goes wrong, line and files stay.
    void submit() {
        if (room.get().isEmpty() || saving.get()) return;
        var in = room.get().get();
        var typed = text.get();
        var line = QuickLine.read(typed, in.clock().instant(), formats.zone());
        if (line.isEmpty() && (files.isEmpty() || !secrecy.readers().isEmpty())) return;
        saving.set(true);
        files.adding().keep(in, files.waitingProperty().get(), kept -> {
            switch (kept) {
                case Adding.Outcome.Refused(var name, var why) -> {
                    saving.set(false);
                    keep();
                    outcome.set(new Outcome.Refused());
                    files.refuse(name, why);
                }
                case Adding.Outcome.Done(var attachments) -> {
                    if (line.isEmpty()) attach(in, owed, attachments);
                    else write(in, line, typed, attachments);
                }
            }
        });
    }

    private void write(OpenRoom in, QuickLine line, String typed, List<Attachment> attachments) {
        var logged = new Payload.Logged(type.get(), line.text(), line.dueAt());
        Payload payload = secrecy.readers().isEmpty() ? logged : new RestrictedAct.Noted(secrecy.readers(), logged);
        var _ = in.acts()
                .record(payload)
                .whenComplete((entry, problem) -> lanes.later(() -> {
                    if (problem != null) {
                        saving.set(false);
                        refuse(problem, payload);
                        return;
                    }
                    accept(entry, typed);
                    owed = Optional.of(entry.ref());
                    attach(in, owed, attachments);
                }));
    }

    /// What could not be attached stays beside the line, to be written down once more.
    private void attach(OpenRoom in, Optional<EntryRef> line, List<Attachment> attachments) {
        if (attachments.isEmpty()) {
            owed = Optional.empty();
            saving.set(false);
            return;
        }
        var _ = Adding.record(in, line, attachments.subList(0, 1))
                .whenComplete((entry, problem) -> lanes.later(() -> {
                    if (problem != null) {
                        saving.set(false);
                        LOG.warn("An attachment could not be recorded", problem);
                        outcome.set(new Outcome.Refused());
                        return;
                    }
                    files.written(1);
                    if (line.isEmpty() && entry instanceof Entry saved) outcome.set(new Outcome.Saved(saved));
                    attach(in, line, attachments.subList(1, attachments.size()));
                }));
    }

    /// Names that complete a word begun with `@` or `#`; asked away from the screen's thread.
    ///
    /// @param language of the names of roles
    List<String> names(QuickWord word, String language) {
        return new QuickNames(station.people(), room.get(), language).of(word);
    }

    /// Puts the line into its box now, for a window that closes.
    void keep() {
        draftWaits = false;
        room.get().ifPresent(r -> keep(r.room().id()));
    }

    private void keep(RoomId id) {
        if (secrecy.readers().isEmpty()) {
            typist.ifPresent(person -> restricted.forget(id, person));
            station.drafts().save(id, text.get());
            fromBox = true;
            return;
        }
        typist.ifPresent(
                person -> restricted.save(id, person, new RestrictedDrafts.Line(text.get(), secrecy.readers())));
        // what was typed before the lock was set is not for everybody either
        if (fromBox) station.drafts().save(id, "");
        fromBox = false;
    }

    private void accept(Entry entry, String typed) {
        if (text.get().equals(typed)) text.set("");
        keep();
        doubtful = null;
        secrecy.take(List.of(), room.get());
        if (!fromBox && text.get().isEmpty())
            text.set(room.get().map(this::inBox).orElse(""));
        outcome.set(new Outcome.Saved(entry));
    }

    /// A line reported as not saved can turn out saved once the store works again: then it is said, and the field
    /// empties as it would have.
    private void hear(CellEvent event) {
        if (!(event instanceof CellEvent.EntryRecorded(var entry))
                || !entry.payload().equals(doubtful)) return;
        lanes.later(() -> {
            if (outcome.get() instanceof Outcome.Refused && entry.payload().equals(doubtful)) accept(entry, refused);
        });
    }

    private void refuse(Throwable problem, Payload payload) {
        doubtful = payload;
        refused = text.get();
        keep();
        var cause = problem.getCause() == null ? problem : problem.getCause();
        if (cause instanceof Acts.NotAllowed) {
            outcome.set(new Outcome.NotAllowed());
            return;
        }
        LOG.warn("A line of the main courante could not be saved", problem);
        outcome.set(new Outcome.Refused());
    }

    private void typed() {
        if (room.get().isEmpty()) return;
        if (!text.get().isEmpty() && outcome.get() instanceof Outcome.Saved) outcome.set(new Outcome.Typing());
        if (draftWaits) return;
        draftWaits = true;
        lanes.after(DRAFT_PAUSE, () -> {
            if (draftWaits) keep();
        });
    }
}
