// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Acts;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;

/// Takes one's own last act in a room back, and says what came of it.
final class TakingBack {
    private static final Logger LOG = LoggerFactory.getLogger(TakingBack.class);

    private TakingBack() {}

    static void in(OpenRoom room, Frame frame, Lanes lanes) {
        room.acts()
                .undoLast()
                .whenComplete((undone, problem) -> lanes.later(() -> {
                    // a room that is played back says so itself
                    if (cause(problem) instanceof Acts.PlayedBack) return;
                    var texts = frame.texts();
                    if (problem != null) {
                        LOG.warn("The last act could not be taken back", problem);
                        frame.toasts().complain(texts.get("shell.undo.failed"));
                    } else frame.toasts().say(texts.get(undone.isPresent() ? "shell.undo.done" : "shell.undo.nothing"));
                }));
    }

    private static @Nullable Throwable cause(@Nullable Throwable problem) {
        return problem instanceof CompletionException wrapped ? wrapped.getCause() : problem;
    }
}
