// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.ui.kit.Controls;

/// The titles of a medium, the newest first, each with its beginning.
final class Headlines extends ListView<Story> {
    private static final int TEASER = 110;

    private final Around around;

    Headlines(Around around) {
        this.around = around;
        setCellFactory(_ -> new Cell());
        around.texts().follow(this, () -> refresh());
    }

    /// The story that is looked at.
    Optional<Story> chosen() {
        int at = getSelectionModel().getSelectedIndex();
        return at >= 0 && at < getItems().size() ? Optional.of(getItems().get(at)) : Optional.empty();
    }

    /// Shows these, with the same one looked at; the first where it is gone.
    void show(List<Story> stories) {
        var chosen = chosen().map(story -> story.opening().id());
        if (!stories.equals(getItems())) getItems().setAll(stories);
        int at = chosen.map(this::indexOf).filter(place -> place >= 0).orElse(0);
        if (getSelectionModel().getSelectedIndex() != at) getSelectionModel().clearAndSelect(at);
    }

    private int indexOf(String id) {
        return IntStream.range(0, getItems().size())
                .filter(at -> getItems().get(at).opening().id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private static String teaser(Piece piece) {
        var line = piece.body().replaceAll("\\s+", " ");
        if (line.length() <= TEASER) return line;
        int end = line.lastIndexOf(' ', TEASER);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, TEASER / 2)) + "…";
    }

    private final class Cell extends ListCell<Story> {
        private final Label title = Controls.wrapped("", "strong");
        private final Label teaser = Controls.wrapped("", "text-muted");
        private final Label meta = Controls.wrapped("", "text-meta");
        private final VBox face = new VBox(4, title, teaser, meta);

        Cell() {
            getStyleClass().add("title-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Story story, boolean empty) {
            super.updateItem(story, empty);
            if (empty || story == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var opening = story.opening();
            title.setText(opening.headline());
            teaser.setText(teaser(opening));
            Controls.shown(teaser, !teaser.getText().isEmpty());
            meta.setText(around.texts()
                    .get(
                            "media.title.meta",
                            opening.name(),
                            around.time(opening.at()),
                            story.replies().size()));
            setGraphic(face);
            setAccessibleText(title.getText() + ", " + meta.getText());
        }

        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) return super.computePrefHeight(width);
            double inside = width - snappedLeftInset() - snappedRightInset();
            return snapSizeY(snappedTopInset() + face.prefHeight(inside) + snappedBottomInset());
        }
    }
}
