// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.alert;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.CrisisAct;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;

/// Decides the level of the room, wherever one is: which, why, and when it is to be looked at again; below, the levels
/// up to now.
public final class LevelDialog {
    private static final Logger LOG = LoggerFactory.getLogger(LevelDialog.class);

    private LevelDialog() {}

    /// @param now the level that holds
    public static void open(Frame frame, OpenRoom room, CrisisLevel now, People people, Lanes lanes) {
        var at = room.clock().instant();
        var form = new LevelForm(frame, now, now, at);
        var history = new LevelHistory(frame, person -> people.find(person).map(Person::name));
        lanes.ask(
                room.alerting().crisis()::history,
                decisions -> history.show(decisions, at),
                problem -> LOG.error("The levels up to now could not be read", problem));
        new FormDialog(
                        frame,
                        frame.texts().bind("shell.level.decide"),
                        new VBox(16, form, history),
                        frame.texts().bind("shell.level.verb"))
                .onlyIf(form.valid())
                .keeping("level/" + room.room().id(), form.kept())
                .open(
                        () -> room.acts()
                                .record(new CrisisAct.LevelDecided(
                                        form.level(), form.reason(), Optional.empty(), form.reviewAt())),
                        "broad");
    }
}
