// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.InjectKinds;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Texts;

/// The injects in order of time, as a table. Alt+← and Alt+→ move the chosen one by a minute, with Shift by ten
/// seconds; Delete removes it, Enter goes into its form.
final class InjectTable extends TableView<Inject> {
    private final Texts texts;
    private final EditorViewModel model;
    private final ScenarioWords words;
    private boolean filling;

    InjectTable(Frame frame, EditorViewModel model, Runnable enter) {
        this.texts = frame.texts();
        this.model = model;
        words = new ScenarioWords(texts);
        setId("inject-table");
        accessibleTextProperty().bind(texts.bind("scenario.injects"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(List.of(
                        column("offset", 11, this::time),
                        kind(),
                        column("id", 7, Inject::id),
                        column("title", 28, Inject::title),
                        column("sender", 18, inject -> model.now().sender(inject)),
                        column("targets", 18, this::targets),
                        column(
                                "reactions",
                                8,
                                inject -> String.valueOf(inject.reactions().size()))));
        getColumns().forEach(column -> column.setSortable(false));
        getColumns().forEach(column -> column.setReorderable(false));
        setPlaceholder(Notice.empty(texts.bind("scenario.injects.empty")));
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
        addEventHandler(KeyEvent.KEY_PRESSED, press -> pressed(press, enter));
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) enter.run();
        });
        model.scenarioProperty().subscribe(_ -> fill());
        model.selectedProperty().subscribe(_ -> select());
        texts.follow(this, () -> refresh());
        refresh();
    }

    private String time(Inject inject) {
        return inject.reserve() ? texts.get("scenario.reserve") : HTime.of(inject.offset());
    }

    private String targets(Inject inject) {
        return inject.targets().isEmpty()
                ? texts.get("scenario.everyone")
                : inject.targets().stream()
                        .map(team -> words.team(model.now(), team))
                        .collect(Collectors.joining(", "));
    }

    private TableColumn<Inject, String> column(String name, double width, Function<Inject, String> value) {
        var column = new TableColumn<Inject, String>();
        column.textProperty().bind(texts.bind("scenario.column." + name));
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
        column.setPrefWidth(width * 10);
        column.setMinWidth(width * 8);
        return column;
    }

    private TableColumn<Inject, InjectKind> kind() {
        var column = new TableColumn<Inject, InjectKind>();
        column.textProperty().bind(texts.bind("scenario.column.kind"));
        column.setPrefWidth(150);
        column.setMinWidth(90);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable InjectKind kind, boolean empty) {
                super.updateItem(kind, empty);
                setText(empty || kind == null ? null : words.kind(kind));
                setGraphic(empty || kind == null ? null : new Icon(InjectKinds.drawing(kind)));
            }
        });
        column.setCellValueFactory(
                row -> new SimpleObjectProperty<>(row.getValue().kind()));
        return column;
    }

    private void fill() {
        filling = true;
        var all = model.inOrder();
        if (!getItems().equals(all)) {
            if (getItems().size() == all.size()) {
                for (int i = 0; i < all.size(); i++)
                    if (!getItems().get(i).equals(all.get(i))) getItems().set(i, all.get(i));
            } else getItems().setAll(all);
        }
        filling = false;
        select();
    }

    private void select() {
        filling = true;
        var chosen = model.selected();
        if (chosen.isEmpty()) getSelectionModel().clearSelection();
        else if (!chosen.get().equals(getSelectionModel().getSelectedItem())) {
            int at = getItems().indexOf(chosen.get());
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 2));
        }
        filling = false;
    }

    private void choose(@Nullable Inject inject) {
        if (!filling && inject != null) model.selectedProperty().set(Optional.of(inject.id()));
    }

    private void pressed(KeyEvent press, Runnable enter) {
        var id = model.selectedProperty().get();
        if (id.isEmpty()) return;
        var step = press.isShiftDown() ? Duration.ofSeconds(10) : Duration.ofMinutes(1);
        if (press.isAltDown() && press.getCode() == KeyCode.LEFT) model.shift(id.get(), step.negated());
        else if (press.isAltDown() && press.getCode() == KeyCode.RIGHT) model.shift(id.get(), step);
        else if (press.getCode() == KeyCode.DELETE) model.remove();
        else if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) enter.run();
        else return;
        press.consume();
    }
}
