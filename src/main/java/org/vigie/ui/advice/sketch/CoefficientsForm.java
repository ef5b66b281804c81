// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.journal.Entry;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Coefficient;
import org.vigie.core.propagation.Lever;
import org.vigie.core.propagation.Scenario;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Theme;

/// Asks by what numbers the scenarios act, and where each was measured; a number without a source stays a hypothesis.
final class CoefficientsForm {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private static final int SOURCE_COLUMNS = 24;

    private final Frame frame;
    private final SketchViewModel model;
    private final SketchTexts words;
    private final List<Row> rows = new ArrayList<>();
    private final TextField doubt = new TextField();

    private record Row(Scenario scenario, Lever lever, TextField value, TextField source) {}

    CoefficientsForm(Frame frame, SketchViewModel model) {
        this.frame = frame;
        this.model = model;
        this.words = new SketchTexts(frame);
    }

    /// @param draft names what is typed until it is recorded
    /// @param told is run once it is
    void open(String draft, Consumer<Entry> told) {
        var reset =
                Controls.button(frame.texts().bind("sketch.reset"), Feather.ROTATE_CCW, () -> fill(Assumptions.USUAL));
        reset.setId("sketch-reset");
        var body = new VBox(
                10, words.sentence(words.get("sketch.form.about"), "text-muted"), scroll(grid()), doubt(), reset);
        body.getStylesheets().add(Theme.sheet("advice"));
        fill(model.assumptions());
        new FormDialog(
                        frame,
                        frame.texts().bind("sketch.form.title"),
                        body,
                        frame.texts().bind("sketch.form.keep"))
                .onlyIf(valid())
                .keeping(draft, fields())
                .open(() -> keep(told), "wide-card");
    }

    private CompletableFuture<Entry> keep(Consumer<Entry> told) {
        return model.keep(typed().orElseThrow()).whenComplete((entry, _) -> {
            if (entry != null) told.accept(entry);
        });
    }

    private Node grid() {
        var grid = new GridPane(12, 4);
        grid.addRow(
                0, meta("sketch.table.scenario"), meta("sketch.lever"), meta("sketch.value"), meta("sketch.source"));
        for (var scenario : Scenario.values())
            for (var lever : Lever.values()) {
                var row = new Row(scenario, lever, new TextField(), new TextField());
                rows.add(row);
                var name = words.get("sketch.lever." + lever);
                var spoken = words.get("sketch.form.field", words.scenario(scenario), name);
                row.value.setId(id("value", row));
                row.value.setPrefColumnCount(6);
                row.value.setMinWidth(Region.USE_PREF_SIZE);
                row.value.setAccessibleText(spoken);
                row.value
                        .textProperty()
                        .subscribe(text -> mark(row.value, number(text, lever).isEmpty()));
                row.source.setId(id("source", row));
                row.source.setPrefColumnCount(SOURCE_COLUMNS);
                row.source.setPromptText(words.get("sketch.hypothesis"));
                row.source.setAccessibleText(words.get("sketch.form.source", spoken));
                GridPane.setHgrow(row.source, Priority.ALWAYS);
                var title = Controls.plain(lever == Lever.BRANCHING ? words.scenario(scenario) : "", "strong");
                grid.addRow(
                        rows.size(),
                        Controls.whole(title),
                        Controls.whole(Controls.plain(name, "text-small")),
                        row.value,
                        row.source);
            }
        return grid;
    }

    private Node doubt() {
        doubt.setId("sketch-doubt");
        doubt.setPrefColumnCount(6);
        doubt.textProperty().subscribe(text -> mark(doubt, percent(text).isEmpty()));
        var label = new Label(words.get("sketch.form.doubt"));
        label.setLabelFor(doubt);
        label.setWrapText(true);
        return Controls.line(12, label, doubt);
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sketch-form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node meta(String key) {
        return Controls.plain(words.get(key), "text-meta");
    }

    private static void mark(TextField field, boolean wrong) {
        field.pseudoClassStateChanged(ERROR, wrong);
    }

    private void fill(Assumptions by) {
        for (var row : rows) {
            var one = by.of(row.scenario, row.lever);
            row.value.setText(frame.formats().decimal(one.value(), row.lever == Lever.DELAY ? 0 : 2));
            row.source.setText(one.source());
        }
        doubt.setText(frame.formats().decimal(by.doubt() * 100, 0));
    }

    private BooleanBinding valid() {
        var dependencies =
                fields().values().stream().map(TextInputControl::textProperty).toArray(Observable[]::new);
        return Bindings.createBooleanBinding(() -> typed().isPresent(), dependencies);
    }

    private Map<String, TextField> fields() {
        var fields = new LinkedHashMap<String, TextField>();
        for (var row : rows) {
            fields.put(id("value", row), row.value);
            fields.put(id("source", row), row.source);
        }
        fields.put("doubt", doubt);
        return fields;
    }

    private static String id(String what, Row row) {
        return "sketch-%s-%s-%s".formatted(what, row.scenario, row.lever).toLowerCase(Locale.ROOT);
    }

    /// What was typed; empty while a number is none or out of bounds.
    private Optional<Assumptions> typed() {
        var coefficients = new ArrayList<Coefficient>();
        for (var row : rows) {
            var value = number(row.value.getText(), row.lever);
            if (value.isEmpty()) return Optional.empty();
            coefficients.add(new Coefficient(row.scenario, row.lever, value.getAsDouble(), row.source.getText()));
        }
        var share = percent(doubt.getText());
        return share.isEmpty()
                ? Optional.empty()
                : Optional.of(new Assumptions(coefficients, share.getAsDouble() / 100));
    }

    private static OptionalDouble number(String text, Lever lever) {
        var value = number(text);
        return value.isPresent() && lever.admits(value.getAsDouble()) ? value : OptionalDouble.empty();
    }

    private static OptionalDouble percent(String text) {
        var value = number(text.replace("%", ""));
        boolean fine = value.isPresent()
                && value.getAsDouble() >= 100 * Assumptions.LEAST_DOUBT
                && value.getAsDouble() <= 100 * Assumptions.MOST_DOUBT;
        return fine ? value : OptionalDouble.empty();
    }

    /// With a comma or a point.
    private static OptionalDouble number(String text) {
        var plain = text.strip().replace(',', '.');
        return plain.matches("\\d{1,4}(\\.\\d{1,4})?")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }
}
