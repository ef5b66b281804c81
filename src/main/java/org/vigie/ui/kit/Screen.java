// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A page of the rail. The shell shows it; it never knows the shell nor another screen.
public interface Screen extends AutoCloseable {
    /// Stable name for `--screen`; its label is the text `shell.screen.NAME`.
    String name();

    Node node();

    /// What the command palette offers while this screen is shown. The shell also listens to their keys.
    List<Command> commands();

    /// What of it can be asked for from the other pages of the room too. The same commands stand in [#commands].
    default List<Command> commandsElsewhere() {
        return List.of();
    }

    /// Puts the keyboard where work starts.
    void focus();

    /// How many things wait here, shown on the rail.
    default ObservableValue<Badge> badge() {
        return new SimpleObjectProperty<>(Badge.NONE);
    }

    @Override
    void close();

    /// Something a person can ask for by name or by keys.
    ///
    /// @param text key of its text
    /// @param keys a chord as in [Chord#of] ("Ctrl+F", "J"); empty if it has none
    record Command(String text, String keys, Runnable action) {}
}
