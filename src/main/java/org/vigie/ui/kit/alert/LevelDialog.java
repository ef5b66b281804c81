// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.alert;

import java.util.Optional;
import java.util.function.Supplier;
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
import org.vigie.ui.kit.Meanwhile;

/// Decides the level of the room, wherever one is: which, why, and when it is to be looked at again; below, the levels
/// up to now.
public final class LevelDialog {
    private static final Logger LOG = LoggerFactory.getLogger(LevelDialog.class);

    private LevelDialog() {}

    /// @param level the one that holds, as it changes
    public static void open(Frame frame, OpenRoom room, Supplier<CrisisLevel> level, People people, Lanes lanes) {
        var now = level.get();
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
                .unless(new Meanwhile<>(
                        now,
                        () -> Optional.of(level.get()),
                        decided -> frame.texts()
                                .get("shell.level.meanwhile", new LevelWords(frame.texts()).whole(decided)))::sentence)
                .keeping("level/" + room.room().id(), form.kept())
                .open(
                        () -> room.acts()
                                .record(new CrisisAct.LevelDecided(
                                        form.level(), form.reason(), Optional.empty(), form.reviewAt())),
                        "broad");
    }
}
