// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
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

    AuthorCard(Around around) {
        super(10);
        this.around = around;
        this.wording = new Wording(around.texts());
        getStyleClass().add("author-card");
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
        tiles.getChildren().setAll(tiles(mention.author(), mention.engagement()));
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

    private List<Node> tiles(Author author, Engagement engagement) {
        var tiles = new ArrayList<Node>();
        tiles.add(tile("watch.figure.audience", author.audience()));
        tiles.add(tile("watch.figure.replies", engagement.replies()));
        tiles.add(tile("watch.figure.shares", engagement.shares()));
        tiles.add(tile("watch.figure.likes", engagement.likes()));
        if (engagement.views() != Engagement.UNKNOWN) tiles.add(tile("watch.figure.views", engagement.views()));
        return tiles;
    }

    private Node tile(String key, long value) {
        var shown = value == Engagement.UNKNOWN ? "—" : around.formats().compact(value);
        var tile = new VBox(
                Controls.plain(around.texts().get(key), "text-meta"), Controls.plain(shown, "strong", "figure-tile"));
        tile.getStyleClass().add("figure");
        tile.setMinWidth(0);
        tile.setPrefWidth(Region.USE_COMPUTED_SIZE);
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setMaxWidth(Double.MAX_VALUE);
        return tile;
    }
}
