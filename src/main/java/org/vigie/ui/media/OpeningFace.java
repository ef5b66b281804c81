// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// An article or a video, above its comments. Foreign words go into labels alone, which show text and do nothing with
/// it.
final class OpeningFace extends VBox {
    OpeningFace(Around around, Line line) {
        super(6);
        getStyleClass().addAll("piece", line.form() == Line.Form.VIDEO ? "video" : "article");
        if (line.form() == Line.Form.VIDEO) video(around, line.piece());
        else article(around, line.piece());
        var foot = new Foot(around);
        foot.show(line);
        getChildren()
                .addAll(
                        foot,
                        Controls.plain(
                                around.texts().get("media.comments", line.replies()), "title-panel", "piece-below"));
    }

    private void article(Around around, Piece piece) {
        var rule = new Region();
        rule.getStyleClass().add("masthead-rule");
        getChildren()
                .addAll(
                        Controls.wrapped(piece.name(), "masthead"),
                        Controls.plain(around.formats().dateTime(piece.at()), "text-meta"),
                        rule,
                        Controls.wrapped(piece.headline(), "headline"));
        if (!piece.body().isEmpty()) getChildren().add(Controls.wrapped(piece.body(), "article-text"));
    }

    private void video(Around around, Piece piece) {
        var words = new VBox(
                12,
                new Icon(Feather.PLAY, Icon.Size.PX_22),
                Controls.plain(around.texts().get("media.video.still"), "still-words"));
        words.setAlignment(Pos.CENTER);
        var still = new StackPane(words);
        still.getStyleClass().add("still");
        var byline = new Byline(around);
        byline.show(piece);
        if (piece.audience() >= 0) byline.getChildren().add(readers(around, piece));
        getChildren().addAll(still, Controls.wrapped(piece.headline(), "video-title"), byline);
        if (!piece.body().isEmpty()) getChildren().add(Controls.wrapped(piece.body(), "text-reading"));
    }

    private static Label readers(Around around, Piece piece) {
        return Controls.plain(
                around.texts().get("media.subscribers", around.formats().compact(piece.audience())), "text-meta");
    }
}
