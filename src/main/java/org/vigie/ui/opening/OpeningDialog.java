// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.alert.Alert;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.alert.AlertWording;

/// Opens a crisis cell, wherever one is: from an alert with its evidence, from a plan, or by hand.
public final class OpeningDialog {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningDialog.class);

    private final Frame frame;
    private final OpeningViewModel.Ground ground;
    private final Consumer<OpenRoom> opened;

    /// @param shipped the plans that come with the program
    /// @param wall the clock where no room is open
    /// @param ids makes identifiers never used before
    /// @param opened shows the room that the cell works in
    public OpeningDialog(
            Frame frame,
            People people,
            List<CrisisPlan> shipped,
            Doors doors,
            Lanes lanes,
            InstantSource wall,
            Supplier<UUID> ids,
            Consumer<OpenRoom> opened) {
        this.frame = frame;
        this.ground = new OpeningViewModel.Ground(people, shipped, doors, lanes, wall, ids);
        this.opened = opened;
    }

    /// Shows the form as soon as its proposals are there.
    ///
    /// @param room the room that is open
    /// @param alert the alert that gives rise to the cell
    /// @param plan code of the plan that it is opened by
    public void open(Optional<OpenRoom> room, Optional<Alert> alert, Optional<String> plan) {
        if (frame.dialogs().isOpen()) return;
        var model = new OpeningViewModel(room, alert, ground);
        var wording = new AlertWording(frame.texts(), frame.formats());
        var said = alert.map(found -> wording.title(found.finding())).orElse("");
        model.propose(said, plan, proposal -> show(room, model, proposal, said), problem -> {
            LOG.error("What the form for a cell proposes could not be read", problem);
            frame.toasts().complain(frame.texts().get("opening.failed"));
        });
    }

    private void show(Optional<OpenRoom> room, OpeningViewModel model, Proposal proposal, String said) {
        var texts = frame.texts();
        if (proposal.place() == Proposal.Place.NOWHERE) {
            frame.toasts().complain(texts.get("opening.place.nowhere"));
            return;
        }
        var form = new OpeningForm(frame, proposal, said, model::now, model::newId);
        form.getStylesheets().add(Theme.sheet("opening"));
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> chooseType(form, event));
        var where = room.map(open -> open.room().id().toString()).orElse("station");
        new FormDialog(frame, texts.bind("opening.heading"), form, texts.bind("opening.verb"))
                .onlyIf(form.valid())
                .unless(form::problem)
                .keeping("opening/" + where, form.fields())
                .open(() -> model.open(form.filled(), proposal).thenAccept(open -> tell(model, open)), "widest");
    }

    private void chooseType(OpeningForm form, KeyEvent event) {
        if (!event.isAltDown() || event.isShortcutDown()) return;
        var digit = frame.keys().digit(event);
        if (digit.isPresent() && form.press(digit.getAsInt())) event.consume();
    }

    private void tell(OpeningViewModel model, OpenRoom open) {
        ground.lanes().later(() -> {
            opened.accept(open);
            frame.toasts()
                    .say(
                            frame.texts().get("opening.done"),
                            frame.texts().bind("opening.undo"),
                            () -> model.takeBack(problem -> frame.toasts()
                                    .say(frame.texts()
                                            .get(problem.isEmpty() ? "opening.undone" : "opening.undo.failed"))));
        });
    }
}
