// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Topic;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Icon;

/// The topics kept under a name: choose one, keep what is written, rename, withdraw.
final class TopicMenu extends MenuButton {
    private final Around around;
    private final QueryViewModel query;

    TopicMenu(Around around) {
        this.around = around;
        this.query = around.watch().query();
        setId("topics");
        getStyleClass().add("topic-menu");
        setGraphic(new Icon(Feather.BOOKMARK, Icon.Size.PX_14).styled("text-meta"));
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        accessibleTextProperty().bind(around.texts().bind("watch.topic.menu"));
        query.topicProperty().subscribe(this::name);
        query.textProperty().subscribe(this::name);
        around.texts().follow(this, this::name);
        setOnShowing(_ -> fill());
        fill();
    }

    private void name() {
        var texts = around.texts();
        setText(query.topicProperty()
                .get()
                .map(topic -> query.isChanged() ? texts.get("watch.topic.changed", topic.name()) : topic.name())
                .orElseGet(() -> texts.get("watch.topic.none")));
    }

    private void fill() {
        getItems().clear();
        for (var topic : query.kept()) getItems().add(item(topic.name(), Feather.BOOKMARK, () -> query.choose(topic)));
        if (query.kept().isEmpty()) {
            var none = new MenuItem(around.texts().get("watch.topic.empty"));
            none.setDisable(true);
            getItems().add(none);
        }
        getItems().add(new SeparatorMenuItem());
        boolean readable = query.parsedProperty().get() instanceof Parsed.Ok
                && !query.textProperty().get().isBlank();
        var keep = item(around.texts().get("watch.topic.keep"), Feather.PLUS, this::askName);
        keep.setDisable(!readable);
        getItems().add(keep);
        query.topicProperty().get().ifPresent(topic -> addChanges(topic, readable));
    }

    private void addChanges(Topic topic, boolean readable) {
        var texts = around.texts();
        var update = item(
                texts.get("watch.topic.update", topic.name()),
                Feather.SAVE,
                () -> keep(
                        new Topic(topic.id(), topic.name(), query.textProperty().get())));
        update.setDisable(!readable || !query.isChanged());
        getItems()
                .addAll(
                        update,
                        item(texts.get("watch.topic.rename"), Feather.EDIT_2, () -> askName(topic)),
                        item(texts.get("watch.topic.withdraw"), Feather.TRASH_2, () -> withdraw(topic)));
    }

    private MenuItem item(String text, Feather icon, Runnable action) {
        var item = new MenuItem(text, new Icon(icon, Icon.Size.PX_14));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void askName() {
        ask("watch.topic.keep.title", "", name -> query.keep(name).whenComplete((_, problem) -> say(problem)));
    }

    private void askName(Topic topic) {
        ask("watch.topic.rename", topic.name(), name -> keep(new Topic(topic.id(), name, topic.query())));
    }

    private void ask(String title, String before, Consumer<String> then) {
        var texts = around.texts();
        var field = new TextField(before);
        field.setId("topic-name");
        field.promptTextProperty().bind(texts.bind("watch.topic.name"));
        new Question(around.frame(), title, field, "watch.topic.save")
                .ask(() -> Optional.of(field.getText().strip()).filter(name -> !name.isEmpty()), then);
    }

    private void keep(Topic topic) {
        query.keep(topic).whenComplete((_, problem) -> say(problem));
    }

    private void withdraw(Topic topic) {
        var texts = around.texts();
        around.frame()
                .dialogs()
                .confirm(
                        texts.bind("watch.topic.withdraw.title", topic.name()),
                        texts.bind("watch.topic.withdraw.text"),
                        texts.bind("watch.topic.withdraw"),
                        () -> query.withdraw(topic).whenComplete((_, problem) -> say(problem)));
    }

    private void say(@Nullable Throwable problem) {
        Fx.run(() -> {
            if (problem == null) around.frame().toasts().say(around.texts().get("watch.topic.saved"));
            else around.frame().toasts().complain(around.texts().get("watch.failed.save"));
        });
    }
}
