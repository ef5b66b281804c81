// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.scenario.LibraryViewModel.Item;
import org.vigie.ui.scenario.LibraryViewModel.Origin;
import org.vigie.ui.scenario.LibraryViewModel.State;

/// Here a trainer chooses what is played: the scenarios of the library, what each holds, and the verb that opens it.
final class LibraryView extends VBox {
    private final Frame frame;
    private final LibraryViewModel model;
    private final ScenarioWords words;
    private final LibraryActs acts;
    private final TextField search = new TextField();
    private final ListView<Item> list = new ListView<>();
    private final Panel panel;
    private final DetailPane detail;

    /// Where the library leads.
    ///
    /// @param write begins a new scenario
    /// @param edit opens what is chosen to be written
    /// @param retell makes a scenario of a closed room
    record Ways(Runnable leave, Runnable write, Runnable edit, Runnable retell) {}

    LibraryView(Frame frame, LibraryViewModel model, LibraryActs acts, Ways ways) {
        this.frame = frame;
        this.model = model;
        this.acts = acts;
        words = new ScenarioWords(frame.texts());
        getStyleClass().add("scenario-page");
        setId("scenario-library");
        detail = new DetailPane(frame, model, acts, ways.edit());
        panel = new Panel(frame.texts().bind("scenario.list"), listed()).flush();
        panel.getStyleClass().add("scenario-list");
        var body = new HBox(16, panel, detail);
        HBox.setHgrow(detail, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(ways), body);
        model.stateProperty().subscribe(this::show);
        model.queryProperty().subscribe(_ -> show(model.stateProperty().get()));
        frame.texts().follow(this, () -> show(model.stateProperty().get()));
        show(model.stateProperty().get());
    }

    /// Puts the keyboard on the list, so that Enter opens what is chosen.
    void focusFirst() {
        list.requestFocus();
    }

    void focusSearch() {
        search.requestFocus();
    }

    private Node head(Ways ways) {
        var texts = frame.texts();
        var back = Controls.button(texts.bind("scenario.leave"), Feather.ARROW_LEFT, ways.leave(), "ghost");
        back.setId("scenario-leave");
        var title = Controls.whole(Controls.label(texts.bind("scenario.title"), "title-page"));
        var meta = Controls.label(texts.bind("scenario.meta"), "text-muted");
        var load = Controls.keyed(frame, "scenario.import", Feather.UPLOAD, "Ctrl+O", () -> acts.load(this));
        load.setId("scenario-import");
        var retell = Controls.keyed(frame, "scenario.retell", Feather.REWIND, "Ctrl+R", ways.retell());
        retell.setId("scenario-retell");
        var fresh = Controls.keyed(frame, "scenario.new", Feather.PLUS, "Ctrl+N", ways.write());
        fresh.setId("scenario-new");
        var head = Controls.line(12, back, title, meta, Controls.space(), retell, load, fresh);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node listed() {
        search.setId("scenario-search");
        search.promptTextProperty().bind(frame.texts().bind("scenario.search"));
        search.accessibleTextProperty().bind(frame.texts().bind("scenario.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() != KeyCode.DOWN && press.getCode() != KeyCode.ENTER) return;
            press.consume();
            list.requestFocus();
        });
        list.setId("scenario-items");
        list.accessibleTextProperty().bind(frame.texts().bind("scenario.list"));
        list.setCellFactory(_ -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() != KeyCode.ENTER || press.isShortcutDown()) return;
            press.consume();
            acts.open();
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) acts.open();
        });
        list.setPlaceholder(Notice.empty(frame.texts().bind("scenario.none")));
        var box = new VBox(search, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(search, new Insets(10, 12, 10, 12));
        return box;
    }

    private void choose(@Nullable Item item) {
        if (item != null) model.chosenProperty().set(Optional.of(item));
    }

    private void show(State state) {
        switch (state) {
            case State.Reading() -> panel.meta().setText("");
            case State.Failed() -> {
                panel.meta().setText("");
                list.setPlaceholder(Notice.error(
                        frame.texts().bind("scenario.failed"), frame.texts().bind("scenario.retry"), model::refresh));
            }
            case State.Known known -> fill(known);
        }
    }

    private void fill(State.Known known) {
        var shown = model.shown(frame.texts().locale().getLanguage());
        panel.meta().setText(frame.texts().get("scenario.count.scenarios", shown.size()));
        list.setPlaceholder(
                Notice.empty(frame.texts().bind(known.items().isEmpty() ? "scenario.none" : "scenario.none.found")));
        var chosen = model.chosenProperty().get();
        if (!list.getItems().equals(shown)) list.getItems().setAll(shown);
        var now = chosen.filter(shown::contains).or(() -> shown.stream().findFirst());
        now.ifPresent(item -> list.getSelectionModel().select(item));
        model.chosenProperty().set(now);
    }

    /// One scenario: its title, what one wants to know at a glance, where it comes from.
    private final class Row extends ListCell<Item> {
        Row() {
            // as wide as the list: long words end in an ellipsis
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            setGraphic(face(item));
            setAccessibleText(item.scenario().title() + ", " + words.glance(item.scenario()));
        }

        private Node face(Item item) {
            Scenario scenario = item.scenario();
            var title = Controls.plain(scenario.title(), "strong");
            var glance = Controls.plain(words.glance(scenario), "text-meta");
            var names = new VBox(3, title, glance);
            names.setMinWidth(0);
            names.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(names, Priority.ALWAYS);
            var face = Controls.line(8, names);
            if (item.origin() != Origin.SHIPPED)
                face.getChildren()
                        .add(Controls.whole(Controls.plain(
                                frame.texts()
                                        .get("scenario.origin." + item.origin().name()),
                                "chip",
                                "in-row",
                                item.origin() == Origin.ROOM ? "exercise" : "accent")));
            if (!item.flaws().isEmpty())
                face.getChildren()
                        .add(Controls.whole(Controls.plain(
                                String.valueOf(item.flaws().size()),
                                List.of("count", item.isPlayable() ? "warn" : "bad")
                                        .toArray(String[]::new))));
            return face;
        }
    }
}
