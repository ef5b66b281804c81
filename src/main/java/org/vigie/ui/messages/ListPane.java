// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Library;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Segmented;

/// The texts that the filters leave, each with how far it has come; many can be taken and acted upon together.
final class ListPane extends VBox {
    private final Around around;
    private final ListView<Library.Record> list = new ListView<>();
    private final FlowPane many = new FlowPane(8, 8);
    private final Panel panel;
    /// True while the list is laid again: what it selects by itself is no choice.
    private boolean laying;

    ListPane(Around around) {
        this.around = around;
        setId("messages-list-pane");
        list.setId("messages-list");
        list.setPlaceholder(Notice.empty(around.texts().bind("messages.none")));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null && !laying)
                around.model().chosenProperty().set(Optional.of(one.message().id()));
        });
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Library.Record>) _ -> offer());
        var finders = new VBox(8, stages(), many);
        finders.getStyleClass().add("finders");
        many.setId("messages-many");
        VBox.setVgrow(list, Priority.ALWAYS);
        panel = new Panel(around.texts().bind("messages.list"), new VBox(finders, list)).flush();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.model().stateProperty().subscribe(this::lay);
        around.model().filterProperty().subscribe(this::lay);
        around.texts().follow(this, this::lay);
        around.model().personProperty().subscribe(_ -> lay());
    }

    private Node stages() {
        var all = new LinkedHashMap<Optional<Stage>, ObservableValue<String>>();
        all.put(Optional.empty(), around.texts().bind("messages.stage.ALL"));
        for (var stage : Stage.values())
            all.put(Optional.of(stage), around.texts().bind("messages.stage." + stage.name()));
        var choice =
                new Segmented<>(all, Optional.empty()).folding(around.texts().bind("messages.stage"));
        choice.getStyleClass().add("small");
        choice.setId("messages-stage");
        choice.button(Optional.empty()).setId("stage-ALL");
        for (var stage : Stage.values()) choice.button(Optional.of(stage)).setId("stage-" + stage.name());
        choice.valueProperty().subscribe(taken -> {
            var filter = around.model().filterProperty();
            filter.set(filter.get().having(taken));
        });
        return choice;
    }

    /// What can be done with many texts at once, once many are taken: asked for, or signed ahead of the crisis.
    private void offer() {
        var taken = List.copyOf(list.getSelectionModel().getSelectedItems());
        many.getChildren().clear();
        var standing = taken.stream()
                .filter(one -> one != null && one.withdrawn().isEmpty())
                .map(Library.Record::message)
                .toList();
        Controls.shown(many, standing.size() > 1);
        if (standing.size() < 2) return;
        var open = standing.stream().filter(around.circuit()::canSubmit).toList();
        var waiting = standing.stream()
                .map(around.circuit()::of)
                .filter(Approval.Submitted.class::isInstance)
                .map(Approval.Submitted.class::cast)
                .toList();
        if (!open.isEmpty()) {
            var ask = Controls.button(
                    around.texts().bind("messages.many.ask", open.size()),
                    Feather.SEND,
                    () -> around.circuit().submit(open),
                    "small");
            ask.setId("many-ask");
            many.getChildren().add(ask);
        }
        if (!waiting.isEmpty()) {
            var sign = Controls.button(
                    around.texts().bind("messages.many.sign", waiting.size()),
                    Feather.CHECK,
                    () -> SignForm.sign(around, waiting),
                    "small");
            sign.setId("many-sign");
            many.getChildren().add(sign);
        }
    }

    private void lay() {
        laying = true;
        var listed = around.model().listed();
        var taken = list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(one -> one.message().id())
                .collect(Collectors.toSet());
        list.getItems().setAll(listed);
        around.model().chosenProperty().get().ifPresent(taken::add);
        list.getSelectionModel().clearSelection();
        var chosen = around.model().chosenProperty().get();
        for (int row = 0; row < listed.size(); row++) {
            var id = listed.get(row).message().id();
            if (taken.contains(id) && !chosen.equals(Optional.of(id)))
                list.getSelectionModel().select(row);
        }
        for (int row = 0; row < listed.size(); row++)
            if (chosen.equals(Optional.of(listed.get(row).message().id())))
                list.getSelectionModel().select(row);
        laying = false;
        panel.meta().setText(around.texts().get("messages.count", listed.size()));
        offer();
        if (chosen.isEmpty() && !listed.isEmpty()) list.getSelectionModel().selectFirst();
    }

    void focusRows() {
        list.requestFocus();
    }

    /// One text: its title, first words, what it is for, its language.
    private final class Cell extends ListCell<Library.Record> {
        Cell() {
            getStyleClass().add("message-cell");
        }

        @Override
        protected void updateItem(Library.@Nullable Record one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            if (one == null || empty) {
                setGraphic(null);
                return;
            }
            var message = one.message();
            var title = Controls.plain(message.title(), "strong");
            var tongue = Controls.whole(Controls.plain(message.language().name(), "text-meta"));
            var first = new Label(message.body().lines().findFirst().orElse(""));
            first.getStyleClass().add("text-muted");
            var kind = Controls.plain(
                    around.texts().get("message.purpose." + message.purpose().name()), "chip");
            var about = Controls.plain(
                    around.texts()
                            .get(
                                    "messages.about",
                                    message.version(),
                                    around.texts()
                                            .get("message.audience."
                                                    + message.audience().name())),
                    "text-meta");
            var foot = Controls.line(8, standing(one), Controls.whole(kind), about);
            var face = new VBox(4, Controls.line(8, title, Controls.space(), tongue), first, foot);
            face.getStyleClass().add("message-face");
            face.setMinWidth(0);
            face.setPrefWidth(10);
            setGraphic(face);
            setAccessibleText(
                    message.title() + ", " + standing(one).getText() + ", " + kind.getText() + ", " + about.getText());
        }

        /// How far the text has come, in words and colour.
        private Label standing(Library.Record one) {
            if (one.withdrawn().isPresent()) return chip("messages.withdrawn", "bad");
            var now = around.model().now();
            if (one.message().isExpiredAt(now)) return chip("messages.expired", "bad");
            return switch (around.circuit().of(one.message())) {
                case Approval.Draft _ -> chip("messages.standing.draft", "plain");
                case Approval.Refused _ -> chip("messages.standing.refused", "bad");
                case Approval.Submitted state ->
                    Controls.whole(Controls.plain(
                            around.texts().get("messages.standing.waiting", around.role(state.next())),
                            "chip",
                            around.circuit().due(state).isAfter(now) ? "warn" : "bad"));
                case Approved approved ->
                    approved.holdsAt(now)
                            ? chip("messages.standing.approved", "ok")
                            : chip("messages.standing.ended", "bad");
            };
        }

        private Label chip(String key, String tone) {
            return Controls.whole(Controls.plain(around.texts().get(key), "chip", tone));
        }
    }
}
