// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Screen.Command;
import org.vigie.ui.kit.Texts;

/// Everything that can be asked for now, found by a few letters and run with Enter.
final class Palette extends VBox {
    private static final int PAGE = 8;

    private final Frame frame;
    private final List<Choice> choices;
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Runnable close;

    /// Something that can be chosen.
    ///
    /// @param note a few words more, such as the number of a file; may be empty
    /// @param keys what does the same; may be empty
    record Choice(String words, String note, String keys, Runnable action) {
        static Choice of(Command command, Texts texts) {
            return new Choice(texts.get(command.text()), "", command.keys(), command.action());
        }
    }

    /// @param what names what is chosen from: "palette" for commands, "rooms" for rooms
    Palette(Frame frame, String what, List<Choice> choices, Runnable close) {
        this.frame = frame;
        this.choices = new ArrayList<>(choices);
        this.close = close;
        getStyleClass().addAll("dialog-card", "palette");
        setId("palette");
        field.setId("palette-query");
        field.promptTextProperty().bind(frame.texts().bind("shell." + what + ".prompt"));
        field.textProperty().subscribe(_ -> filter());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ChoiceCell());
        list.setPlaceholder(nothing("shell." + what + ".nothing"));
        list.setOnMouseClicked(_ -> run());
        getChildren().addAll(field, list);
    }

    private Label nothing(String key) {
        var label = new Label();
        label.getStyleClass().add("text-muted");
        label.textProperty().bind(frame.texts().bind(key));
        return label;
    }

    /// Offers these too, after the others.
    void add(List<Choice> more) {
        choices.addAll(more);
        filter();
    }

    private void filter() {
        record Scored(Choice choice, int score) {}
        var typed = field.getText();
        var found = choices.stream()
                .flatMap(choice -> Fuzzy.fit(typed, (choice.words() + " " + choice.note()).strip()).stream()
                        .mapToObj(score -> new Scored(choice, score)))
                .sorted(
                        typed.isBlank()
                                ? (_, _) -> 0
                                : Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::choice)
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
        var choice = list.getSelectionModel().getSelectedItem();
        if (choice == null) return;
        close.run();
        choice.action().run();
    }

    /// A choice, its note and its keys.
    private final class ChoiceCell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            var line = Controls.line(12, new Label(choice.words()), Controls.space());
            line.getStyleClass().add("palette-line");
            if (!choice.note().isEmpty()) line.getChildren().add(Controls.plain(choice.note(), "text-meta"));
            if (!choice.keys().isEmpty())
                line.getChildren().add(new Keycap(choice.keys(), frame.keys(), frame.texts()));
            setGraphic(line);
        }
    }
}
