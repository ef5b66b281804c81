// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A framed part of a page: a title, a few words beside it, actions, and what it holds. F6 goes from one to the next.
public final class Panel extends VBox {
    private final Label title = new Label();
    private final Label meta = new Label();
    private final HBox actions = new HBox(8);
    private final StackPane body = new StackPane();

    public Panel(ObservableValue<String> titleText, Node content) {
        getStyleClass().add("panel");
        title.getStyleClass().add("title-panel");
        title.setMinWidth(USE_PREF_SIZE);
        title.textProperty().bind(titleText);
        meta.getStyleClass().add("text-meta");
        actions.getStyleClass().add("panel-actions");
        actions.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var header = new HBox(title, meta, space, actions);
        header.getStyleClass().add("panel-header");
        body.getStyleClass().add("panel-body");
        body.getChildren().setAll(content);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body);
    }

    /// Words beside the title ("412 to do").
    public Label meta() {
        return meta;
    }

    public Panel actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
        return this;
    }

    /// Lets a long title be cut short where the panel is narrow.
    public Panel shrinking() {
        title.setMinWidth(0);
        setMinWidth(0);
        return this;
    }

    /// Lets the content touch the frame, as lists do.
    public Panel flush() {
        body.getStyleClass().add("flush");
        return this;
    }

    /// Shows something else inside, such as a [Notice].
    public void show(Node content) {
        body.getChildren().setAll(content);
    }
}
