// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vigie.exercise.chronogramme.Chronogramme.Look;
import org.vigie.exercise.chronogramme.Heading;
import org.vigie.exercise.chronogramme.Mapping;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.scenario.ChronogrammeViewModel.State;

/// The first lines of a spreadsheet; over each column what it means, which can be changed.
final class ColumnsPane extends ScrollPane {
    private static final int LINES = 4;
    /// Columns beyond these can't be told apart on a screen, and hold nothing in a chronogramme.
    private static final int MOST = 60;

    private final Frame frame;
    private final ChronogrammeViewModel model;
    private final GridPane grid = new GridPane(8, 4);
    private final List<ComboBox<Optional<Heading>>> meanings = new ArrayList<>();
    private Look.@Nullable Table shown;
    private boolean filling;

    ColumnsPane(Frame frame, ChronogrammeViewModel model) {
        this.frame = frame;
        this.model = model;
        setId("chronogramme-columns");
        getStyleClass().add("chronogramme-columns");
        grid.getStyleClass().add("chronogramme-grid");
        setContent(grid);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        setFocusTraversable(false);
        model.stateProperty().subscribe(state -> {
            if (state instanceof State.Known known) fill(known.table(), known.mapping());
        });
    }

    /// A choice is shown by this name; none by a dash.
    static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "–" : name.apply(value);
            }

            @Override
            public T fromString(String shown) {
                throw new UnsupportedOperationException("Nobody types into it");
            }
        };
    }

    private void fill(Look.Table table, Mapping mapping) {
        filling = true;
        if (!table.equals(shown)) build(table);
        shown = table;
        for (int i = 0; i < meanings.size(); i++) meanings.get(i).setValue(mapping.meaning(i));
        filling = false;
    }

    private void build(Look.Table table) {
        grid.getChildren().clear();
        meanings.clear();
        var headings = table.headings();
        for (int i = 0; i < Math.min(MOST, headings.size()); i++) {
            var heading = headings.get(i).isBlank()
                    ? frame.texts().get("scenario.table.column", i + 1)
                    : headings.get(i).strip();
            grid.add(cell(heading, "strong"), i, 0);
            grid.add(meaning(i, heading), i, 1);
            for (int j = 0; j < Math.min(LINES, table.first().size()); j++) {
                var line = table.first().get(j);
                grid.add(cell(i < line.size() ? line.get(i) : "", "text-muted"), i, j + 2);
            }
        }
    }

    private static Label cell(String text, String style) {
        var cell = Controls.plain(text.replaceAll("\\s*\\R\\s*", " ⏎ "), style);
        cell.getStyleClass().add("chronogramme-cell");
        return cell;
    }

    private ComboBox<Optional<Heading>> meaning(int column, String heading) {
        var box = new ComboBox<Optional<Heading>>();
        box.setId("chronogramme-column-" + column);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(frame.texts().get("scenario.table.meaning", heading));
        box.getItems().add(Optional.empty());
        for (var one : Heading.values()) box.getItems().add(Optional.of(one));
        box.setConverter(
                named(one -> one.map(known -> name(known)).orElse(frame.texts().get("scenario.table.unused"))));
        box.valueProperty().subscribe(chosen -> {
            if (!filling && chosen != null) model.meaning(column, chosen);
        });
        meanings.add(box);
        return box;
    }

    private String name(Heading heading) {
        return heading.in(Locale.of(frame.texts().locale().getLanguage()));
    }
}
