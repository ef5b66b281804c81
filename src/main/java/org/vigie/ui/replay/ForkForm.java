// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.replay;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Playback.Taking;
import org.vigie.core.cell.Room;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;

/// Says what a new exercise would take over from the instant shown, and makes it once that is agreed to.
public final class ForkForm {
    private static final Logger LOG = LoggerFactory.getLogger(ForkForm.class);

    private final Frame frame;
    private final ReplayViewModel model;
    private final Lanes lanes;
    private final Consumer<Room> made;
    private boolean asking;

    /// @param made goes into the new exercise
    public ForkForm(Frame frame, ReplayViewModel model, Lanes lanes, Consumer<Room> made) {
        this.frame = frame;
        this.model = model;
        this.lanes = lanes;
        this.made = made;
    }

    /// Counts what there is to take over, then asks.
    void open() {
        if (asking) return;
        asking = true;
        if (model.playingProperty().get()) model.toggle();
        model.taking()
                .whenComplete((taking, problem) -> lanes.later(() -> {
                    asking = false;
                    if (problem == null) ask(taking);
                    else {
                        LOG.error("What an exercise would take over could not be counted", problem);
                        frame.toasts().complain(frame.texts().get("replay.fork.failed"));
                    }
                }));
    }

    private void ask(Taking taking) {
        var texts = frame.texts();
        var formats = frame.formats();
        var body = new VBox(
                8,
                line(texts.get(
                        "replay.fork.from",
                        model.room().title(),
                        formats.dateTime(model.nowProperty().get()))),
                line(texts.get("replay.fork.taken", taking.entries(), taking.mentions())),
                line(texts.get("replay.fork.names", formats.number(taking.people()))),
                line(texts.get("replay.fork.left", taking.withheld())),
                line(texts.get("replay.fork.marked")));
        body.setId("fork-body");
        new FormDialog(frame, texts.bind("replay.fork.title"), body, texts.bind("replay.fork.verb"))
                .open(() -> model.fork().thenAccept(room -> lanes.later(() -> made.accept(room))), "fork-card");
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
