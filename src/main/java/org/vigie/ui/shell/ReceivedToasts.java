// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Toasts;

/// Tells the players of an exercise, whatever page is shown, of a call, a mail or a letter that reached them: they can
/// read it, and say that they did.
final class ReceivedToasts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReceivedToasts.class);
    private static final double WIDTH = 560;

    private final Frame frame;
    private final Lanes lanes;
    private Events.Subscription subscription = () -> {};

    ReceivedToasts(Frame frame, Lanes lanes) {
        this.frame = frame;
        this.lanes = lanes;
    }

    void enter(Optional<OpenRoom> room) {
        subscription.close();
        subscription = room.map(open -> open.events().subscribe(event -> hear(open, event)))
                .orElse(() -> {});
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void hear(OpenRoom room, CellEvent event) {
        if (event instanceof CellEvent.EntryRecorded(var entry)
                && entry.payload() instanceof ExerciseAct.Fired fired
                && !fired.isBackstage()) lanes.later(() -> tell(room, fired));
    }

    private void tell(OpenRoom room, ExerciseAct.Fired fired) {
        frame.toasts()
                .say(
                        frame.texts().get("shell.received", heading(fired)),
                        new Toasts.Way(frame.texts().bind("shell.received.read"), () -> open(room, fired)));
    }

    /// What it is, and from whom.
    private String heading(ExerciseAct.Fired fired) {
        var kind = frame.texts().get("exercise.kind." + fired.delivery().kind().name());
        var from = fired.delivery().from();
        return from.isBlank() ? kind : frame.texts().get("shell.received.from", kind, from);
    }

    private void open(OpenRoom room, ExerciseAct.Fired fired) {
        var text = new Label(fired.delivery().text());
        text.setId("received-text");
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        var done = new Button();
        done.setId("received-done");
        done.getStyleClass().add("primary");
        done.textProperty().bind(frame.texts().bind("shell.received.done"));
        var card = frame.dialogs().card(new SimpleStringProperty(heading(fired)), text, done);
        card.setId("received");
        var close = frame.dialogs().show(card);
        done.setOnAction(_ -> {
            close.run();
            see(room, fired);
        });
        done.requestFocus();
    }

    private void see(OpenRoom room, ExerciseAct.Fired fired) {
        var _ = room.acts().record(new ExerciseAct.Seen(fired.inject())).whenComplete((_, failed) -> {
            if (failed == null) return;
            LOG.warn("That an inject was read could not be recorded", failed);
            lanes.later(() -> frame.toasts().complain(frame.texts().get("shell.received.failed")));
        });
    }
}
