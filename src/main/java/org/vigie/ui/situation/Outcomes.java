// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import org.vigie.core.journal.Journal;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.situation.UrgentViewModel.Outcome;

/// Tells what came of an act, in a few words at the foot of the page, with the way back.
final class Outcomes {
    private final Frame frame;
    private final Runnable undo;

    Outcomes(Frame frame, Runnable undo) {
        this.frame = frame;
        this.undo = undo;
    }

    void tell(Outcome outcome) {
        var texts = frame.texts();
        switch (outcome) {
            case Outcome.Saved saved -> offer("situation.told." + saved.act().name());
            case Outcome.TakenBack _ -> frame.toasts().say(texts.get("situation.told.back"));
            case Outcome.NothingToTakeBack _ -> frame.toasts().say(texts.get("situation.told.nothing"));
            case Outcome.NotSaved refused -> refused(refused.why());
        }
    }

    /// Says this and offers the way back.
    void offer(String key) {
        frame.toasts().say(frame.texts().get(key), frame.texts().bind("situation.told.undo"), undo);
    }

    void refused(Throwable problem) {
        var cause = problem.getCause();
        boolean full = problem instanceof Journal.NotSaved || cause instanceof Journal.NotSaved;
        frame.toasts().complain(frame.texts().get(full ? "situation.told.readonly" : "situation.told.failed"));
    }
}
