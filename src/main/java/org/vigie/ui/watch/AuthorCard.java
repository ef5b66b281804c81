// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.SourceTile;

/// Who said it: name, account, reach, and how far this statement went.
final class AuthorCard extends VBox {
    private final Around around;
    private final Wording wording;
    private final Label initials = Controls.plain("", "avatar", "author-disc");
    private final Label name = Controls.plain("", "strong", "author-name");
    private final Label handle = Controls.plain("", "text-subtle");
    private final Label about = Controls.plain("", "text-meta");
    private final SourceTile tile = new SourceTile("", "");
    private final HBox tiles = new HBox(8);
    private final Label audience;
    private final Label replies;
    private final Label shares;
    private final Label likes;
    private final Label views;

    AuthorCard(Around around) {
        super(10);
        this.around = around;
        this.wording = new Wording(around.texts());
        getStyleClass().add("author-card");
        audience = figure("watch.figure.audience");
        replies = figure("watch.figure.replies");
        shares = figure("watch.figure.shares");
        likes = figure("watch.figure.likes");
        views = figure("watch.figure.views");
        handle.setMinWidth(0);
        about.setMinWidth(0);
        name.setMinWidth(0);
        var lines = new VBox(Controls.line(8, name, handle), Controls.line(8, tile, about));
        lines.getStyleClass().add("author-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Controls.line(12, initials, lines), tiles);
    }

    void show(Filed filed) {
        var mention = filed.mention();
        initials.setText(wording.initials(filed));
        name.setText(wording.author(filed));
        handle.setText(wording.handle(filed).orElse(""));
        tile.setText(around.names().getValue().tile(mention.key().kind()));
        about.setText(about(filed));
        showFigures(mention.author(), mention.engagement());
    }

    /// "Forums · box-forum.example · compte créé il y a 2 jours".
    private String about(Filed filed) {
        var parts = new ArrayList<String>();
        around.names().getValue().source(filed.mention().source()).ifPresent(source -> parts.add(source.name()));
        if (!filed.mention().key().instance().isBlank())
            parts.add(filed.mention().key().instance());
        var created = filed.mention().author().createdAt();
        if (created != null)
            parts.add(age(Duration.between(created, around.now().getValue())));
        return String.join(" · ", parts);
    }

    private String age(Duration age) {
        long days = Math.max(0, age.toDays());
        long years = days / 365;
        return years > 0
                ? around.texts().get("watch.author.years", years)
                : around.texts().get("watch.author.days", days);
    }

    private void showFigures(Author author, Engagement engagement) {
        show(audience, author.audience());
        show(replies, engagement.replies());
        show(shares, engagement.shares());
        show(likes, engagement.likes());
        show(views, engagement.views());
        Controls.shown(views.getParent(), engagement.views() != Engagement.UNKNOWN);
    }

    private void show(Label figure, long value) {
        figure.setText(value == Engagement.UNKNOWN ? "—" : around.formats().compact(value));
    }

    private Label figure(String key) {
        var figure = Controls.plain("", "strong", "figure-tile");
        var tile = new VBox(Controls.label(around.texts().bind(key), "text-meta"), figure);
        tile.getStyleClass().add("figure");
        tile.setMinWidth(0);
        tile.setPrefWidth(Region.USE_COMPUTED_SIZE);
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setMaxWidth(Double.MAX_VALUE);
        tiles.getChildren().add(tile);
        return figure;
    }
}
