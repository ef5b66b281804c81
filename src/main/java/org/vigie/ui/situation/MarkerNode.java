// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.alert.LevelWords;
import org.vigie.ui.kit.message.SpokenWords;

/// One marker over the curve: its sign, its hour, its first words, and the line down to the axis. A click opens its
/// entry.
final class MarkerNode extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int WORDS = 30;

    private final Around around;
    private final Marker marker;
    private final Node sign;
    private final Label words;
    private final Line line = new Line();
    private boolean current;

    MarkerNode(Around around, Marker marker) {
        this.around = around;
        this.marker = marker;
        var kind = marker.kind().name().toLowerCase(java.util.Locale.ROOT);
        getStyleClass().setAll("course-marker", kind);
        setFocusTraversable(false);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        sign = sign();
        var time = Controls.plain(around.formats().time(marker.at()), "marker-time");
        words = Controls.plain(Markers.brief(text(), WORDS), "marker-words");
        var face = new HBox(6, sign, time, words);
        face.getStyleClass().add("marker-face");
        setGraphic(face);
        line.getStyleClass().addAll("course-marker-line", kind);
        marker.level().ifPresent(level -> line.getStyleClass().add("level-" + level.number()));
        line.setMouseTransparent(true);
        setAccessibleText(marker.said()
                .map(said -> SpokenWords.say(around.texts(), around.formats(), said))
                .orElseGet(() -> around.texts()
                        .get(
                                "situation.marker.spoken",
                                around.texts()
                                        .get("situation.marker." + marker.kind().name()),
                                around.formats().time(marker.at()),
                                text())));
        setTooltip(new Tooltip(getAccessibleText()));
        setOnAction(_ -> open());
    }

    private String text() {
        return marker.level()
                .map(level -> new LevelWords(around.texts()).whole(level)
                        + (marker.text().isBlank() ? "" : " — " + marker.text()))
                .orElse(marker.text());
    }

    private Node sign() {
        if (marker.level().isPresent())
            return new LevelWords(around.texts()).glyph(marker.level().get());
        var sign = new Region();
        sign.getStyleClass().add("marker-sign");
        return sign;
    }

    Marker marker() {
        return marker;
    }

    Line line() {
        return line;
    }

    void line(double x, double from, double to) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(from);
        line.setEndY(to);
    }

    /// How far to the right of its left edge the marked instant lies.
    double anchor() {
        return sign.prefWidth(-1) / 2 + 2;
    }

    /// Levels find their place first, then what the cell did.
    int weight() {
        return switch (marker.kind()) {
            case LEVEL -> 4;
            case SENT, COPIED -> 3;
            case ACTION -> 2;
            case EVENT -> 1;
        };
    }

    /// Shows the sign alone where its words find no place.
    void brief(boolean brief) {
        var face = (HBox) getGraphic();
        face.getChildren().forEach(part -> Controls.shown(part, part == sign || !brief));
    }

    /// Puts the sign behind the words, where they lie to the left of it.
    void turn(boolean turned) {
        var face = (HBox) getGraphic();
        if (turned == (face.getChildren().getFirst() == sign))
            javafx.collections.FXCollections.reverse(face.getChildren());
    }

    void current(boolean now) {
        current = now;
        pseudoClassStateChanged(CURRENT, now);
    }

    boolean isCurrent() {
        return current;
    }

    void open() {
        new EntryCard(around).open(marker, text());
    }
}
