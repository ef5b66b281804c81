// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.topic.Parsed;
import org.vigie.ui.kit.ColouredQuery;
import org.vigie.ui.kit.Frame;

/// A topic in the list: its name, its query as understood, and how much it matches.
final class TopicCell extends ListCell<TopicRow> {
    private final Frame frame;
    private final Label name = new Label();
    private final Label count = new Label();
    private final ColouredQuery query = new ColouredQuery();
    private final HBox row;

    TopicCell(Frame frame) {
        this.frame = frame;
        name.getStyleClass().add("strong");
        count.getStyleClass().add("text-meta");
        count.setMinWidth(USE_PREF_SIZE);
        query.getStyleClass().add("text-small");
        var words = new VBox(4, name, query);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(12, words, count);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("topic-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TopicRow topic, boolean empty) {
        super.updateItem(topic, empty);
        setGraphic(empty || topic == null ? null : row);
        if (empty || topic == null) return;
        name.setText(topic.topic().name());
        query.show(topic.topic().query(), topic.parsed());
        count.setText(countOf(topic));
    }

    private String countOf(TopicRow topic) {
        var texts = frame.texts();
        if (topic.parsed() instanceof Parsed.Fault) return texts.get("settings.topics.unreadable");
        return topic.mentions().isPresent()
                ? texts.get("settings.topics.matching", topic.mentions().getAsLong())
                : "";
    }
}
