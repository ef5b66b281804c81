// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Tip;
import org.vigie.ui.messages.ChipText.Chip;

/// Writes a text in which each variable stands as a chip with its name. The chips are drawn over the names that the
/// field beneath holds: see [ChipArea].
final class ChipField extends StackPane {
    private final Around around;
    private final ChipArea area = new ChipArea();
    private final Pane layer = new Pane();
    private final Rectangle window = new Rectangle();
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper caretWords = new ReadOnlyStringWrapper("");

    ChipField(Around around) {
        this.around = around;
        getStyleClass().add("chip-field");
        area.setWrapText(true);
        area.accessibleHelpProperty().bind(caretWords);
        layer.setPickOnBounds(false);
        layer.setClip(window);
        getChildren().addAll(area, layer);
        area.textProperty().subscribe(this::changed);
        area.caretPositionProperty().subscribe(_ -> marked());
        area.focusedProperty().subscribe(_ -> marked());
        area.anchorProperty().subscribe(_ -> marked());
        area.scrollTopProperty().subscribe(_ -> requestLayout());
        area.fontProperty().subscribe(_ -> requestLayout());
        around.model().stateProperty().subscribe(this::marked);
        around.texts().follow(this, () -> say(source.get()));
        say(source.get());
    }

    /// The field beneath, for its name, its rows and the keyboard.
    ChipArea area() {
        return area;
    }

    /// The text with its variables as `{name}`.
    ReadOnlyStringProperty sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /// What there is to know of the variable at the caret; empty where there is none.
    ReadOnlyStringProperty caretWordsProperty() {
        return caretWords.getReadOnlyProperty();
    }

    /// Shows another text.
    void say(String text) {
        area.show(new ChipText(around::variable), text);
        changed();
    }

    private void changed() {
        source.set(area.source());
        marked();
    }

    private void marked() {
        caretWords.set(area.atCaret()
                .filter(_ -> area.isFocused())
                .map(chip -> new VariableWords(around, chip.name()).whole())
                .orElse(""));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        area.layout();
        var chips = new ArrayList<Node>();
        if (area.getSkin() instanceof TextAreaSkin skin && area.lookup(".content") instanceof Region content) {
            var seen = layer.sceneToLocal(
                    content.getParent().localToScene(content.getParent().getLayoutBounds()));
            window.setX(seen.getMinX());
            window.setY(seen.getMinY());
            window.setWidth(seen.getWidth());
            window.setHeight(seen.getHeight());
            for (var chip : area.chips().chips(area.getText())) chips.addAll(drawn(chip, lines(chip, skin, content)));
        }
        layer.getChildren().setAll(chips);
    }

    /// Where the name of a variable stands, one part for each line that it runs over.
    private List<Bounds> lines(Chip chip, TextAreaSkin skin, Region content) {
        var lines = new ArrayList<Bounds>();
        for (int at = chip.start(); at < chip.end(); at++) {
            var box = skin.getCharacterBounds(at);
            var here = layer.sceneToLocal(content.localToScene(new BoundingBox(
                    box.getMinX() + area.getScrollLeft(),
                    box.getMinY() + area.getScrollTop(),
                    box.getWidth(),
                    box.getHeight())));
            if (!lines.isEmpty() && Math.abs(lines.getLast().getMinY() - here.getMinY()) < here.getHeight() / 2)
                lines.add(joined(lines.removeLast(), here));
            else lines.add(here);
        }
        return lines;
    }

    private static Bounds joined(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    /// A chip on one line bears its name; one that runs over lines lets the words beneath be read.
    private List<Node> drawn(Chip chip, List<Bounds> lines) {
        var words = new VariableWords(around, chip.name());
        var nodes = new ArrayList<Node>();
        for (var line : lines) {
            var face = Controls.plain(lines.size() == 1 ? area.chips().label(chip.name()) : "", "text-chip");
            face.setId("chip-" + chip.name());
            if (lines.size() > 1) face.getStyleClass().add("part");
            if (!words.isFresh()) face.getStyleClass().add("doubt");
            var selection = area.getSelection();
            if (selection.getStart() <= chip.start() && selection.getEnd() >= chip.end())
                face.getStyleClass().add("selected");
            place(face, line);
            Tip.on(face, Bindings.createStringBinding(words::whole));
            face.setOnMousePressed(press -> take(chip, press));
            nodes.add(face);
        }
        return nodes;
    }

    private void place(Label face, Bounds line) {
        face.setTextOverrun(OverrunStyle.CLIP);
        face.setFont(area.getFont());
        face.setManaged(false);
        face.resizeRelocate(line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight());
    }

    private void take(Chip chip, MouseEvent press) {
        press.consume();
        area.requestFocus();
        area.selectRange(chip.start(), chip.end());
    }
}
