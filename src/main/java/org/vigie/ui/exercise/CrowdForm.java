// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.exercise.crowd.Coefficient;
import org.vigie.exercise.crowd.Coefficients;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Decimals;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Theme;

/// Shows every number that the simulated public behaves by, and lets a facilitator change them while the game runs.
final class CrowdForm extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Around around;
    private final Coefficients now;
    private final Decimals decimals;
    private final Map<Coefficient, TextField> fields = new EnumMap<>(Coefficient.class);

    private CrowdForm(Around around, Coefficients now) {
        super(12);
        this.around = around;
        this.now = now;
        this.decimals = new Decimals(around.frame());
        var rows = new VBox(6);
        rows.getStyleClass().add("scenario-body");
        for (var one : Coefficient.values()) rows.getChildren().add(row(one, now.get(one)));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefViewportHeight(420 * around.scale());
        scroll.getStyleClass().add("plain-scroll");
        getStyleClass().add("exercise-page");
        getStylesheets().add(Theme.sheet("exercise"));
        getChildren().addAll(Controls.wrapped(around.texts().get("exercise.crowd.meaning"), "text-meta"), scroll);
    }

    private HBox row(Coefficient one, double value) {
        var texts = around.texts();
        var name = Controls.wrapped(texts.get("exercise.crowd." + one.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var field = new TextField(decimals.shown(value));
        field.setId("crowd-" + one.key());
        field.setPrefColumnCount(5);
        field.setMinWidth(TextField.USE_PREF_SIZE);
        field.setAccessibleText(name.getText());
        field.setAlignment(Pos.CENTER_RIGHT);
        fields.put(one, field);
        field.textProperty()
                .subscribe(_ -> field.pseudoClassStateChanged(ERROR, read(one).isEmpty()));
        var unit = Controls.plain(texts.get("exercise.crowd.unit." + one.unit().name()), "text-meta", "crowd-unit");
        var bounds = Controls.plain(
                texts.get(
                        "exercise.crowd.bounds",
                        decimals.shown(one.usual()),
                        decimals.shown(one.least()),
                        decimals.shown(one.most())),
                "text-meta",
                "crowd-bounds");
        var row = new HBox(12, name, field, unit, bounds);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// What was not touched stays what it is, with the decimals that are not shown.
    private Optional<Double> read(Coefficient one) {
        var field = fields.get(one);
        if (field == null) return Optional.empty();
        if (field.getText().equals(decimals.shown(now.get(one)))) return Optional.of(now.get(one));
        return decimals.read(field.getText()).filter(one::admits);
    }

    private boolean isValid() {
        return fields.keySet().stream().allMatch(one -> read(one).isPresent());
    }

    private Coefficients read() {
        var changed = Coefficients.USUAL;
        for (var one : fields.keySet()) changed = changed.with(one, read(one).orElseThrow());
        return changed;
    }

    static void open(Around around) {
        var course = around.model().console().course();
        if (!course.isPrepared() || course.isEnded()) return;
        var texts = around.texts();
        var form = new CrowdForm(around, Coefficients.of(course.coefficients()));
        List<Observable> typed = new ArrayList<>();
        form.fields.values().forEach(field -> typed.add(field.textProperty()));
        new FormDialog(around.frame(), texts.bind("exercise.crowd.title"), form, texts.bind("exercise.form.keep"))
                .onlyIf(Bindings.createBooleanBinding(form::isValid, typed.toArray(Observable[]::new)))
                .open(
                        () -> around.model()
                                .acts()
                                .act(new ExerciseAct.CrowdTuned(form.read().kept()), GameActs.Outcome.DONE),
                        "broad");
    }
}
