// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.customer.CustomerFiles;
import org.vigie.core.publish.Desk;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.stakeholders.StakeholdersView.Part;

/// Drives the register as somebody at work on many customers would: opens its list and searches it letter by letter. On
/// the JavaFX thread only; for measurements.
public final class RegisterLoad implements AutoCloseable {
    private static final String SOUGHT = "nom 99";

    private final StakeholdersScreen screen;
    private int letters;

    public RegisterLoad(OpenRoom room, People people, OnDuty duty, CustomerFiles files, Desk desk, Frame frame) {
        screen = new StakeholdersScreen(room, people, duty, List.of(), files, desk, frame);
        ((StakeholdersView) screen.node()).show(Part.REGISTER);
    }

    public Parent node() {
        return (Parent) screen.node();
    }

    /// How many customers are in the list.
    public int rows() {
        return node().lookup("#customers") instanceof TableView<?> table
                ? table.getItems().size()
                : 0;
    }

    /// A letter more in the search, and all of them gone after the last.
    public void type() {
        ((TextField) node().lookup("#register-search")).setText(SOUGHT.substring(0, letters));
        letters = (letters + 1) % (SOUGHT.length() + 1);
    }

    @Override
    public void close() {
        screen.close();
    }
}
