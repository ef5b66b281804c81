// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Texts;

/// The parts of the settings down the left: arrows or a click choose one.
final class SectionList extends ListView<Section> {
    private final Texts texts;

    SectionList(Texts texts, Consumer<Section> onChosen) {
        this.texts = texts;
        setId("settings-sections");
        getStyleClass().addAll("panel", "section-list");
        getItems().setAll(Section.values());
        setCellFactory(_ -> new Cell());
        setMinWidth(USE_PREF_SIZE);
        getSelectionModel().selectedItemProperty().subscribe(section -> {
            if (section != null) onChosen.accept(section);
        });
    }

    void choose(Section section) {
        getSelectionModel().select(section);
    }

    Section chosen() {
        return getSelectionModel().getSelectedItem();
    }

    private final class Cell extends ListCell<Section> {
        @Override
        protected void updateItem(Section section, boolean empty) {
            super.updateItem(section, empty);
            setGraphic(null);
            if (empty || section == null) return;
            var name = new Label();
            name.textProperty().bind(texts.bind(section.text()));
            var row = new HBox(12, new Icon(section.icon()), name);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(name.getText());
        }
    }
}
