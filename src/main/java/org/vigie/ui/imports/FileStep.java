// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;

/// Which file: dropped here, or chosen.
final class FileStep extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Frame frame;
    private final ImportViewModel model;

    FileStep(Frame frame, ImportViewModel model) {
        super(12);
        this.frame = frame;
        this.model = model;
        getStyleClass().add("imports-drop");
        setAlignment(Pos.CENTER);
        var choose = new ActionButton(frame.texts().bind("imports.file.choose"), this::choose)
                .drawing(Feather.FOLDER)
                .styled("primary");
        choose.setId("imports-choose");
        getChildren()
                .addAll(
                        new Icon(Feather.UPLOAD, Icon.Size.PX_28),
                        sentence("imports.file.drop", "title-panel"),
                        sentence("imports.file.formats", "text-muted"),
                        choose,
                        problem());
        setOnDragOver(this::over);
        setOnDragExited(_ -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(this::dropped);
    }

    private Label problem() {
        var words = new ImportWords(frame);
        var problem = new Label();
        problem.setId("imports-problem");
        problem.getStyleClass().add("text-bad");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.problemProperty()
                                .get()
                                .map(fault -> frame.texts().get("imports.problem", name(), words.ofFile(fault)))
                                .orElse(""),
                        model.problemProperty(),
                        frame.texts().localeProperty()));
        return problem;
    }

    private String name() {
        return model.fileProperty()
                .get()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
    }

    private Label sentence(String key, String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(frame.texts().bind(key));
        label.setWrapText(true);
        return label;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(frame.texts().get("imports.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                frame.texts().get("imports.file.kinds"),
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.xlsx",
                                "*.jsonl",
                                "*.ndjson"),
                        new FileChooser.ExtensionFilter(frame.texts().get("imports.file.all"), "*.*"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::choose);
    }

    private void over(DragEvent drag) {
        if (!drag.getDragboard().hasFiles()) return;
        drag.acceptTransferModes(TransferMode.COPY);
        pseudoClassStateChanged(OVER, true);
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        var files = drag.getDragboard().getFiles();
        drag.setDropCompleted(!files.isEmpty());
        drag.consume();
        if (!files.isEmpty()) model.choose(files.getFirst().toPath());
    }
}
