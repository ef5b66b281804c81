// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;

/// A list that is written row by row: rows are added, copied, moved (Alt+↑, Alt+↓) and removed.
///
/// @param <T> what holds the list
/// @param <R> one of the list
final class RowsPane<T, R> extends VBox implements Cell<T> {
    private final Frame frame;
    private final String name;
    private final Cell.Change<T> change;
    private final Function<T, List<R>> get;
    private final BiFunction<T, List<R>, T> set;
    private final Function<Cells<R>, List<Field<R>>> fields;
    private final Function<T, R> fresh;
    private final VBox rows = new VBox(8);
    private final List<Row> shown = new ArrayList<>();

    /// One field of a row.
    ///
    /// @param grows whether it takes the room that is left
    record Field<R>(String name, Cell<R> cell, boolean grows) {}

    /// @param name of the list: its rows' fields have ids that begin with it and the row's number, from 1 on
    /// @param fresh makes a new row, given what holds the list
    RowsPane(
            Frame frame,
            String name,
            Cell.Change<T> change,
            Function<T, List<R>> get,
            BiFunction<T, List<R>, T> set,
            Function<Cells<R>, List<Field<R>>> fields,
            Function<T, R> fresh) {
        super(8);
        this.frame = frame;
        this.name = name;
        this.change = change;
        this.get = get;
        this.set = set;
        this.fields = fields;
        this.fresh = fresh;
        setId(name + "-rows");
        var add = Controls.button(frame.texts().bind("scenario.add." + name), Feather.PLUS, this::add, "small");
        add.setId(name + "-add");
        getChildren().addAll(rows, add);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(T now) {
        var list = get.apply(now);
        while (shown.size() > list.size()) {
            shown.removeLast();
            rows.getChildren().removeLast();
        }
        while (shown.size() < list.size()) {
            var row = new Row(shown.size());
            shown.add(row);
            rows.getChildren().add(row);
        }
        for (int i = 0; i < list.size(); i++) shown.get(i).show(list.get(i));
    }

    /// The name of the list.
    String named() {
        return name;
    }

    /// Puts the keyboard into the first field of a row.
    void focus(int row) {
        if (row >= 0 && row < shown.size()) shown.get(row).first.requestFocus();
    }

    private void add() {
        change.make(name + ".add.", thing -> {
            var list = new ArrayList<>(get.apply(thing));
            list.add(fresh.apply(thing));
            return set.apply(thing, list);
        });
        focus(shown.size() - 1);
    }

    private void move(int from, int to) {
        if (to < 0 || to >= shown.size()) return;
        change.make(name + ".move.", thing -> {
            var list = new ArrayList<>(get.apply(thing));
            list.add(to, list.remove(from));
            return set.apply(thing, list);
        });
        focus(to);
    }

    private void remove(int at) {
        change.make(name + ".remove.", thing -> {
            var list = new ArrayList<>(get.apply(thing));
            list.remove(at);
            return set.apply(thing, list);
        });
        focus(Math.min(at, shown.size() - 1));
    }

    /// One of the list, with its fields under their names.
    private final class Row extends HBox {
        private final List<Field<R>> cells;
        private final Node first;

        Row(int at) {
            super(8);
            getStyleClass().add("scenario-row");
            Cell.Change<R> one = (part, how) -> change.make(name + "." + at + "." + part, thing -> {
                var list = new ArrayList<>(get.apply(thing));
                if (at < list.size()) list.set(at, how.apply(list.get(at)));
                return set.apply(thing, list);
            });
            cells = fields.apply(new Cells<>(frame, name + "-" + (at + 1), one));
            first = cells.getFirst().cell().node();
            var flow = new FlowPane(8, 6);
            for (var field : cells) {
                var node = field.cell().node();
                if (field.grows()) node.getStyleClass().add("scenario-wide");
                flow.getChildren()
                        .add(
                                node instanceof CheckBox || field.cell() instanceof RowsPane
                                        ? node
                                        : new Labelled(frame.texts().bind("scenario.field." + field.name()), node));
            }
            HBox.setHgrow(flow, Priority.ALWAYS);
            flow.setMinWidth(0);
            // as wide as the row: its height is asked for before it has its width
            flow.prefWrapLengthProperty().bind(widthProperty().subtract(70));
            getChildren().addAll(flow, remover(at));
            addEventFilter(KeyEvent.KEY_PRESSED, press -> moved(press, at));
        }

        void show(R now) {
            cells.forEach(field -> field.cell().show(now));
        }

        private Button remover(int at) {
            var remove = Controls.iconOnly(
                    frame.texts().bind("scenario.row.remove"), Feather.TRASH_2, () -> remove(at), "ghost", "small");
            remove.setId(name + "-" + (at + 1) + "-remove");
            return remove;
        }

        private void moved(KeyEvent press, int at) {
            if (!press.isAltDown() || press.isShortcutDown()) return;
            if (press.getCode() != KeyCode.UP && press.getCode() != KeyCode.DOWN) return;
            press.consume();
            move(at, press.getCode() == KeyCode.UP ? at - 1 : at + 1);
        }
    }
}
