// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One of a few, of which none is taken at first: side by side, or, where one is a sentence, one under the other.
/// Arrow keys go from one to the next.
final class Choices<T> extends StackPane {
    private static final int SENTENCE = 40;

    /// @param names what each is called
    /// @param id of the whole; each button's is this with its place
    Choices(Map<T, String> names, Optional<T> taken, String id, Consumer<T> onTake) {
        setId(id);
        setMinHeight(0);
        var group = new ToggleGroup();
        boolean sentences = names.values().stream().anyMatch(name -> name.length() > SENTENCE);
        Pane pane = sentences ? new VBox(6) : new FlowPane(16, 2);
        pane.setMinHeight(0);
        names.forEach((choice, name) -> {
            var button = new RadioButton(name);
            button.setMnemonicParsing(false);
            button.setId(id + "-" + pane.getChildren().size());
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            if (sentences) button.setMinWidth(0);
            button.setSelected(taken.filter(choice::equals).isPresent());
            button.selectedProperty().subscribe((_, now) -> {
                if (now) onTake.accept(choice);
            });
            pane.getChildren().add(button);
        });
        getChildren().add(pane);
    }
}
