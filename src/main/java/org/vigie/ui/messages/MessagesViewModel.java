// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.message.Checker;
import org.vigie.analysis.message.Finding;
import org.vigie.analysis.message.Surroundings;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.Room;
import org.vigie.core.claim.Claims;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.directory.Directory;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Signatories;
import org.vigie.core.message.Variant;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.message.Copied;
import org.vigie.ui.kit.message.RoomValues;

/// The texts kept ready and what a person does with them. What is shown follows the journal.
final class MessagesViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(MessagesViewModel.class);
    private final OpenRoom room;
    private final People people;
    private final List<Message> shipped;
    private final Lanes lanes;
    private final RoomValues roomValues;
    private final MapsViewModel maps;
    private final Supplier<UUID> fresh;
    private final Consumer<Outcome> told;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Optional<PersonId>> person = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<MessageId>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /// What came of an act.
    enum Outcome {
        KEPT,
        WITHDRAWN,
        RESTORED,
        FILLED,
        COPIED,
        TAKEN_IN,
        SUBMITTED,
        SIGNED,
        REFUSED,
        COMMENTED,
        REMINDED,
        CIRCUIT_SET,
        TAKEN_BACK,
        NOTHING_TO_TAKE_BACK,
        PROPOSAL_REFUSED,
        NOT_SAVED
    }

    MessagesViewModel(
            OpenRoom room,
            People people,
            List<Message> shipped,
            Frame frame,
            Lanes lanes,
            Supplier<UUID> fresh,
            Consumer<Outcome> told) {
        this.room = room;
        this.people = people;
        this.shipped = List.copyOf(shipped);
        this.lanes = lanes;
        this.roomValues = new RoomValues(room, frame);
        this.maps = new MapsViewModel(room, lanes, fresh);
        this.fresh = fresh;
        this.told = told;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// True while the journal can't be read; what was read before stays.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// Who is on duty: for the texts that wait for that person.
    ObjectProperty<Optional<PersonId>> personProperty() {
        return person;
    }

    /// The text that is looked at.
    ObjectProperty<Optional<MessageId>> chosenProperty() {
        return chosen;
    }

    MapsViewModel maps() {
        return maps;
    }

    void refresh() {
        maps.refresh();
        lanes.ask(this::read, this::show, problem -> {
            LOG.error("The texts could not be read", problem);
            failed.set(true);
        });
    }

    private State read() {
        var library = new Library(room.journal(), room.room().id(), shipped);
        var shelf = library.shelf();
        var id = room.room().id();
        return new State(
                shelf,
                roomValues.read().over(library.typed()),
                new Claims(room.journal(), id).all(),
                library.approvals(shelf),
                new Signatories(
                        new RoleBoard(room.journal(), id).roles(), new Directory(room.journal(), people).roster()),
                new CrisisDesk(room.journal(), id).level(),
                true);
    }

    private void show(State now) {
        failed.set(false);
        state.set(now);
    }

    /// Reads again when something was recorded.
    void happened(Collection<? extends CellEvent> batch) {
        if (batch.stream().anyMatch(CellEvent.EntryRecorded.class::isInstance)) refresh();
    }

    /// The texts that the filter takes, those withdrawn last.
    List<Library.Record> listed() {
        var all = state.get().shelf().all().values().stream()
                .filter(one -> filter.get().takes(one.message()))
                .filter(one -> filter.get()
                        .stage()
                        .filter(stage -> !stage.takes(state.get(), one, person.get(), now()))
                        .isEmpty())
                .toList();
        return java.util.stream.Stream.concat(
                        all.stream().filter(one -> one.withdrawn().isEmpty()),
                        all.stream().filter(one -> one.withdrawn().isPresent()))
                .toList();
    }

    /// The texts that the filter leaves in every scenario, to be counted.
    List<Message> leftInAllScenarios() {
        var anywhere = filter.get().placed(Optional.empty(), Optional.empty());
        return state.get().shelf().standing().stream().filter(anywhere::takes).toList();
    }

    Optional<Library.Record> current() {
        return chosen.get().flatMap(id -> state.get().shelf().one(id));
    }

    Instant now() {
        return room.clock().instant();
    }

    EffectReader effects() {
        return new EffectReader(room, lanes);
    }

    Room room() {
        return room.room();
    }

    /// What the checker finds in a text as it stands in the editor.
    List<Finding> findings(Message message) {
        var now = state.get();
        return Checker.check(
                message,
                new Surroundings(
                        now.fillings(),
                        now(),
                        room.room().nature(),
                        now.shelf().twin(message.id()),
                        now.claims(),
                        List.of(),
                        issued(message),
                        Optional.of(now.approvals().of(message))));
    }

    /// Other texts that were taken for use in this room, with the words they had then.
    private List<Message> issued(Message message) {
        return state.get().shelf().all().values().stream()
                .filter(one -> !one.message().id().matter().equals(message.id().matter()))
                .flatMap(one -> one.uses().stream()
                        .filter(use ->
                                use.room().filter(room.room().id()::equals).isPresent())
                        .flatMap(use -> one.versions().reversed().stream()
                                .map(Library.Version::message)
                                .filter(version -> version.version() == use.version())
                                .limit(1)))
                .distinct()
                .toList();
    }

    Variant variant(Message message, Outlet outlet) {
        return Variant.of(message, outlet, state.get().fillings());
    }

    /// The words that go to the clipboard: in an exercise they say so first.
    String copied(Variant variant) {
        var text = variant.subject().isEmpty() ? variant.text() : variant.subject() + "\n\n" + variant.text();
        return marked(text);
    }

    /// Words as they are shown and leave: in an exercise they say so first.
    String marked(String words) {
        return Copied.words(words, room.room().nature());
    }

    MessageId freshId(org.vigie.core.message.Tongue language) {
        return MessageId.own(fresh.get(), language);
    }

    int nextVersion(MessageId id) {
        return state.get().shelf().nextVersion(id);
    }

    CompletableFuture<?> keep(Message message) {
        return act(new MessageAct.Kept(List.of(message)), Outcome.KEPT)
                .thenRun(() -> lanes.later(() -> chosen.set(Optional.of(message.id()))));
    }

    /// Keeps many texts by one act, or none of them.
    CompletableFuture<?> keepAll(List<Message> messages) {
        return act(new MessageAct.Kept(messages), Outcome.TAKEN_IN);
    }

    CompletableFuture<?> withdraw(MessageId id, String reason) {
        return act(new MessageAct.Withdrawn(id, reason), Outcome.WITHDRAWN);
    }

    CompletableFuture<?> restore(MessageId id) {
        return act(new MessageAct.Restored(id), Outcome.RESTORED);
    }

    CompletableFuture<?> fill(String variable, String value, String source) {
        return act(new MessageAct.Filled(variable, value.strip(), source.strip()), Outcome.FILLED);
    }

    /// Records that a text was copied, before it is.
    CompletableFuture<?> use(Message message, Variant variant) {
        return act(
                new MessageAct.Used(message.id(), message.version(), variant.outlet(), copied(variant)),
                Outcome.COPIED);
    }

    void undo() {
        room.acts()
                .undoLast()
                .whenComplete((entry, problem) -> lanes.later(() -> {
                    if (problem != null) told.accept(Outcome.NOT_SAVED);
                    else told.accept(entry.isPresent() ? Outcome.TAKEN_BACK : Outcome.NOTHING_TO_TAKE_BACK);
                    refresh();
                }));
    }

    /// Records an act and says what came of it.
    CompletableFuture<?> act(Payload payload, Outcome done) {
        var saving = room.acts().record(payload);
        saving.whenComplete((_, problem) -> lanes.later(() -> {
            if (problem != null) LOG.warn("An act on texts was not saved: {}", problem.toString());
            told.accept(problem == null ? done : Outcome.NOT_SAVED);
            refresh();
        }));
        return saving;
    }
}
