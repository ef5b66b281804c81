// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.ui.kit.Panel;

/// A newspaper or a video page: the titles on one side, the one that is read with its comments on the other.
final class StoriesPane extends HBox implements MediumPane {
    private final Line.Form form;
    private final Headlines titles;
    private final PieceList reading;

    /// @param form of what is read
    StoriesPane(Around around, Medium medium, Line.Form form) {
        super(12);
        this.form = form;
        var name = medium.name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("stories", name);
        reading = new PieceList(around);
        reading.setId("media-reading-" + name);
        reading.accessibleTextProperty().bind(around.texts().bind("media.medium." + medium.name()));
        titles = new Headlines(around);
        titles.setId("media-titles-" + name);
        titles.accessibleTextProperty().bind(around.texts().bind("media.titles." + medium.name()));
        titles.getSelectionModel().selectedItemProperty().subscribe(this::read);
        titles.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            key.consume();
            reading.requestFocus();
        });
        var page = new VBox(reading);
        page.getStyleClass().addAll("panel", "reading");
        VBox.setVgrow(reading, Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        var side = new Panel(around.texts().bind("media.titles." + medium.name()), titles).flush();
        side.getStyleClass().add("titles");
        getChildren().addAll(page, side);
    }

    @Override
    public void show(MediaViewModel.Edition edition) {
        titles.show(edition.stories());
        // the same story may have another comment
        titles.chosen().ifPresent(this::read);
    }

    private void read(@Nullable Story story) {
        // between two fillings of the list nothing is chosen
        if (story != null) reading.show(Line.whole(story, form));
    }

    /// A comment that is looked at, else what is read.
    @Override
    public Optional<Piece> chosen() {
        return reading.chosen()
                .filter(piece -> piece.target().isPresent())
                .or(() -> titles.chosen().map(Story::opening));
    }

    @Override
    public void focus() {
        titles.requestFocus();
    }
}
