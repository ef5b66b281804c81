// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Screen.Command;

/// Everything that can be asked for now, found by a few letters and run with Enter.
final class Palette extends VBox {
    private static final int PAGE = 8;

    private final Frame frame;
    private final List<Command> commands;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final Runnable close;

    Palette(Frame frame, List<Command> commands, Runnable close) {
        this.frame = frame;
        this.commands = commands;
        this.close = close;
        getStyleClass().addAll("dialog-card", "palette");
        setId("palette");
        field.setId("palette-query");
        field.promptTextProperty().bind(frame.texts().bind("shell.palette.prompt"));
        field.textProperty().subscribe(_ -> filter());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new CommandCell());
        list.setPlaceholder(nothing());
        list.setOnMouseClicked(_ -> run());
        getChildren().addAll(field, list);
    }

    private Label nothing() {
        var label = new Label();
        label.getStyleClass().add("text-muted");
        label.textProperty().bind(frame.texts().bind("shell.palette.nothing"));
        return label;
    }

    private void filter() {
        record Scored(Command command, int score) {}
        var typed = field.getText();
        var found = commands.stream()
                .flatMap(command -> Fuzzy.fit(typed, frame.texts().get(command.text())).stream()
                        .mapToObj(score -> new Scored(command, score)))
                .sorted(
                        typed.isBlank()
                                ? (_, _) -> 0
                                : Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::command)
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void steer(KeyEvent event) {
        int move = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            default -> 0;
        };
        if (move != 0) {
            int last = list.getItems().size() - 1;
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + move, 0, Math.max(0, last));
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - PAGE / 2));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            run();
        }
    }

    private void run() {
        var command = list.getSelectionModel().getSelectedItem();
        if (command == null) return;
        close.run();
        command.action().run();
    }

    /// A command and its keys.
    private final class CommandCell extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var line = new HBox(new Label(frame.texts().get(command.text())), space);
            line.getStyleClass().add("palette-line");
            if (!command.keys().isEmpty())
                line.getChildren().add(new Keycap(command.keys(), frame.keys(), frame.texts()));
            setGraphic(line);
        }
    }
}
