// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import org.vigie.core.exercise.Course;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Toasts;

/// Says that a word came from the other side, whatever page is shown.
final class WhisperCalls {
    private final Frame frame;
    private final boolean players;
    private final Runnable answer;
    private int known = -1;

    /// @param players whether this is the players' side
    /// @param answer puts the keyboard where one answers
    WhisperCalls(Frame frame, ConsoleViewModel model, boolean players, Runnable answer) {
        this.frame = frame;
        this.players = players;
        this.answer = answer;
        model.consoleProperty().subscribe(this::look);
    }

    /// What was said before the page was made is no news.
    private void look(Console now) {
        if (!now.isRead()) return;
        var incoming = now.course().whispers().stream()
                .map(Course.Whisper::act)
                .filter(act -> act.toPlayers() == players)
                .toList();
        if (known >= 0 && incoming.size() > known)
            frame.toasts()
                    .say(
                            frame.texts()
                                    .get(
                                            players ? "exercise.whisper.came.players" : "exercise.whisper.came",
                                            incoming.getLast().text()),
                            new Toasts.Way(frame.texts().bind("exercise.whisper.answer"), answer));
        known = incoming.size();
    }
}
