// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.topic.Topic;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// Sujets: what is watched, one boolean query each, read as it is typed.
final class TopicsView extends StackPane implements SettingsScreen.Pane {
    private final Frame frame;
    private final TopicsViewModel model;
    private final ListView<TopicRow> list;
    private final TopicForm form;

    TopicsView(Frame frame, TopicsViewModel model) {
        this.frame = frame;
        this.model = model;
        this.list = new ListView<>(model.rows());
        this.form = new TopicForm(frame, model, this::withdraw);
        list.setId("topics-list");
        list.setCellFactory(_ -> new TopicCell(frame));
        list.setPlaceholder(Notice.empty(frame.texts().bind("settings.topics.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.edit(row.topic());
        });
        frame.texts().follow(this, () -> list.refresh());
        list.refresh();
        var add = new ActionButton(frame.texts().bind("settings.topics.add"), this::startNew)
                .drawing(Feather.PLUS)
                .styled("small");
        add.setId("topic-add");
        var topics = new Panel(frame.texts().bind("settings.section.topics"), list)
                .flush()
                .actions(add);
        getChildren()
                .add(Controls.columns(
                        topics, new Panel(frame.texts().bind("settings.topics.one"), Forms.scrolling(form))));
        model.rows().subscribe(this::chooseFirst);
        chooseFirst();
    }

    @Override
    public void startNew() {
        list.getSelectionModel().clearSelection();
        model.startNew();
        form.focusName();
    }

    private void chooseFirst() {
        var edited = model.editedProperty().get();
        if (edited.isEmpty() && model.nameProperty().get().isBlank())
            list.getSelectionModel().selectFirst();
    }

    private void withdraw(Topic topic) {
        var texts = frame.texts();
        frame.dialogs()
                .confirm(
                        texts.bind("settings.topics.withdraw.title", topic.name()),
                        texts.bind("settings.topics.withdraw.text"),
                        texts.bind("settings.topics.withdraw"),
                        () -> model.withdraw(
                                topic,
                                undo -> frame.toasts()
                                        .say(
                                                texts.get("settings.topics.withdrawn", topic.name()),
                                                texts.bind("settings.undo"),
                                                undo)));
    }
}
