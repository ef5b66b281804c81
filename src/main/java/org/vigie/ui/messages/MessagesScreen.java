// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.proposal.Proposer;
import org.vigie.core.proposal.Wish.Task;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Spoken;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.messages.MessagesViewModel.Outcome;

/// *Messages*: finds a text kept ready, fills it from the room, checks it and copies it for use.
public final class MessagesScreen implements Screen {
    private static final Duration TICK = Duration.seconds(10);

    private final MessagesViewModel model;
    private final MessagesView view;
    private final CircuitViewModel circuit;
    private final SendingViewModel sending;
    private final Optional<ProposalViewModel> proposals;
    private final LibraryExchange exchange;
    private final Around around;
    private final Timeline clock;
    private final LateBell bell = new LateBell();
    private final ReadOnlyObjectWrapper<Badge> badge = new ReadOnlyObjectWrapper<>(Badge.NONE);
    private final Events.Subscription events;

    /// @param shipped the texts that come with the program
    /// @param plans whose codes are the scenarios
    /// @param duty confirms who approves
    /// @param desk through which texts leave this room
    /// @param proposer may propose words; empty in every room but those of reality
    public MessagesScreen(
            OpenRoom room,
            People people,
            OnDuty duty,
            List<Message> shipped,
            List<CrisisPlan> plans,
            Desk desk,
            Optional<Proposer> proposer,
            Frame frame) {
        this(room, people, duty, shipped, plans, desk, proposer, frame, Lanes.live());
    }

    /// Without a proposer.
    MessagesScreen(
            OpenRoom room,
            People people,
            OnDuty duty,
            List<Message> shipped,
            List<CrisisPlan> plans,
            Desk desk,
            Frame frame,
            Lanes lanes) {
        this(room, people, duty, shipped, plans, desk, Optional.empty(), frame, lanes);
    }

    MessagesScreen(
            OpenRoom room,
            People people,
            OnDuty duty,
            List<Message> shipped,
            List<CrisisPlan> plans,
            Desk desk,
            Optional<Proposer> proposer,
            Frame frame,
            Lanes lanes) {
        model = new MessagesViewModel(
                room, people, shipped, frame, lanes, UUID::randomUUID, outcome -> tell(frame, outcome));
        circuit = new CircuitViewModel(duty, lanes, model);
        sending = new SendingViewModel(room, desk, model, lanes, UUID::randomUUID, outcome -> tell(frame, outcome));
        proposals = proposer.map(one -> new ProposalViewModel(one, model, lanes));
        around = new Around(frame, model, circuit, sending, proposals, List.copyOf(plans), people);
        exchange = new LibraryExchange(around, lanes);
        view = new MessagesView(around, exchange);
        model.stateProperty().subscribe(_ -> count());
        model.personProperty().subscribe(_ -> count());
        events = room.events().subscribe(Fx.batching(this::happened));
        clock = new Timeline(new KeyFrame(TICK, _ -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        model.refresh();
        sending.refresh();
    }

    private void happened(List<CellEvent> batch) {
        circuit.tick();
        sending.happened(batch);
        model.happened(batch);
    }

    /// Time went by.
    void tick() {
        circuit.tick();
        view.queue().tick();
        count();
        var ringing = bell.tick(circuit.late(), circuit::due);
        if (ringing.size() == 1) ring(ringing.getFirst());
        else if (!ringing.isEmpty()) ring(ringing);
    }

    /// Counts what waits on the rail.
    private void count() {
        var late = circuit.late();
        long mine = circuit.mine();
        badge.set(
                mine == 0 && late.isEmpty()
                        ? Badge.NONE
                        : new Badge(Math.max(mine, late.size()), late.isEmpty() ? Badge.Tone.PLAIN : Badge.Tone.LATE));
    }

    /// Says that a step is late, whatever page is shown.
    private void ring(Approval.Submitted state) {
        var texts = around.texts();
        var words = texts.get(
                "messages.rings",
                state.message().title(),
                around.role(state.next()),
                around.names(circuit.awaited(state)));
        around.frame().toasts().say(words, texts.bind("messages.remind"), () -> circuit.remind(state));
    }

    private void ring(List<Approval.Submitted> states) {
        var texts = around.texts();
        around.frame()
                .toasts()
                .say(
                        texts.get(
                                "messages.rings.many",
                                states.size(),
                                states.getFirst().message().title()),
                        texts.bind("messages.remindAll"),
                        () -> states.forEach(circuit::remind));
    }

    private void tell(Frame frame, Outcome outcome) {
        var texts = frame.texts();
        var words = texts.get("messages.told." + outcome.name());
        switch (outcome) {
            case KEPT, TAKEN_IN, WITHDRAWN, RESTORED, FILLED, SUBMITTED, SIGNED, REFUSED, COMMENTED, CIRCUIT_SET ->
                frame.toasts().say(words, texts.bind("messages.undo"), model::undo);
            case COPIED, REMINDED, TAKEN_BACK, NOTHING_TO_TAKE_BACK ->
                frame.toasts().say(words);
            case NOT_SAVED, PROPOSAL_REFUSED -> frame.toasts().complain(words);
        }
    }

    private static void tell(Frame frame, SendingViewModel.Outcome outcome) {
        var words = frame.texts().get("publish.told." + outcome.name());
        if (outcome == SendingViewModel.Outcome.NOT_SAVED) frame.toasts().complain(words);
        else frame.toasts().say(words);
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<Command>();
        if (proposals.filter(one -> one.onProperty().get()).isPresent()) {
            all.add(new Command("messages.propose.draft", "Ctrl+Shift+A", () -> view.propose(Task.DRAFT)));
            all.add(new Command("messages.propose.translation", "Ctrl+Shift+G", () -> view.propose(Task.TRANSLATION)));
        }
        all.addAll(ever());
        return all;
    }

    private List<Command> ever() {
        return List.of(
                new Command("messages.new", "Ctrl+N", () -> NewForm.open(around)),
                new Command("messages.search", "Ctrl+F", view.filters()::focusSearch),
                new Command("messages.import", "", () -> exchange.load(view)),
                new Command("messages.export", "", () -> exchange.save(view)),
                new Command("messages.maps", "", () -> MapsDialog.open(around)),
                new Command("messages.circuit.edit", "", () -> CircuitForm.open(around)),
                new Command("messages.command.ask", "Ctrl+Shift+D", this::ask),
                new Command("messages.command.sign", "Ctrl+Shift+V", this::sign),
                new Command("publish.send", "Ctrl+Enter", () -> SendForm.open(around)),
                new Command("publish.queue", "Ctrl+Shift+Q", view::showQueue),
                new Command("messages.effect", "Ctrl+Shift+E", () -> EffectCard.openLast(around)),
                new Command("messages.command.undo", "Ctrl+Z", model::undo));
    }

    /// Shows what came after something that was said.
    public void after(Spoken said) {
        EffectCard.open(around, said);
    }

    private void ask() {
        model.current()
                .filter(one -> one.withdrawn().isEmpty())
                .map(Library.Record::message)
                .filter(circuit::canSubmit)
                .ifPresent(message -> circuit.submit(List.of(message)));
    }

    private void sign() {
        model.current()
                .filter(one -> one.withdrawn().isEmpty())
                .map(one -> circuit.of(one.message()))
                .ifPresent(approval -> {
                    if (approval instanceof Approval.Submitted state) SignForm.sign(around, List.of(state));
                });
    }

    /// How many texts wait for a signature of the person on duty, or of anybody who is late.
    @Override
    public ObservableValue<Badge> badge() {
        return badge.getReadOnlyProperty();
    }

    @Override
    public void focus() {
        proposals.ifPresent(ProposalViewModel::refresh);
        view.list().focusRows();
    }

    @Override
    public void close() {
        clock.stop();
        proposals.ifPresent(ProposalViewModel::drop);
        events.close();
    }
}
