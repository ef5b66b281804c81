// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct.Remark;
import org.vigie.core.journal.ExerciseAct.Remarked;
import org.vigie.core.scenario.Inject;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Segmented;

/// What observers note while the exercise runs. A note is about the inject that is looked at when it is
/// written, and about what a player did where somebody chose it.
final class NotesPane extends VBox {
    private final Around around;
    private final VBox rows = new VBox();
    private final Label count = Controls.plain("", "count");
    private final TextField field = new TextField();
    private final Segmented<Remark> kind;
    private boolean saving;

    NotesPane(Around around) {
        this.around = around;
        var frame = around.frame();
        var texts = around.texts();
        var kinds = new LinkedHashMap<Remark, ObservableValue<String>>();
        for (var one : Remark.values()) kinds.put(one, texts.bind("exercise.remark." + one.name()));
        kind = new Segmented<>(kinds, Remark.STRENGTH);
        kind.getStyleClass().add("small");
        for (var one : Remark.values()) kind.button(one).setId("remark-" + one.name());
        field.setId("note");
        field.getStyleClass().add("bare");
        field.promptTextProperty().bind(texts.bind("exercise.note.new"));
        field.accessibleTextProperty().bind(texts.bind("exercise.note.new"));
        field.setOnAction(_ -> keep());
        HBox.setHgrow(field, Priority.ALWAYS);
        var box = new HBox(field, new Keycap("O", frame.keys(), texts));
        box.getStyleClass().add("field-box");
        var foot = new VBox(8, about(), kind, box);
        foot.getStyleClass().add("note-foot");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        count.setId("notes-count");
        var panel = new Panel(texts.bind("exercise.notes"), new VBox(scroll, foot))
                .actions(count)
                .flush();
        panel.setId("notes-panel");
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
    }

    /// What the note is about besides the inject, as long as somebody chose it.
    private Node about() {
        var texts = around.texts();
        var noted = around.model().notedProperty();
        var deed = Controls.wrapped("", "text-small", "text-muted");
        deed.setId("note-about");
        HBox.setHgrow(deed, Priority.ALWAYS);
        deed.setMaxWidth(Double.MAX_VALUE);
        var none = Controls.iconOnly(
                texts.bind("exercise.note.about.none"), Feather.X, () -> noted.set(Optional.empty()), "small", "ghost");
        none.setId("note-about-none");
        var line = Controls.line(8, deed, none);
        noted.subscribe(entry -> {
            entry.ifPresent(one -> deed.setText(texts.get("exercise.note.about", deed(one))));
            Controls.shown(line, entry.isPresent());
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE || noted.get().isEmpty()) return;
            event.consume();
            noted.set(Optional.empty());
        });
        return line;
    }

    private String deed(Entry entry) {
        return around.minute(around.model().acts().at(entry.occurredAt())) + " "
                + around.words().say(entry.payload());
    }

    void focusField() {
        field.requestFocus();
    }

    /// The text stays in the field until it is saved. A key that is held down keeps it once.
    private void keep() {
        var text = field.getText().strip();
        if (text.isEmpty() || saving) return;
        saving = true;
        var about = around.model().lookedProperty().get().map(Inject::id);
        var note = new Remarked(
                kind.valueProperty().get(),
                text,
                about,
                around.model().acts().now(),
                around.model().notedProperty().get().map(Entry::ref));
        var _ = around.model()
                .acts()
                .act(note, GameActs.Outcome.NOTED)
                .whenComplete((_, problem) -> around.model().acts().later(() -> {
                    saving = false;
                    if (problem != null || !field.getText().strip().equals(text)) return;
                    field.clear();
                    around.model().notedProperty().set(Optional.empty());
                }));
    }

    private void draw() {
        var notes = around.model().console().course().notes();
        count.setText(around.formats().number(notes.size()));
        Controls.shown(count, !notes.isEmpty());
        if (notes.isEmpty()) {
            Node none = Notice.empty(around.texts().bind("exercise.notes.none"));
            rows.getChildren().setAll(none);
            return;
        }
        rows.getChildren().setAll(notes.reversed().stream().map(this::row).toList());
    }

    private Node row(Course.Note note) {
        var act = note.act();
        var chip = Controls.plain(
                around.texts().get("exercise.remark." + act.kind().name()), "chip", "in-row", tone(act.kind()));
        var head = Controls.line(8, Controls.plain(around.minute(act.at()), "text-meta"), chip);
        act.inject()
                .map(around.model().console()::number)
                .ifPresent(number -> head.getChildren().add(Controls.plain(number, "text-meta")));
        note.by()
                .map(Optional::of)
                .ifPresent(by ->
                        head.getChildren().addAll(Controls.space(), Controls.plain(around.name(by), "text-meta")));
        var row = new VBox(4, head);
        act.act()
                .map(around.model().console().deeds()::get)
                .ifPresent(
                        deed -> row.getChildren().add(Controls.wrapped("→ " + deed(deed), "text-small", "text-muted")));
        row.getChildren().add(Controls.wrapped(act.text()));
        row.getStyleClass().add("note-row");
        return row;
    }

    private static String tone(Remark kind) {
        return switch (kind) {
            case STRENGTH -> "ok";
            case TO_IMPROVE -> "warn";
            case HOSTING -> "exercise";
        };
    }
}
