// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.OpenRoom;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Texts;

/// One line at the foot of every page: what just happened, written into the main courante with Enter.
///
/// The field is made when a room first opens, and the menu of types when there is first too little room for chips:
/// the window is there sooner.
final class QuickEntry extends HBox {
    private final Frame frame;
    private final Texts texts;
    private final QuickEntryViewModel model;
    private final Lanes lanes;
    private final StackPane line = new StackPane();
    private final StackPane types = new StackPane();
    private final Label noRoom = new Label();
    private final QuickClips clips;
    private @Nullable QuickField field;
    private @Nullable Node chips;
    private @Nullable Node menu;

    QuickEntry(Frame frame, QuickEntryViewModel model, LogViewModel log, Lanes lanes, Runnable openLog) {
        this.frame = frame;
        this.texts = frame.texts();
        this.model = model;
        this.lanes = lanes;
        getStyleClass().add("quick-entry");
        setId("quick");
        noRoom.textProperty().bind(texts.bind("shell.quick.prompt.noRoom"));
        noRoom.getStyleClass().addAll("quick-no-room", "text-disabled");
        HBox.setHgrow(line, Priority.ALWAYS);
        line.getStyleClass().add("quick-line-place");
        clips = new QuickClips(frame, model.files());
        clips.takeDrops(this);
        var box = new HBox(
                line,
                new QuickReaders(frame, model),
                clips,
                new QuickStatus(frame, model, log),
                new Keycap("Ctrl+J", frame.keys(), texts));
        box.getStyleClass().addAll("field-box", "quick-box");
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(heading(openLog), types, box, submit());
        model.roomProperty().subscribe(this::show);
    }

    /// Whether the keyboard is in the line already.
    boolean hasKeyboard() {
        return field != null && field.isFocused();
    }

    void takeKeyboard() {
        if (field == null) return;
        field.requestFocus();
        field.end();
    }

    /// Asks for files that go with the line.
    void attach() {
        clips.choosing();
        takeKeyboard();
    }

    QuickClips clips() {
        return clips;
    }

    /// Shows the types as one menu, or as chips where there is room.
    void fold(boolean compact) {
        if (compact) {
            if (menu == null) menu = QuickTypes.menu(frame, model);
            types.getChildren().setAll(menu);
        } else {
            if (chips == null) chips = QuickTypes.chips(frame, model);
            types.getChildren().setAll(chips);
        }
    }

    private void show(Optional<OpenRoom> room) {
        setDisable(room.isEmpty());
        if (room.isEmpty()) {
            line.getChildren().setAll(noRoom);
            return;
        }
        if (field == null) {
            field = new QuickField(texts, model, lanes);
            clips.takePastes(field);
        }
        line.getChildren().setAll(field);
    }

    private Button heading(Runnable openLog) {
        var heading = new Button("", new Icon(Feather.EDIT_3).styled("text-accent"));
        heading.setId("open-log");
        heading.textProperty().bind(texts.bind("shell.quick.heading"));
        heading.getStyleClass().addAll("ghost", "quick-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        heading.setOnAction(_ -> openLog.run());
        return heading;
    }

    private Button submit() {
        var submit = new Button("", new Keycap("Enter", frame.keys(), texts));
        submit.setId("quick-submit");
        submit.textProperty().bind(texts.bind("shell.quick.submit"));
        submit.setContentDisplay(ContentDisplay.RIGHT);
        submit.getStyleClass().addAll("primary", "quick-submit");
        submit.setMinWidth(USE_PREF_SIZE);
        submit.disableProperty().bind(model.savingProperty());
        submit.setOnAction(_ -> model.submit());
        return submit;
    }
}
