// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.QuerySpans.Span;

/// A line to write a query in, coloured while one writes: the field itself keeps caret, selection and the
/// reading by screen readers, and lends its own letters no colour; the coloured ones lie exactly over them.
final class QueryField extends Region {
    private final TextField field = new TextField();
    private final TextFlow colours = new TextFlow();
    private final Pane over = new Pane(colours);
    private final QueryViewModel query;

    QueryField(QueryViewModel query) {
        this.query = query;
        getStyleClass().add("query-field");
        field.getStyleClass().add("bare");
        field.setId("query");
        field.textProperty().bindBidirectional(query.textProperty());
        over.setMouseTransparent(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(over.widthProperty());
        clip.heightProperty().bind(over.heightProperty());
        over.setClip(clip);
        getChildren().addAll(field, over);
        query.parsedProperty().subscribe(_ -> colour());
        field.textProperty().subscribe(_ -> colour());
        field.skinProperty().subscribe(_ -> follow());
    }

    TextField field() {
        return field;
    }

    /// The coloured letters scroll with the field's own.
    private void follow() {
        if (field.lookup(".text") instanceof Text own) {
            colours.translateXProperty().bind(own.layoutXProperty());
        }
    }

    private void colour() {
        var text = query.textProperty().get();
        var letters = new ArrayList<Node>();
        int at = 0;
        for (var span : query.spans()) {
            add(letters, text.substring(at, span.start()), "query-plain");
            add(letters, text.substring(span.start(), span.end()), style(span));
            at = span.end();
        }
        add(letters, text.substring(at), "query-plain");
        if (query.parsedProperty().get() instanceof Parsed.Fault fault && fault.at() >= text.length())
            add(letters, "\u2007", "query-fault");
        colours.getChildren().setAll(letters);
        colours.setVisible(!text.isEmpty());
    }

    private static void add(List<Node> letters, String text, String style) {
        if (text.isEmpty()) return;
        var piece = new Text(text);
        piece.getStyleClass().add(style);
        letters.add(piece);
    }

    private static String style(Span span) {
        return switch (span.style()) {
            case OPERATOR, PARENTHESIS -> "query-operator";
            case WORD, PHRASE, TAG -> "query-term";
            case FIELD -> "query-asked";
            case EXCLUDED -> "query-excluded";
            case FAULT -> "query-fault";
        };
    }

    @Override
    protected void layoutChildren() {
        field.resizeRelocate(0, 0, getWidth(), getHeight());
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        double height = colours.prefHeight(-1);
        colours.resizeRelocate(0, Math.round((getHeight() - height) / 2), Math.max(colours.prefWidth(-1), 1), height);
        follow();
    }

    @Override
    protected double computePrefHeight(double width) {
        return field.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }
}
