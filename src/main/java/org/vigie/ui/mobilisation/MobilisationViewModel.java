// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.mobilisation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Directory;
import org.vigie.core.directory.Listed;
import org.vigie.core.directory.Roster;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.mobilisation.CallOrder;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.mobilisation.Dispatch.Attempt;
import org.vigie.core.mobilisation.Dispatch.Target;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Reply;
import org.vigie.core.mobilisation.Summons;
import org.vigie.ui.kit.Lanes;

/// Calls the people of a level, calls them again, passes on to the next in line, and notes what they answer.
public final class MobilisationViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MobilisationViewModel.class);

    private final OpenRoom room;
    private final Directory directory;
    private final Dispatch dispatch;
    private final Lanes lanes;
    private final Supplier<MobilisationId> fresh;
    private final Events.Subscription subscription;
    private final ObjectProperty<CrisisLevel> level = new SimpleObjectProperty<>(CrisisLevel.CRISIS);
    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(15);
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Roster> roster =
            new ReadOnlyObjectWrapper<>(new Roster(List.of(), Roster.USUAL_MONTHS));
    private final Callees callees;
    private final ReadOnlyObjectWrapper<List<PersonId>> onCall = new ReadOnlyObjectWrapper<>(List.of());
    private final Boards boards = new Boards();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();

    /// @param directory of the room's own people: an exercise has its own
    MobilisationViewModel(
            OpenRoom room,
            Directory directory,
            Dispatch dispatch,
            Lanes lanes,
            Supplier<MobilisationId> fresh,
            Asked asked) {
        this.room = room;
        if (!asked.people().isEmpty()) boards.turnTo(Optional.empty());
        this.callees = new Callees(asked.people());
        this.message.set(asked.message());
        this.directory = directory;
        this.dispatch = dispatch;
        this.lanes = lanes;
        this.fresh = fresh;
        this.subscription = room.events().subscribe(this::hear);
        asked.level()
                .ifPresentOrElse(
                        level::set,
                        () -> lanes.ask(
                                () -> new CrisisDesk(room.journal(), room.room().id()).level(),
                                level::set,
                                this::unreadable));
        level.subscribe(_ -> offer());
        roster.subscribe(_ -> offer());
        onCall.subscribe(_ -> offer());
        refresh();
    }

    boolean isExercise() {
        return room.room().nature() != Nature.REAL;
    }

    Instant now() {
        return room.clock().instant();
    }

    String title() {
        return room.room().title();
    }

    /// The level whose people are called; the room's own at first.
    ObjectProperty<CrisisLevel> levelProperty() {
        return level;
    }

    /// After how many minutes the next in line is called.
    ObjectProperty<Integer> minutesProperty() {
        return minutes;
    }

    StringProperty messageProperty() {
        return message;
    }

    /// The number of people, typed to confirm.
    StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyObjectProperty<Roster> rosterProperty() {
        return roster.getReadOnlyProperty();
    }

    /// Who is offered to be called, and who is ticked.
    Callees callees() {
        return callees;
    }

    /// Who is on call now, in the order in which they are called.
    ReadOnlyObjectProperty<List<PersonId>> onCallProperty() {
        return onCall.getReadOnlyProperty();
    }

    /// Every mobilisation and alarm that was not ended, and the one whose board is shown.
    Boards boards() {
        return boards;
    }

    /// The mobilisation or alarm whose board is shown; empty before one is set off and once it was ended.
    ReadOnlyObjectProperty<Optional<Mobilisation>> runningProperty() {
        return boards.runningProperty();
    }

    /// Whether the last act could not be saved.
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Those who are ticked.
    List<Listed> called() {
        return callees.chosenProperty().get();
    }

    boolean isConfirmed() {
        return CallOrder.isConfirmed(called().size(), typed.get())
                && !message.get().isBlank();
    }

    String name(PersonId person) {
        return roster.get().find(person).map(found -> found.person().name()).orElse("");
    }

    /// Calls everyone of the level, once their number was typed.
    void call() {
        if (!isConfirmed()) return;
        var people = called().stream().map(Listed::contact).map(Summons::of).toList();
        var words = message.get().strip();
        var id = fresh.get();
        var order = CallOrder.of(room.room(), words, people, typed.get()).map(call -> call.under(id));
        typed.set("");
        boards.turnTo(Optional.of(id));
        record(
                new MobilisationAct.Called(id, level.get(), words, Duration.ofMinutes(minutes.get()), people),
                () -> send(id, order, people));
    }

    /// Calls again whoever has not answered.
    void remind() {
        var now = runningProperty().get();
        if (now.isEmpty() || now.get().silent().isEmpty()) return;
        var people = now.get().silent().stream().map(Mobilisation.Line::summons).toList();
        record(
                new MobilisationAct.Reminded(
                        now.get().id(), people.stream().map(Summons::person).toList()),
                () -> send(now.get().id(), CallOrder.again(room.room(), now.get(), people), people));
    }

    /// Calls the next in line for everyone who did not answer in time or can't come: each once it is recorded.
    void passOn() {
        var now = runningProperty()
                .get()
                .map(board -> board.among(person -> roster.get().find(person).isPresent()));
        if (now.isEmpty()) return;
        var called = new HashSet<PersonId>();
        for (var line : now.get().toReplace(now())) {
            var standIn = now.get().next(line).flatMap(roster.get()::find);
            if (standIn.isEmpty() || !called.add(standIn.get().person().id())) continue;
            var summons = now.get().summons(line, standIn.get().contact());
            record(
                    new MobilisationAct.PassedOn(now.get().id(), line.person(), summons),
                    () -> send(
                            now.get().id(),
                            CallOrder.again(room.room(), now.get(), List.of(summons)),
                            List.of(summons)));
        }
    }

    /// Notes what somebody answered; the same again takes it back, unless something new came that was to be read.
    void reply(PersonId person, Reply reply) {
        var now = runningProperty().get();
        if (now.isEmpty()) return;
        var line = now.get().line(person).filter(one -> !one.toRead());
        boolean same = line.flatMap(Mobilisation.Line::reply).equals(Optional.of(reply));
        record(
                new MobilisationAct.Replied(now.get().id(), person, same ? Optional.empty() : Optional.of(reply)),
                () -> {});
    }

    void end() {
        runningProperty().get().ifPresent(now -> record(new MobilisationAct.Ended(now.id()), () -> {}));
    }

    @Override
    public void close() {
        subscription.close();
    }

    /// Without leave nothing is sent: what would have been tried is noted as simulated.
    private void send(MobilisationId id, Optional<CallOrder> order, List<Summons> people) {
        if (order.isEmpty()) {
            for (var person : people) Attempt.simulated(person).forEach(attempt -> note(id, attempt));
            return;
        }
        lanes.ask(
                () -> {
                    dispatch.call(order.get(), attempt -> note(id, attempt));
                    return id;
                },
                _ -> refresh(),
                problem -> LOG.error("The calls broke off", problem));
    }

    private void note(MobilisationId id, Attempt attempt) {
        var act = switch (attempt.target()) {
            case Target.OnePerson(var person, var channel) ->
                new MobilisationAct.Tried(id, person, channel, attempt.outcome(), attempt.detail());
            case Target.TeamRoom(var means) ->
                new MobilisationAct.RoomTold(id, means, attempt.outcome(), attempt.detail());
        };
        record(act, () -> {});
    }

    private void record(MobilisationAct act, Runnable kept) {
        room.acts()
                .record(act)
                .whenComplete((_, problem) -> lanes.later(() -> {
                    refused.set(problem != null);
                    if (problem == null) kept.run();
                    else if (!(problem.getCause() instanceof Journal.NotSaved)
                            && !(problem instanceof Journal.NotSaved))
                        LOG.error("A call could not be recorded", problem);
                }));
    }

    private void hear(CellEvent event) {
        if (event instanceof CellEvent.EntryRecorded recorded
                && recorded.entry().payload() instanceof MobilisationAct) lanes.later(this::refresh);
    }

    private void refresh() {
        lanes.ask(directory::roster, roster::set, this::unreadable);
        lanes.ask(
                () -> Mobilisation.all(room.journal(), room.room().id()).reversed().stream()
                        .filter(found -> !found.ended())
                        .toList(),
                boards::show,
                this::unreadable);
        lanes.ask(
                () -> OnCallAct.RotaKept.inForce(room.journal(), ZoneId.systemDefault())
                        .lineAt(now()),
                onCall::set,
                this::unreadable);
    }

    private void offer() {
        callees.look(roster.get(), level.get(), onCall.get());
    }

    private void unreadable(Throwable problem) {
        LOG.error("The mobilisation could not be read", problem);
    }
}
