// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.ColouredQuery;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;

/// Step 3: the name of the room and what it will watch, before it opens.
final class OpenStep extends VBox {
    private final Frame frame;
    private final AssistantViewModel model;
    private final TextField title = new TextField();
    private final ColouredQuery query = new ColouredQuery();
    private final VBox sources = new VBox(4);

    OpenStep(Frame frame, AssistantViewModel model) {
        super(16);
        getStyleClass().add("assistant-body");
        this.frame = frame;
        this.model = model;
        title.setId("room-title");
        title.getStyleClass().add("large-field");
        title.textProperty().bindBidirectional(model.titleProperty());
        sources.setId("room-sources");
        query.getStyleClass().add("text-reading");
        var refused = new Label();
        refused.setId("room-refused");
        refused.getStyleClass().add("text-bad");
        refused.setWrapText(true);
        refused.textProperty().bind(text("assistant.open.refused"));
        refused.visibleProperty().bind(model.refusedProperty());
        refused.managedProperty().bind(model.refusedProperty());
        model.stepProperty().subscribe(_ -> show());
        frame.texts().follow(this, this::show);
        show();
        getChildren()
                .addAll(
                        new Labelled(text("assistant.open.name"), title),
                        part("assistant.open.query", query),
                        part("assistant.open.sources", sources),
                        refused);
    }

    void focusFirst() {
        title.requestFocus();
    }

    private void show() {
        model.brand().queryProperty().get().ifPresent(written -> query.show(written.text(), written.parsed()));
        var chosen = model.proposals().sources();
        sources.getChildren()
                .setAll(chosen.stream().map(source -> new Label(source.name())).toList());
        if (chosen.isEmpty()) sources.getChildren().add(new Label(frame.texts().get("assistant.open.nosource")));
    }

    private Node part(String key, Node content) {
        var name = new Label();
        name.getStyleClass().add("labelled-name");
        name.textProperty().bind(text(key));
        var box = new VBox(8, name, content);
        box.getStyleClass().add("inset");
        return box;
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
