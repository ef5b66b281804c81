// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Approved;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Keycap;

/// The approved texts that would answer the chosen mention, best first, each with its reasons; and what would fit but
/// may not be used yet.
final class ReplySection extends Section {
    private final Around around;
    private final IntConsumer insert;
    private final ReplyWords words;

    /// @param insert opens the answer with the text at this place
    ReplySection(Around around, IntConsumer insert) {
        super(around.texts().bind("watch.reply.title"), "replies");
        this.around = around;
        this.insert = insert;
        this.words = new ReplyWords(around);
        getStyleClass().add("replies");
    }

    void show(Optional<Replies> found) {
        var lines = new ArrayList<Node>();
        found.ifPresent(replies -> {
            for (int place = 0; place < Math.min(Replies.SHOWN, replies.offers().size()); place++)
                lines.add(offer(replies.offers().get(place), place));
            if (replies.offers().isEmpty())
                lines.add(Controls.wrapped(around.texts().get("watch.reply.none"), "text-meta"));
            if (replies.offers().size() < Replies.SHOWN && !replies.unapproved().isEmpty()) lines.add(waiting(replies));
        });
        int shown = found.map(
                        replies -> Math.min(Replies.SHOWN, replies.offers().size()))
                .orElse(0);
        int all = found.map(replies -> replies.offers().size()).orElse(0);
        show(all == 0 ? "" : around.texts().get("watch.reply.count", shown, all), lines);
    }

    private Node offer(Replies.Offer offer, int place) {
        var texts = around.texts();
        var message = offer.suggestion().message();
        var title = Controls.plain(message.title(), "strong");
        title.setMinWidth(0);
        var approved = Controls.whole(Controls.plain(approved(offer.approved()), "chip", "in-row", "ok"));
        var points = Controls.whole(Controls.plain(words.points(offer.suggestion()), "text-meta"));
        var use = Controls.button(texts.bind("watch.reply.insert"), Feather.CORNER_UP_LEFT, () -> insert.accept(place));
        use.getStyleClass().add("small");
        use.setId("reply-insert-" + (place + 1));
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.setAccessibleText(texts.get("watch.reply.insert.named", message.title()));
        var key = new Keycap(Integer.toString(place + 1), around.frame().keys(), texts);
        var head = Controls.line(8, key, title, Controls.space(), use);
        var box = new VBox(
                4,
                head,
                Controls.line(8, approved, points),
                Controls.wrapped(words.why(offer.suggestion()), "text-meta"));
        box.getStyleClass().add("inset");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private String approved(Approved approved) {
        var texts = around.texts();
        return approved.until()
                .map(this::until)
                .orElseGet(() -> texts.get(
                        "watch.reply.approved",
                        around.formats().time(approved.signed().getLast().at())));
    }

    /// The hour where it is today's, else the day.
    private String until(Instant end) {
        var formats = around.formats();
        boolean today = formats.date(end).equals(formats.date(around.now().getValue()));
        return today
                ? around.texts().get("watch.reply.approvedUntil", formats.time(end))
                : around.texts().get("watch.reply.approvedUntilDay", formats.date(end));
    }

    private Node waiting(Replies replies) {
        var titles = replies.unapproved().stream()
                .map(one -> named(one.message().title()))
                .toList();
        return Controls.wrapped(around.texts().get("watch.reply.unapproved", String.join(", ", titles)), "text-meta");
    }

    /// Between quotation marks, but for a title that has its own.
    private String named(String title) {
        boolean quoted = title.startsWith("«") || title.startsWith("“");
        return quoted ? title : around.texts().get("watch.reply.named", title);
    }
}
