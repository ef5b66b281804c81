// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.source.Imports.Look.Preview;
import org.vigie.ui.kit.Frame;

/// Which column tells what, beside the first rows as they would come in.
final class ColumnsStep extends VBox {
    private final Frame frame;
    private final ImportViewModel model;
    private final ImportWords words;

    ColumnsStep(Frame frame, ImportViewModel model) {
        super(12);
        this.frame = frame;
        this.model = model;
        this.words = new ImportWords(frame);
        var form = new ScrollPane(new MappingForm(frame, model));
        form.setFitToWidth(true);
        form.setFocusTraversable(false);
        form.getStyleClass().add("imports-form");
        var table = new PreviewTable(frame, model);
        HBox.setHgrow(table, Priority.ALWAYS);
        var beside = new HBox(16, form, table);
        VBox.setVgrow(beside, Priority.ALWAYS);
        getChildren().addAll(line(this::layout, "text-muted", "imports-layout"), beside, missing());
    }

    private Label missing() {
        return line(
                preview -> {
                    var fields = preview.mapping().missing();
                    if (fields.isEmpty()) return "";
                    var names = fields.stream().map(words::field).collect(Collectors.joining(", "));
                    return frame.texts().get("imports.missing", names);
                },
                "text-warn",
                "imports-missing");
    }

    private String layout(Preview preview) {
        return words.layout(preview.layout());
    }

    private Label line(java.util.function.Function<Preview, String> text, String style, String id) {
        var line = new Label();
        line.setId(id);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.previewProperty().get().map(text).orElse(""),
                        model.previewProperty(),
                        frame.texts().localeProperty()));
        return line;
    }
}
