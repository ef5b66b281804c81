// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.CrisisAct;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.alert.LevelForm;

/// Decides the level of the room, wherever one is: which, why, and when it is to be looked at again.
final class LevelDialog {
    private LevelDialog() {}

    static void open(Frame frame, OpenRoom room, CrisisLevel now) {
        var form = new LevelForm(frame, now, now, room.clock().instant());
        new FormDialog(
                        frame,
                        frame.texts().bind("shell.level.decide"),
                        form,
                        frame.texts().bind("shell.level.verb"))
                .onlyIf(form.valid())
                .open(
                        () -> room.acts()
                                .record(new CrisisAct.LevelDecided(
                                        form.level(), form.reason(), Optional.empty(), form.reviewAt())),
                        "broad");
    }
}
