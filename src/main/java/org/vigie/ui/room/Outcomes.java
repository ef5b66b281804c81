// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;

/// Tells what came of an act, in a few words at the foot of the page.
final class Outcomes {
    private final Frame frame;
    private Runnable undo = () -> {};

    Outcomes(Frame frame) {
        this.frame = frame;
    }

    /// What the way back does.
    void undoWith(Runnable action) {
        undo = action;
    }

    void tell(Outcome outcome) {
        var texts = frame.texts();
        switch (outcome) {
            case Outcome.Saved _ -> frame.toasts().say(texts.get("room.told.saved"), texts.bind("room.undo"), undo);
            case Outcome.TakenBack _ -> frame.toasts().say(texts.get("room.told.back"));
            case Outcome.NothingToTakeBack _ -> frame.toasts().say(texts.get("room.told.nothing"));
            case Outcome.NotSaved(var why) -> frame.toasts().complain(texts.get(FormDialog.why(why)));
        }
    }
}
