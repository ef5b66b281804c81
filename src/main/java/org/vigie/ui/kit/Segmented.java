// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A choice between a few values, exactly one taken. All are in view, or, where it may fold, as many as there is room
/// for: a menu at its end has the others, and shows the one taken among them.
public final class Segmented<T> extends HBox {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final ObjectProperty<T> value;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final MenuButton more = new MenuButton();
    private boolean folds;

    /// @param choices the values and their texts, in order
    public Segmented(Map<T, ? extends ObservableValue<String>> choices, T first) {
        this.value = new SimpleObjectProperty<>(first);
        getStyleClass().add("segmented");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var group = new ToggleGroup();
        choices.forEach((choice, text) -> {
            var button = new ToggleButton();
            button.textProperty().bind(text);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> take(choice));
            buttons.put(choice, button);
            getChildren().add(button);
        });
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        value.subscribe(now -> buttons.forEach((choice, button) -> button.setSelected(choice.equals(now))));
    }

    /// Lets it be narrower than its choices.
    ///
    /// @param others what the menu of the choices out of view is called
    public Segmented<T> folding(ObservableValue<String> others) {
        folds = true;
        setMinWidth(0);
        more.accessibleTextProperty().bind(others);
        more.getStyleClass().addAll("small", "more");
        more.setManaged(false);
        more.setVisible(false);
        more.setOnShowing(_ -> fillMenu());
        getChildren().add(more);
        value.subscribe(_ -> requestLayout());
        return this;
    }

    private void fillMenu() {
        more.getItems().clear();
        buttons.forEach((choice, button) -> {
            if (button.isVisible()) return;
            var item = new RadioMenuItem(button.getText());
            item.setMnemonicParsing(false);
            item.setId("more-" + button.getId());
            item.setSelected(button.isSelected());
            item.setOnAction(_ -> take(choice));
            more.getItems().add(item);
        });
    }

    @Override
    protected void layoutChildren() {
        if (folds) fold();
        super.layoutChildren();
        if (!more.isVisible()) return;
        double left = snappedLeftInset();
        for (var button : buttons.values())
            if (button.isVisible())
                left = Math.max(left, button.getBoundsInParent().getMaxX() + getSpacing());
        double top = snappedTopInset();
        more.resizeRelocate(
                left,
                top,
                Math.max(0, getWidth() - snappedRightInset() - left),
                getHeight() - top - snappedBottomInset());
    }

    /// As many as there is room for beside the menu; all, where there is room for all.
    private void fold() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double high = buttons.values().iterator().next().prefHeight(-1);
        if (wide() <= room + 0.5) {
            buttons.values().forEach(button -> button.setVisible(true));
            more.setVisible(false);
            return;
        }
        more.setVisible(true);
        show(room - high * 1.5);
        var taken = button(value.get());
        boolean inside = !taken.isVisible();
        if (inside) show(room - snapSizeX(taken.prefWidth(-1)) - high);
        var name = inside ? taken.getText() : "…";
        if (!name.equals(more.getText())) more.setText(name);
        more.pseudoClassStateChanged(TAKEN, inside);
    }

    private void show(double room) {
        double used = 0;
        for (var button : buttons.values()) {
            used += snapSizeX(button.prefWidth(-1)) + getSpacing();
            button.setVisible(used <= room);
        }
    }

    /// The width of all choices side by side.
    private double wide() {
        return buttons.values().stream()
                        .mapToDouble(button -> snapSizeX(button.prefWidth(-1)) + getSpacing())
                        .sum()
                - getSpacing();
    }

    @Override
    protected double computePrefWidth(double height) {
        if (!folds) return super.computePrefWidth(height);
        return snappedLeftInset() + wide() + snappedRightInset();
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /// The button of one value, for its id, tooltip and keys.
    public ToggleButton button(T choice) {
        var button = buttons.get(choice);
        if (button == null) throw new IllegalArgumentException("Not one of the choices: " + choice);
        return button;
    }

    /// Pressing the chosen button again does not undo the choice.
    private void take(T choice) {
        button(choice).setSelected(true);
        value.set(choice);
    }
}
