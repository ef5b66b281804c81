// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// A statement as its medium shows it. Foreign words go into labels alone, which show text and do nothing with it.
final class PieceFace extends VBox {
    private final Around around;
    private final Line line;

    PieceFace(Around around, Line line) {
        super(6);
        this.around = around;
        this.line = line;
        getStyleClass().addAll("piece", line.form().name().toLowerCase(java.util.Locale.ROOT));
        if (line.piece().isOfficial()) getStyleClass().add("official");
        switch (line.form()) {
            case POST, REPLY, COMMENT -> post();
            case ARTICLE -> article();
            case VIDEO -> video();
        }
    }

    private void post() {
        var piece = line.piece();
        var avatar = Controls.plain(initials(piece.name()), "media-avatar");
        var words = new VBox(4, Controls.line(8, by().toArray(Node[]::new)));
        if (!piece.title().isEmpty()) words.getChildren().add(Around.wrapped(piece.title(), "strong"));
        words.getChildren().addAll(Around.wrapped(piece.text(), "text-reading"), foot());
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        words.setMinWidth(0);
        var row = new HBox(12, avatar, words);
        getChildren().add(row);
    }

    private void article() {
        var piece = line.piece();
        var paper = Around.wrapped(piece.name(), "masthead");
        var rule = new Region();
        rule.getStyleClass().add("masthead-rule");
        getChildren()
                .addAll(
                        paper,
                        Controls.plain(around.formats().dateTime(piece.at()), "text-meta"),
                        rule,
                        Around.wrapped(piece.headline(), "headline"));
        if (!piece.body().isEmpty()) getChildren().add(Around.wrapped(piece.body(), "article-text"));
        getChildren().addAll(foot(), below());
    }

    private void video() {
        var piece = line.piece();
        var icon = new Icon(Feather.PLAY, Icon.Size.PX_22);
        var screen = new StackPane(
                new VBox(12, icon, Controls.plain(around.texts().get("media.video.still"), "still-words")));
        ((VBox) screen.getChildren().getFirst()).setAlignment(Pos.CENTER);
        screen.getStyleClass().add("still");
        var by = new ArrayList<Node>(by());
        if (piece.audience() >= 0)
            by.add(Controls.plain(
                    around.texts().get("media.subscribers", around.formats().compact(piece.audience())), "text-meta"));
        getChildren()
                .addAll(
                        screen,
                        Around.wrapped(piece.headline(), "video-title"),
                        Controls.line(8, by.toArray(Node[]::new)));
        if (!piece.body().isEmpty()) getChildren().add(Around.wrapped(piece.body(), "text-reading"));
        getChildren().addAll(foot(), below());
    }

    /// Who speaks: a name, a badge for the organisation, a handle, a time.
    private List<Node> by() {
        var piece = line.piece();
        var nodes = new ArrayList<Node>();
        nodes.add(Controls.plain(piece.name(), "strong"));
        if (piece.isOfficial()) {
            var badge = Controls.plain(around.texts().get("media.official"), "chip", "accent", "in-row");
            badge.setGraphic(new Icon(Feather.CHECK_CIRCLE, Icon.Size.PX_14));
            nodes.add(Controls.whole(badge));
        }
        if (!piece.handle().isEmpty()) nodes.add(Controls.plain(piece.handle(), "text-meta"));
        nodes.add(Controls.whole(Controls.plain(around.time(piece.at()), "text-meta")));
        return nodes;
    }

    /// What readers did with it, and a way to reply.
    private Node foot() {
        var piece = line.piece();
        var counters = piece.counters();
        var foot = new HBox(16);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("piece-foot");
        count(
                foot,
                Feather.MESSAGE_CIRCLE,
                "media.count.replies",
                piece.isOfficial() ? -1 : Math.max(counters.replies(), line.replies()));
        count(foot, Feather.REPEAT, "media.count.shares", counters.shares());
        count(foot, Feather.HEART, "media.count.likes", counters.likes());
        count(foot, Feather.EYE, "media.count.views", counters.views());
        switch (piece.standing()) {
            case OTHERS, OUT -> {}
            case GOING -> foot.getChildren().add(standing("media.standing.going", "text-warn"));
            case REFUSED -> foot.getChildren().add(standing("media.standing.refused", "text-bad"));
        }
        if (piece.target().isPresent() && around.model().edition().medium().isAnswerable()) {
            var answer = Controls.button(
                    new ReadOnlyStringWrapper(around.texts()
                            .get(
                                    around.model().edition().medium() == Medium.MICROBLOG
                                            ? "media.reply"
                                            : "media.comment")),
                    Feather.CORNER_UP_LEFT,
                    () -> around.answer().accept(piece),
                    "ghost",
                    "small");
            answer.getStyleClass().add("piece-answer");
            answer.setFocusTraversable(false);
            foot.getChildren().addAll(Controls.space(), answer);
        }
        return foot;
    }

    private Node standing(String key, String style) {
        return Controls.plain(around.texts().get(key), style, "text-small");
    }

    private void count(HBox foot, Feather drawing, String key, long number) {
        if (number < 0) return;
        var label = Controls.plain(around.formats().compact(number), "text-meta");
        label.setGraphic(new Icon(drawing, Icon.Size.PX_14));
        label.setAccessibleText(around.texts().get(key, number));
        foot.getChildren().add(Controls.whole(label));
    }

    private Label below() {
        return Controls.plain(around.texts().get("media.comments", line.replies()), "title-panel", "piece-below");
    }

    private static String initials(String name) {
        return Stream.of(name.split("[\\s@_.-]+"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .limit(2)
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
