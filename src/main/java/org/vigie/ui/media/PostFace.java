// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Controls;

/// A post, a reply or a comment. One face shows many in turn: a face that comes and goes is styled anew each time.
final class PostFace extends HBox {
    private static final PseudoClass REPLY = PseudoClass.getPseudoClass("reply");
    private static final PseudoClass OFFICIAL = PseudoClass.getPseudoClass("official");

    private final Label avatar = Controls.plain("", "media-avatar");
    private final Byline byline;
    private final Label title = Controls.wrapped("", "strong");
    private final Label text = Controls.wrapped("", "text-reading");
    private final Foot foot;

    PostFace(Around around) {
        super(12);
        getStyleClass().add("piece");
        byline = new Byline(around);
        foot = new Foot(around);
        var words = new VBox(4, byline, title, text, foot);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(avatar, words);
    }

    void show(Line line) {
        var piece = line.piece();
        pseudoClassStateChanged(REPLY, line.form() == Line.Form.REPLY);
        pseudoClassStateChanged(OFFICIAL, piece.isOfficial());
        avatar.setText(initials(piece.name()));
        byline.show(piece);
        title.setText(piece.title());
        Controls.shown(title, !piece.title().isEmpty());
        text.setText(piece.text());
        foot.show(line);
    }

    private static String initials(String name) {
        return Stream.of(name.split("[\\s@_.-]+"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .limit(2)
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
