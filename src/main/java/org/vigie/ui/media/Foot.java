// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// What readers did with a statement, how far the organisation's words are, and a way to reply.
final class Foot extends HBox {
    private static final List<String> TONES = List.of("text-warn", "text-bad");

    private final Around around;
    private final Label replies = counter(Feather.MESSAGE_CIRCLE);
    private final Label shares = counter(Feather.REPEAT);
    private final Label likes = counter(Feather.HEART);
    private final Label views = counter(Feather.EYE);
    private final Label standing = Controls.plain("", "text-small");
    private final Button answer = new Button();

    Foot(Around around) {
        super(16);
        this.around = around;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("piece-foot");
        answer.getStyleClass().addAll("ghost", "small", "piece-answer");
        answer.setGraphic(new Icon(Feather.CORNER_UP_LEFT));
        answer.setMinWidth(Region.USE_PREF_SIZE);
        answer.setFocusTraversable(false);
        getChildren().addAll(replies, shares, likes, views, standing, Controls.space(), answer);
    }

    private static Label counter(Feather drawing) {
        var label = Controls.whole(Controls.plain("", "text-meta"));
        label.setGraphic(new Icon(drawing, Icon.Size.PX_14));
        return label;
    }

    void show(Line line) {
        var piece = line.piece();
        var counters = piece.counters();
        count(replies, "media.count.replies", piece.isOfficial() ? -1 : Math.max(counters.replies(), line.replies()));
        count(shares, "media.count.shares", counters.shares());
        count(likes, "media.count.likes", counters.likes());
        count(views, "media.count.views", counters.views());
        switch (piece.standing()) {
            case OTHERS, OUT -> Controls.shown(standing, false);
            case GOING -> stand("media.standing.going", "text-warn");
            case REFUSED -> stand("media.standing.refused", "text-bad");
        }
        var medium = around.model().edition().medium();
        answer.setText(around.texts().get(medium == Medium.MICROBLOG ? "media.reply" : "media.comment"));
        answer.setOnAction(_ -> around.answer().accept(piece));
        Controls.shown(answer, piece.target().isPresent());
        // the organisation's words have no counters
        Controls.shown(this, !piece.isOfficial() || standing.isVisible());
    }

    private void stand(String key, String tone) {
        standing.setText(around.texts().get(key));
        Controls.restyle(standing, TONES, List.of(tone));
        Controls.shown(standing, true);
    }

    private void count(Label label, String key, long number) {
        Controls.shown(label, number >= 0);
        if (number < 0) return;
        label.setText(around.formats().compact(number));
        label.setAccessibleText(around.texts().get(key, number));
    }
}
