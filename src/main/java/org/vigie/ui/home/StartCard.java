// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.home;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Keycap;

/// One way to begin: what it is for, what it takes, and the button that does it.
final class StartCard extends VBox {
    private final Button button = new Button();
    private final VBox steps = new VBox();
    private final HBox verbs = new HBox(12, button);
    private final Frame frame;

    /// The kind of card, which decides its colours.
    enum Tone {
        CALM("calm"),
        MAIN("main"),
        EXERCISE("exercise");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    /// What a card says, as keys of texts.
    ///
    /// @param steps what will be asked, in order
    record Words(String title, String meta, String text, List<String> steps, String verb) {}

    StartCard(Frame frame, Tone tone, Feather drawing, Words words, String key, Runnable action) {
        this.frame = frame;
        getStyleClass().addAll("panel", "card", "start-card", tone.styleClass);
        var strip = new Region();
        strip.getStyleClass().add("card-strip");
        if (tone == Tone.EXERCISE) strip.getStyleClass().add("hatch");
        var text = new Label();
        text.textProperty().bind(frame.texts().bind(words.text()));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().addAll("text-reading", "card-text");
        steps.getStyleClass().add("card-steps");
        for (int i = 0; i < words.steps().size(); i++)
            steps.getChildren().add(step(i + 1, frame.texts().bind(words.steps().get(i))));
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        button.textProperty().bind(frame.texts().bind(words.verb()));
        button.getStyleClass().add("large");
        if (tone == Tone.MAIN) button.getStyleClass().add("primary");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> action.run());
        var body = new VBox(head(frame, drawing, words, key), text, steps, space, verbs);
        body.getStyleClass().add("card-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(strip, body);
    }

    Button button() {
        return button;
    }

    /// Offers another way beside the first.
    ///
    /// @param verb key of its text
    Button besideButton(String verb, String key, Runnable other) {
        var second = new ActionButton(frame.texts().bind(verb), other)
                .keys(key, frame)
                .styled("large");
        second.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(second, Priority.ALWAYS);
        verbs.getChildren().add(second);
        return second;
    }

    /// Puts a control beside the last step, for what can be chosen right here.
    void besideLastStep(Node control) {
        if (steps.getChildren().getLast() instanceof HBox last)
            last.getChildren().add(control);
    }

    private static HBox head(Frame frame, Feather drawing, Words words, String key) {
        var tile = new StackPane(new Icon(drawing, Icon.Size.PX_28));
        tile.getStyleClass().add("card-tile");
        var title = new Label();
        title.textProperty().bind(frame.texts().bind(words.title()));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var meta = new Label();
        meta.textProperty().bind(frame.texts().bind(words.meta()));
        meta.getStyleClass().add("text-meta");
        meta.setWrapText(true);
        meta.setMinHeight(USE_PREF_SIZE);
        var names = new VBox(title, meta);
        names.getStyleClass().add("card-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        var head = new HBox(tile, names, new Keycap(key, frame.keys(), frame.texts()));
        head.getStyleClass().add("card-head");
        return head;
    }

    private static HBox step(int number, ObservableValue<String> text) {
        var disc = new Label(Integer.toString(number));
        disc.getStyleClass().add("step-number");
        var words = new Label();
        words.textProperty().bind(text);
        words.getStyleClass().add("text-muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var step = new HBox(disc, words);
        step.getStyleClass().add("card-step");
        return step;
    }
}
