// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.Events;
import org.vigie.core.message.Message;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.messages.MessagesViewModel.Outcome;

/// *Messages*: finds a text kept ready, fills it from the room, checks it and copies it for use.
public final class MessagesScreen implements Screen {
    private final MessagesViewModel model;
    private final MessagesView view;
    private final Around around;
    private final Events.Subscription events;

    /// @param shipped the texts that come with the program
    /// @param plans whose codes are the scenarios
    public MessagesScreen(OpenRoom room, People people, List<Message> shipped, List<CrisisPlan> plans, Frame frame) {
        this(room, people, shipped, plans, frame, Lanes.live());
    }

    MessagesScreen(
            OpenRoom room, People people, List<Message> shipped, List<CrisisPlan> plans, Frame frame, Lanes lanes) {
        model = new MessagesViewModel(room, shipped, frame, lanes, UUID::randomUUID, outcome -> tell(frame, outcome));
        around = new Around(frame, model, List.copyOf(plans), people);
        view = new MessagesView(around);
        events = room.events().subscribe(Fx.batching(model::happened));
        model.refresh();
    }

    private void tell(Frame frame, Outcome outcome) {
        var texts = frame.texts();
        var words = texts.get("messages.told." + outcome.name());
        switch (outcome) {
            case KEPT, WITHDRAWN, RESTORED, FILLED ->
                frame.toasts().say(words, texts.bind("messages.undo"), model::undo);
            case COPIED, TAKEN_BACK, NOTHING_TO_TAKE_BACK -> frame.toasts().say(words);
            case NOT_SAVED -> frame.toasts().complain(words);
        }
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
        return List.of(
                new Command("messages.new", "Ctrl+N", () -> NewForm.open(around)),
                new Command("messages.search", "Ctrl+F", view.list()::focusSearch),
                new Command("messages.command.undo", "Ctrl+Z", model::undo));
    }

    @Override
    public void focus() {
        view.list().focusRows();
    }

    @Override
    public void close() {
        events.close();
    }
}
