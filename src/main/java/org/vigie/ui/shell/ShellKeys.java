// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.vigie.core.journal.LogType;
import org.vigie.ui.kit.Chord;
import org.vigie.ui.kit.Keys;
import org.vigie.ui.kit.Screen.Command;

/// Takes keys to commands. Chords act anywhere; single keys only where nobody types; nothing acts behind a dialog
/// but the look of things.
final class ShellKeys {
    private static final Chord UNDO = Chord.of("Ctrl+Z");

    private final Shell shell;
    private final Keys keys;

    ShellKeys(Shell shell, Keys keys) {
        this.shell = shell;
        this.keys = keys;
    }

    /// Listens to a page and everything in it.
    void listenTo(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::chords);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::singles);
    }

    private void chords(KeyEvent event) {
        if (shell.isCovered()) return;
        if (event.getCode() == KeyCode.ESCAPE && shell.closeLog()) {
            event.consume();
            return;
        }
        if (chooseType(event)) {
            event.consume();
            return;
        }
        run(event, shell.commandsHere(), false);
        if (!event.isConsumed()) run(event, shell.commandsEverywhere(), false);
    }

    private void singles(KeyEvent event) {
        if (shell.isCovered() || !keys.singleKeysAct(shell.focusOwner())) return;
        run(event, shell.commandsHere(), true);
    }

    private void run(KeyEvent event, List<Command> commands, boolean single) {
        for (var command : commands) {
            if (command.keys().isEmpty()) continue;
            var chord = Chord.of(command.keys());
            if (chord.isSingle() != single || !keys.matches(chord, event)) continue;
            if (chord.equals(UNDO) && Keys.isTyping(shell.focusOwner())) continue;
            event.consume();
            command.action().run();
            return;
        }
    }

    private boolean chooseType(KeyEvent event) {
        if (!event.isAltDown() || event.isControlDown()) return false;
        var digit = keys.digit(event);
        if (digit.isEmpty() || digit.getAsInt() < 1 || digit.getAsInt() > LogType.values().length) return false;
        shell.chooseType(LogType.values()[digit.getAsInt() - 1]);
        return true;
    }
}
