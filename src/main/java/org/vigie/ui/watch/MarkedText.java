// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.vigie.ui.watch.Pieces.Kind;
import org.vigie.ui.watch.Pieces.Piece;

/// A foreign text with the words of the query marked, on a limited number of lines if one likes.
///
/// Nothing in it is ever rendered as anything but text.
final class MarkedText extends Region {
    /// What could ever fit in a few lines.
    private static final int GLANCE = 700;
    /// A first mark farther than this would not be seen.
    private static final int LATE = 130;
    /// How much of what stands before it is shown then.
    private static final int LEAD = 50;
    private static final double LINE_HEIGHT = 1.5;
    private static final String ELLIPSIS = "…";

    private final TextFlow flow = new TextFlow();
    private final Path tint = new Path();
    private final int lines;
    private List<Piece> pieces = List.of();
    private double fitted = -1;

    /// @param lines how many are shown; 0 for all
    MarkedText(int lines) {
        this.lines = lines;
        getStyleClass().add("marked-text");
        flow.getStyleClass().add("text-reading");
        tint.getStyleClass().add("tint");
        tint.setManaged(false);
        flow.setManaged(false);
        getChildren().addAll(tint, flow);
    }

    void show(List<Piece> text) {
        pieces = lines > 0 ? glance(text) : text;
        fill(pieces);
        fitted = -1;
        requestLayout();
    }

    /// The beginning of a text, or of what stands a little before its first mark.
    private static List<Piece> glance(List<Piece> text) {
        var glance = new ArrayList<Piece>();
        int skip = beforeFirstMark(text);
        if (skip > 0) glance.add(new Piece(Kind.PLAIN, ELLIPSIS));
        int at = 0;
        for (var piece : text) {
            if (at - skip >= GLANCE) break;
            int end = at + piece.text().length();
            if (end > skip) {
                var rest = piece.text().substring(Math.max(0, skip - at));
                glance.add(new Piece(piece.kind(), rest.replaceAll("\\s+", " ")));
            }
            at = end;
        }
        return glance;
    }

    private static int beforeFirstMark(List<Piece> text) {
        int at = 0;
        for (var piece : text) {
            if (piece.kind() == Kind.MARKED) return at < LATE ? 0 : at - LEAD;
            at += piece.text().length();
        }
        return 0;
    }

    private void fill(List<Piece> shown) {
        flow.getChildren().setAll(shown.stream().map(MarkedText::text).toList());
    }

    private static Text text(Piece piece) {
        var text = new Text(piece.text());
        text.getStyleClass()
                .add(
                        switch (piece.kind()) {
                            case PLAIN -> "plain";
                            case MARKED -> "marked";
                            case HIDDEN -> "hidden-character";
                        });
        return text;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        if (width != fitted) fit(width);
        flow.resizeRelocate(getInsets().getLeft(), getInsets().getTop(), width, flow.prefHeight(width));
        tint.setLayoutX(flow.getLayoutX());
        tint.setLayoutY(flow.getLayoutY());
    }

    private void fit(double width) {
        fitted = width;
        flow.applyCss();
        flow.resize(width, flow.prefHeight(width));
        if (lines > 0) cut(width);
        colour();
    }

    private void cut(double width) {
        var info = flow.getLayoutInfo();
        if (info.getTextLineCount() <= lines) return;
        int end = info.getTextLine(lines - 1, false).end() - 2;
        var kept = new ArrayList<Piece>();
        int at = 0;
        for (var piece : pieces) {
            if (at + piece.text().length() >= end) {
                var rest = piece.text().substring(0, Math.max(0, end - at)).stripTrailing();
                kept.add(new Piece(piece.kind(), rest));
                kept.add(new Piece(Kind.PLAIN, ELLIPSIS));
                break;
            }
            kept.add(piece);
            at += piece.text().length();
        }
        fill(kept);
        flow.applyCss();
        flow.resize(width, flow.prefHeight(width));
    }

    /// Lays a tint behind the marked words: a text has no background of its own.
    private void colour() {
        tint.getElements().clear();
        int at = 0;
        for (var node : flow.getChildren()) {
            var text = (Text) node;
            int end = at + text.getText().length();
            if (text.getStyleClass().contains("marked")) tint.getElements().addAll(flow.rangeShape(at, end));
            at = end;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double vertical = getInsets().getTop() + getInsets().getBottom();
        if (lines > 0) return vertical + lines * lineHeight();
        return vertical
                + flow.prefHeight(
                        width < 0
                                ? -1
                                : width - getInsets().getLeft() - getInsets().getRight());
    }

    private double lineHeight() {
        var first = flow.getChildren().isEmpty()
                ? new Text()
                : (Text) flow.getChildren().getFirst();
        return first.getFont().getSize() * LINE_HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }
}
