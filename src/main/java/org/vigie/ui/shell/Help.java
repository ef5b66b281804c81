// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Screen.Command;

/// The keys that act now: everywhere first, then on the page that is shown.
final class Help {
    private Help() {}

    /// What the help dialog holds.
    static VBox of(Frame frame, List<Command> everywhere, List<Command> here) {
        var sections = new VBox(section(frame, "shell.help.everywhere", everywhere));
        sections.getStyleClass().add("help");
        if (here.stream().anyMatch(command -> !command.keys().isEmpty()))
            sections.getChildren().add(section(frame, "shell.help.here", here));
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("help-scroll");
        var singles = new Label();
        singles.textProperty().bind(frame.texts().bind("shell.help.singles"));
        singles.getStyleClass().add("text-meta");
        singles.setWrapText(true);
        return new VBox(16, scroll, singles);
    }

    private static VBox section(Frame frame, String title, List<Command> commands) {
        var heading = new Label();
        heading.textProperty().bind(frame.texts().bind(title));
        heading.getStyleClass().add("title-panel");
        var grid = new GridPane(24, 6);
        var half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        var keyed = commands.stream().filter(c -> !c.keys().isEmpty()).toList();
        int rows = (keyed.size() + 1) / 2;
        for (int i = 0; i < keyed.size(); i++) grid.add(line(frame, keyed.get(i)), i / rows, i % rows);
        return new VBox(8, heading, grid);
    }

    private static GridPane line(Frame frame, Command command) {
        var name = new Label();
        name.textProperty().bind(frame.texts().bind(command.text()));
        name.setWrapText(true);
        var line = new GridPane(12, 0);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        line.getColumnConstraints().setAll(wide, new ColumnConstraints());
        line.add(name, 0, 0);
        line.add(new Keycap(command.keys(), frame.keys(), frame.texts()), 1, 0);
        return line;
    }
}
