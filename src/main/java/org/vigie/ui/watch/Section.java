// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Controls;

/// A titled part of the detail; gone while it has nothing to say.
class Section extends VBox {
    private final Label meta = Controls.whole(Controls.plain("", "text-meta"));
    private final VBox body = new VBox(6);

    Section(ObservableValue<String> title, String id) {
        super(6);
        setId(id);
        getStyleClass().add("detail-section");
        var heading = Controls.whole(Controls.label(title, "strong", "text-small", "text-muted"));
        getChildren().addAll(Controls.line(8, heading, Controls.space(), meta), body);
        Controls.shown(this, false);
    }

    /// Shows these lines, or nothing at all where there are none.
    void show(String note, List<? extends Node> lines) {
        meta.setText(note);
        body.getChildren().setAll(lines);
        Controls.shown(this, !lines.isEmpty());
    }
}
