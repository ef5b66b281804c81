// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Named;

/// Makes the fields of one form. The name of a field is its id, its place for steps back, and the end of its text's
/// key.
final class Cells<T> {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private static final int MEASURED = 10;

    private final Frame frame;
    private final String form;
    private final Cell.Change<T> change;

    /// @param form what the ids of the fields begin with
    Cells(Frame frame, String form, Cell.Change<T> change) {
        this.frame = frame;
        this.form = form;
        this.change = change;
    }

    Cell.Change<T> change() {
        return change;
    }

    Cell<T> text(String name, Function<T, String> get, BiFunction<T, String, T> set) {
        return typed(name, new TextField(), get, set, _ -> true);
    }

    /// A text that must not be empty: it is not taken while it is.
    Cell<T> needed(String name, Function<T, String> get, BiFunction<T, String, T> set) {
        return typed(name, new TextField(), get, set, text -> !text.isBlank());
    }

    /// The name of a file, which has no folders.
    Cell<T> fileName(String name, Function<T, String> get, BiFunction<T, String, T> set) {
        return typed(
                name,
                new TextField(),
                get,
                set,
                text -> !text.isBlank() && !text.contains("/") && !text.contains("\\") && !text.contains(".."));
    }

    Cell<T> area(String name, int rows, Function<T, String> get, BiFunction<T, String, T> set) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(20);
        return typed(name, area, get, set, _ -> true);
    }

    Cell<T> number(String name, long least, Function<T, Long> get, BiFunction<T, Long, T> set) {
        return typed(
                name,
                narrow(5),
                thing -> String.valueOf(get.apply(thing)),
                (thing, text) -> set.apply(thing, Long.parseLong(text.strip())),
                text -> text.strip().matches("\\d{1,12}") && Long.parseLong(text.strip()) >= least);
    }

    /// A number with decimals, as the reader's language writes it.
    ///
    /// @param called read aloud with the field
    Cell<T> decimal(
            String name,
            ObservableValue<String> called,
            Function<T, String> get,
            BiFunction<T, String, T> set,
            Predicate<String> fits) {
        var field = narrow(5);
        field.setAlignment(Pos.CENTER_RIGHT);
        var cell = typed(name, field, get, set, fits);
        field.accessibleTextProperty().bind(called);
        return cell;
    }

    /// A moment of the game.
    Cell<T> moment(String name, Function<T, Duration> get, BiFunction<T, Duration, T> set) {
        return time(name, HTime::of, get, set);
    }

    Cell<T> length(String name, Function<T, Duration> get, BiFunction<T, Duration, T> set) {
        return time(name, HTime::length, get, set);
    }

    private Cell<T> time(
            String name,
            Function<Duration, String> written,
            Function<T, Duration> get,
            BiFunction<T, Duration, T> set) {
        return typed(
                name,
                narrow(7),
                thing -> written.apply(get.apply(thing)),
                (thing, text) -> set.apply(thing, HTime.read(text).orElseThrow()),
                text -> HTime.read(text).isPresent());
    }

    private static TextField narrow(int columns) {
        var field = new TextField();
        field.setPrefColumnCount(columns);
        field.setMinWidth(TextField.USE_PREF_SIZE);
        return field;
    }

    Cell<T> check(String name, Predicate<T> get, BiFunction<T, Boolean, T> set) {
        var box = new CheckBox();
        box.setId(form + "-" + name);
        box.textProperty().bind(frame.texts().bind("scenario.field." + name));
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        return new Shown<>(box) {
            {
                box.selectedProperty()
                        .addListener((_, _, now) -> ifShown(() -> change.make(name, thing -> set.apply(thing, now))));
            }

            @Override
            void fill(T now) {
                box.setSelected(get.test(now));
            }
        };
    }

    /// One of several things.
    ///
    /// @param values asked for each time that something is shown
    <V> Cell<T> choice(
            String name,
            Function<T, List<V>> values,
            Function<V, String> called,
            Function<T, V> get,
            BiFunction<T, V, T> set) {
        var box = new ComboBox<V>();
        box.setId(form + "-" + name);
        box.setMaxWidth(Double.MAX_VALUE);
        // as wide as its first choices: it would measure all of them, and there may be thousands
        box.getProperties().put("comboBoxRowsToMeasureWidth", MEASURED);
        name(box, name);
        box.setConverter(new Named<>(called));
        return new Shown<>(box) {
            {
                box.valueProperty()
                        .addListener((_, _, now) -> ifShown(() -> {
                            if (now != null) change.make(name, thing -> set.apply(thing, now));
                        }));
            }

            @Override
            void fill(T now) {
                var all = values.apply(now);
                if (!box.getItems().equals(all)) box.getItems().setAll(all);
                box.setValue(get.apply(now));
            }
        };
    }

    private Cell<T> typed(
            String name,
            TextInputControl field,
            Function<T, String> get,
            BiFunction<T, String, T> set,
            Predicate<String> fits) {
        field.setId(form + "-" + name);
        name(field, name);
        return new Shown<>(field) {
            private String last = "";

            {
                field.textProperty()
                        .addListener((_, _, text) -> ifShown(() -> {
                            boolean good = fits.test(text);
                            field.pseudoClassStateChanged(ERROR, !good);
                            if (good) change.make(name, thing -> set.apply(thing, text));
                        }));
                // what does not fit is not taken, and does not stay
                field.focusedProperty().addListener((_, _, focused) -> {
                    if (!focused) put(last);
                });
            }

            @Override
            void fill(T now) {
                last = get.apply(now);
                // while one types a time its writing stays as it is typed
                if (field.isFocused() && fits.test(field.getText()) && isSame(now, field.getText())) return;
                put(last);
            }

            private boolean isSame(T now, String text) {
                return get.apply(set.apply(now, text)).equals(last);
            }

            private void put(String text) {
                if (!field.getText().equals(text)) quietly(() -> field.setText(text));
                field.pseudoClassStateChanged(ERROR, false);
            }
        };
    }

    private void name(Node node, String name) {
        node.accessibleTextProperty().bind(frame.texts().bind("scenario.field." + name));
    }

    /// A field that tells changes only while it is not being filled.
    abstract static class Shown<T> implements Cell<T> {
        private final Node node;
        private boolean filling;
        private boolean filled;

        Shown(Node node) {
            this.node = node;
        }

        abstract void fill(T now);

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void show(T now) {
            quietly(() -> fill(now));
            filled = true;
        }

        void quietly(Runnable what) {
            boolean before = filling;
            filling = true;
            try {
                what.run();
            } finally {
                filling = before;
            }
        }

        void ifShown(Runnable what) {
            if (filled && !filling) what.run();
        }
    }
}
