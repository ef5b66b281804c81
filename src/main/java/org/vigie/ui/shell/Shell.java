// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.vigie.core.journal.LogType;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Screen.Command;

/// What keys and commands may ask of the window, whatever page it shows.
interface Shell {
    Journey journey();

    void openPalette();

    /// Offers the other rooms of the station.
    void switchRoom();

    void openHelp();

    /// Puts the keyboard in the quick entry; if it is there already, shows or hides the main courante.
    void quickEntry();

    void toggleLog();

    /// Asks for files that go with the line of the quick entry.
    void attach();

    /// Hides the main courante; false if it was hidden.
    boolean closeLog();

    void chooseType(LogType type);

    /// Takes one's own last act back.
    void undo();

    /// Asks which level the open room is at, and why.
    void decideLevel();

    /// Moves the keyboard by whole panels.
    ///
    /// @param step 1 forwards, -1 backwards
    void nextPanel(int step);

    void switchPerson();

    void lock();

    void like(UnaryOperator<Preferences> change);

    /// Whether a dialog or the lock covers the page.
    boolean isCovered();

    Node focusOwner();

    List<Command> commandsHere();

    List<Command> commandsEverywhere();
}
