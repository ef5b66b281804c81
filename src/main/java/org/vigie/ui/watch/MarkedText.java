// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.vigie.ui.watch.Pieces.Kind;
import org.vigie.ui.watch.Pieces.Piece;

/// A foreign text with the words of the query and those behind its tone marked, on a limited number of lines if
/// one likes. Negative words have a solid line below, positive ones a dotted one, toxic ones a thick one, so that
/// they can be told apart without colours.
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
    /// How far above the bottom of the letters' box a line is drawn.
    private static final double RISE = 1.5;
    private static final List<Kind> COLOURED = List.of(Kind.MARKED, Kind.NEGATIVE, Kind.POSITIVE, Kind.TOXIC);
    private static final List<Kind> TOLD = List.of(Kind.NEGATIVE, Kind.POSITIVE, Kind.TOXIC);

    private final TextFlow flow = new TextFlow();
    private final Map<Kind, Path> tints = new EnumMap<>(Kind.class);
    private final Map<Kind, Path> underlines = new EnumMap<>(Kind.class);
    private final int most;
    private List<Piece> pieces = List.of();
    private double fitted = -1;

    /// @param lines how many are shown; 0 for all
    MarkedText(int lines) {
        this.most = lines;
        getStyleClass().add("marked-text");
        flow.getStyleClass().add("text-reading");
        for (var kind : COLOURED) tints.put(kind, path("tint", kind));
        for (var kind : TOLD) underlines.put(kind, path("underline", kind));
        flow.setManaged(false);
        getChildren().addAll(tints.values());
        getChildren().add(flow);
        getChildren().addAll(underlines.values());
    }

    private static Path path(String style, Kind kind) {
        var path = new Path();
        path.getStyleClass().addAll(style, style(kind));
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    void show(List<Piece> text) {
        pieces = most > 0 ? glance(text) : text;
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

    /// What is there already is given other words: styling a new node costs more than anything else in a row.
    private void fill(List<Piece> shown) {
        var texts = flow.getChildren();
        if (texts.size() > shown.size()) texts.remove(shown.size(), texts.size());
        for (int i = 0; i < texts.size(); i++) say((Text) texts.get(i), shown.get(i));
        for (var piece : shown.subList(texts.size(), shown.size())) {
            var text = new Text();
            say(text, piece);
            texts.add(text);
        }
    }

    private static void say(Text text, Piece piece) {
        text.setText(piece.text());
        if (piece.kind() == text.getUserData()) return;
        text.setUserData(piece.kind());
        text.getStyleClass().setAll(style(piece.kind()));
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case PLAIN -> "plain";
            case MARKED -> "marked";
            case NEGATIVE -> "negative";
            case POSITIVE -> "positive";
            case TOXIC -> "toxic";
            case HIDDEN -> "hidden-character";
        };
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        if (width != fitted) fit(width);
        flow.resizeRelocate(getInsets().getLeft(), getInsets().getTop(), width, flow.prefHeight(width));
        for (var path : tints.values()) over(path);
        for (var path : underlines.values()) over(path);
    }

    private void over(Path path) {
        path.setLayoutX(flow.getLayoutX());
        path.setLayoutY(flow.getLayoutY());
    }

    private void fit(double width) {
        fitted = width;
        flow.applyCss();
        flow.resize(width, flow.prefHeight(width));
        if (most > 0) cut(width);
        colour();
    }

    private void cut(double width) {
        var info = flow.getLayoutInfo();
        if (info.getTextLineCount() <= most) return;
        int end = info.getTextLine(most - 1, false).end() - 2;
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

    /// Lays a tint behind the marked words, and a line below: a text has no background of its own.
    @SuppressWarnings("deprecation") // its successor counts the insets, and the shapes would lie beside the words
    private void colour() {
        tints.values().forEach(path -> path.getElements().clear());
        underlines.values().forEach(path -> path.getElements().clear());
        int at = 0;
        for (var node : flow.getChildren()) {
            var text = (Text) node;
            int end = at + text.getText().length();
            var tint = tints.get(text.getUserData());
            if (tint != null) tint.getElements().addAll(flow.rangeShape(at, end));
            var line = underlines.get(text.getUserData());
            if (line != null) underline(flow.rangeShape(at, end), line);
            at = end;
        }
    }

    /// A line below each of the boxes that make up a shape.
    private static void underline(PathElement[] shape, Path line) {
        double left = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (int i = 0; i < shape.length; i++) {
            double x = shape[i] instanceof LineTo to ? to.getX() : shape[i] instanceof MoveTo to ? to.getX() : left;
            double y = shape[i] instanceof LineTo to ? to.getY() : shape[i] instanceof MoveTo to ? to.getY() : bottom;
            left = Math.min(left, x);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
            if (i + 1 < shape.length && !(shape[i + 1] instanceof MoveTo)) continue;
            line.getElements().addAll(new MoveTo(left, bottom - RISE), new LineTo(right, bottom - RISE));
            left = Double.MAX_VALUE;
            right = 0;
            bottom = 0;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double vertical = getInsets().getTop() + getInsets().getBottom();
        if (most > 0) return vertical + most * lineHeight();
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
