// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Statements one below the other, however many: those in view alone are drawn. What arrives above does not move what
/// somebody reads.
final class PieceList extends ListView<Line> {
    private final Around around;

    PieceList(Around around) {
        this.around = around;
        getStyleClass().add("pieces");
        setCellFactory(_ -> new Cell());
        setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER || chosen().isEmpty()) return;
            key.consume();
            chosen().filter(piece -> piece.target().isPresent()).ifPresent(around.answer());
        });
    }

    /// The statement that is looked at.
    Optional<Piece> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(Line::piece);
    }

    /// Shows these, with the same one looked at and the same one at the top.
    void show(List<Line> lines) {
        if (lines.equals(getItems())) return;
        var chosen = chosen().map(Piece::id);
        var top = top();
        getItems().setAll(lines);
        chosen.map(this::indexOf).filter(at -> at >= 0).ifPresentOrElse(getSelectionModel()::select, () -> {
            if (!lines.isEmpty()) getSelectionModel().select(0);
        });
        top.map(this::indexOf).ifPresent(at -> scrollTo(Math.max(0, at)));
    }

    /// The first one in view, unless it is the first of all.
    private Optional<String> top() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? Optional.ofNullable(flow.getFirstVisibleCell())
                        .map(IndexedCell::getIndex)
                        .filter(at -> at > 0 && at < getItems().size())
                        .map(at -> getItems().get(at).piece().id())
                : Optional.empty();
    }

    private int indexOf(String id) {
        return IntStream.range(0, getItems().size())
                .filter(at -> getItems().get(at).piece().id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private final class Cell extends ListCell<Line> {
        private final PostFace post = new PostFace(around);

        Cell() {
            getStyleClass().add("piece-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(post);
            setPrefWidth(0);
            around.texts().follow(this, () -> redraw());
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            redraw();
        }

        private void redraw() {
            var line = getItem();
            boolean shows = line != null && !isEmpty();
            getGraphic().setVisible(shows);
            if (!shows) {
                setAccessibleText(null);
                return;
            }
            switch (line.form()) {
                case POST, REPLY, COMMENT -> {
                    post.show(line);
                    post.setVisible(true);
                    if (!post.equals(getGraphic())) setGraphic(post);
                }
                case ARTICLE, VIDEO -> setGraphic(new OpeningFace(around, line));
            }
            var piece = line.piece();
            setAccessibleText(piece.name() + " " + piece.title() + " " + piece.text());
        }

        @Override
        protected double computePrefHeight(double width) {
            double inside = width - snappedLeftInset() - snappedRightInset();
            return snapSizeY(snappedTopInset() + getGraphic().prefHeight(inside) + snappedBottomInset());
        }
    }
}
