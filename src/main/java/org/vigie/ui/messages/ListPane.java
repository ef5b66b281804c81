// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Library;
import org.vigie.core.message.Tongue;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// Finds a text: by crisis, audience and language, and by its words.
final class ListPane extends VBox {
    private final Around around;
    private final ListView<Library.Record> list = new ListView<>();
    private final TextField search = new TextField();
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
        search.setId("messages-search");
        search.promptTextProperty().bind(around.texts().bind("messages.search"));
        search.accessibleTextProperty().bind(around.texts().bind("messages.search"));
        search.textProperty()
                .subscribe(words ->
                        change(filter -> new Filter(filter.scenario(), filter.audience(), filter.language(), words)));
        var finders = new VBox(8, search, choosers());
        finders.getStyleClass().add("finders");
        VBox.setVgrow(list, Priority.ALWAYS);
        panel = new Panel(around.texts().bind("messages.list"), new VBox(finders, list)).flush();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.model().stateProperty().subscribe(this::lay);
        around.model().filterProperty().subscribe(this::lay);
        around.texts().localeProperty().subscribe(this::lay);
    }

    private Node choosers() {
        var scenarios = new ArrayList<>(List.of(""));
        around.plans().stream().map(CrisisPlan::code).forEach(scenarios::add);
        return Controls.line(
                8,
                chooser(
                        "scenario",
                        scenarios,
                        Optional.empty(),
                        around::scenario,
                        (filter, taken) -> new Filter(taken, filter.audience(), filter.language(), filter.words())),
                chooser(
                        "audience",
                        List.of(Audience.values()),
                        Optional.empty(),
                        whom -> around.texts().get("message.audience." + whom.name()),
                        (filter, taken) -> new Filter(filter.scenario(), taken, filter.language(), filter.words())),
                chooser(
                        "language",
                        List.of(Tongue.values()),
                        Tongue.of(around.texts().locale().getLanguage()),
                        Tongue::name,
                        (filter, taken) -> new Filter(filter.scenario(), filter.audience(), taken, filter.words())));
    }

    private <T> Node chooser(
            String name,
            List<T> values,
            Optional<T> first,
            Function<T, String> words,
            BiFunction<Filter, Optional<T>, Filter> narrow) {
        var box = new ComboBox<Optional<T>>();
        box.setId("messages-" + name);
        box.accessibleTextProperty().bind(around.texts().bind("messages." + name));
        box.getItems().add(Optional.empty());
        values.forEach(value -> box.getItems().add(Optional.of(value)));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<T> taken) {
                return taken == null
                        ? ""
                        : taken.map(words).orElseGet(() -> around.texts().get("messages.all." + name));
            }

            @Override
            public Optional<T> fromString(String typed) {
                return Optional.empty();
            }
        });
        box.setValue(first);
        box.valueProperty().subscribe(taken -> change(filter -> narrow.apply(filter, taken)));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setPrefWidth(10);
        javafx.scene.layout.HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void change(java.util.function.UnaryOperator<Filter> narrow) {
        var filter = around.model().filterProperty();
        filter.set(narrow.apply(filter.get()));
    }

    private void lay() {
        laying = true;
        var listed = around.model().listed();
        list.getItems().setAll(listed);
        around.model()
                .chosenProperty()
                .get()
                .ifPresent(id -> listed.stream()
                        .filter(one -> one.message().id().equals(id))
                        .findFirst()
                        .ifPresent(list.getSelectionModel()::select));
        laying = false;
        panel.meta().setText(around.texts().get("messages.count", listed.size()));
        if (around.model().chosenProperty().get().isEmpty() && !listed.isEmpty())
            list.getSelectionModel().selectFirst();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
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
            var foot = Controls.line(8, Controls.whole(kind), about);
            if (one.withdrawn().isPresent())
                foot.getChildren().add(Controls.plain(around.texts().get("messages.withdrawn"), "chip", "bad"));
            else if (message.isExpiredAt(around.model().now()))
                foot.getChildren().add(Controls.plain(around.texts().get("messages.expired"), "chip", "bad"));
            var face = new VBox(4, Controls.line(8, title, Controls.space(), tongue), first, foot);
            face.getStyleClass().add("message-face");
            face.setMinWidth(0);
            face.setPrefWidth(10);
            setGraphic(face);
            setAccessibleText(message.title() + ", " + kind.getText() + ", " + about.getText());
        }
    }
}
