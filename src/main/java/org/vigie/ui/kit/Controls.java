// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The few shapes of labels and buttons that panes are made of.
public final class Controls {
    private Controls() {}

    public static Label label(ObservableValue<String> text, String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        label.textProperty().bind(text);
        return label;
    }

    public static Label plain(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Words that wrap and are never cut short.
    public static Label wrapped(String text, String... styles) {
        var label = plain(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A label that is never cut short.
    public static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    public static Button button(ObservableValue<String> text, Feather icon, Runnable action, String... styles) {
        var button = new Button();
        button.getStyleClass().addAll(styles);
        button.textProperty().bind(text);
        button.setGraphic(new Icon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button that shows its keys inside.
    public static Button keyed(Frame frame, String key, Feather icon, String chord, Runnable action, String... styles) {
        return keyed(frame, frame.texts().bind(key), icon, chord, action, styles);
    }

    /// The same with words that change.
    public static Button keyed(
            Frame frame, ObservableValue<String> words, Feather icon, String chord, Runnable action, String... styles) {
        var text = label(words);
        text.getStyleClass().add("strong");
        var face = new HBox(8, new Icon(icon), text, new Keycap(chord, frame.keys(), frame.texts()));
        face.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.getStyleClass().addAll(styles);
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button that is only a drawing; its meaning is its tooltip and its accessible text.
    public static Button iconOnly(ObservableValue<String> meaning, Feather icon, Runnable action, String... styles) {
        var button = new Button();
        button.getStyleClass().add("icon-only");
        button.getStyleClass().addAll(styles);
        button.setGraphic(new Icon(icon));
        button.accessibleTextProperty().bind(meaning);
        var tip = new Tooltip();
        tip.textProperty().bind(meaning);
        button.setTooltip(tip);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Shows a node and gives it room, or neither.
    public static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Gives a node these style classes of a set, and only them. Nothing is styled anew where nothing changes.
    public static void restyle(Node node, List<String> set, List<String> now) {
        var worn = node.getStyleClass();
        if (set.stream().allMatch(style -> worn.contains(style) == now.contains(style))) return;
        worn.removeAll(set);
        worn.addAll(now);
    }

    public static HBox line(double gap, Node... children) {
        var line = new HBox(gap, children);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Panes side by side, all as wide.
    public static HBox columns(Region... panes) {
        var row = new HBox(12, panes);
        for (var pane : panes) {
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setMinWidth(0);
            pane.setPrefWidth(0);
            pane.setMaxWidth(Double.MAX_VALUE);
        }
        return row;
    }

    public static Tab tab(ObservableValue<String> name, Node content) {
        var tab = new Tab();
        tab.textProperty().bind(name);
        tab.setContent(content);
        return tab;
    }
}
