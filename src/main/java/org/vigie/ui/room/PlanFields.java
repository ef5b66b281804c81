// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.RoleId;
import org.vigie.core.plan.PlanDraft.Words;
import org.vigie.ui.kit.Controls;

/// The fields that plans are typed into; each tells at once that something changed.
final class PlanFields {
    private final Around around;
    private final Runnable changed;

    PlanFields(Around around, Runnable changed) {
        this.around = around;
        this.changed = changed;
    }

    Around around() {
        return around;
    }

    void change() {
        changed.run();
    }

    /// The French and the English words side by side.
    HBox words(String id, Words now, Consumer<Words> typed) {
        var fr = field(id + "-fr", now.fr(), "room.plan.fr");
        var en = field(id + "-en", now.en(), "room.plan.en");
        Runnable tell = () -> {
            typed.accept(new Words(fr.getText(), en.getText()));
            changed.run();
        };
        fr.textProperty().addListener((_, _, _) -> tell.run());
        en.textProperty().addListener((_, _, _) -> tell.run());
        HBox.setHgrow(fr, Priority.ALWAYS);
        HBox.setHgrow(en, Priority.ALWAYS);
        return new HBox(8, fr, en);
    }

    /// A field for a whole number.
    TextField number(String id, String now, String prompt, Consumer<String> typed) {
        var field = field(id, now, prompt);
        field.getStyleClass().add("plan-number");
        field.textProperty().addListener((_, _, text) -> {
            typed.accept(text);
            changed.run();
        });
        return field;
    }

    /// Whoever is to do a step; first anybody.
    ComboBox<Optional<RoleId>> role(String id, Optional<RoleId> now, Consumer<Optional<RoleId>> chosen) {
        var list = new ComboBox<Optional<RoleId>>();
        list.setId(id);
        list.getStyleClass().add("plan-role");
        list.getItems().add(Optional.empty());
        for (var held : around.state().roles())
            list.getItems().add(Optional.of(held.role().id()));
        if (!list.getItems().contains(now)) list.getItems().add(now);
        list.setConverter(Choosers.converter(
                role -> role.map(this::name).orElseGet(() -> around.texts().get("room.plan.anyone"))));
        list.setValue(now);
        list.valueProperty().addListener((_, _, role) -> {
            chosen.accept(role);
            changed.run();
        });
        return list;
    }

    /// A plan from elsewhere may call roles that this room does not have.
    private String name(RoleId role) {
        var name = around.name(role);
        return name.isEmpty() ? around.texts().get("room.plan.unknownRole") : name;
    }

    Button icon(String id, String meaning, Feather drawing, Runnable action) {
        var button = Controls.iconOnly(around.texts().bind(meaning), drawing, action, "small", "ghost");
        button.setId(id);
        return button;
    }

    TextField field(String id, String text, String prompt) {
        var field = new TextField(text);
        field.setId(id);
        field.promptTextProperty().bind(around.texts().bind(prompt));
        field.accessibleTextProperty().bind(around.texts().bind(prompt));
        return field;
    }
}
