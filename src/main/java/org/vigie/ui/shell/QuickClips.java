// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.attachment.Incoming;
import org.vigie.ui.kit.Chord;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.attachment.AttachmentWords;
import org.vigie.ui.kit.attachment.Incomings;

/// The paper clip beside the line: files are chosen, dropped or pasted, and can be taken off again.
final class QuickClips extends HBox {
    private static final Chord PASTE = Chord.of("Ctrl+V");

    private final Frame frame;
    private final QuickFiles files;
    private final Button add;
    private final MenuButton waiting = new MenuButton();
    private final HBox step = new HBox(4);
    private final Label percent = Controls.plain("", "text-meta");
    private Supplier<List<File>> chooser = this::choose;

    QuickClips(Frame frame, QuickFiles files) {
        super(4);
        this.frame = frame;
        this.files = files;
        getStyleClass().add("quick-clips");
        var texts = frame.texts();
        add = Controls.iconOnly(texts.bind("shell.quick.attach"), Feather.PAPERCLIP, this::choosing, "ghost", "small");
        add.setId("quick-attach");
        waiting.setId("quick-files");
        waiting.getStyleClass().add("small");
        waiting.setGraphic(new Icon(Feather.FILE));
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        percent.setId("quick-step");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        var stop = Controls.iconOnly(
                texts.bind("shell.quick.attach.stop"),
                Feather.X,
                () -> files.adding().stop(),
                "ghost",
                "small");
        stop.setId("quick-stop");
        step.getChildren().addAll(percent, stop);
        step.getStyleClass().add("quick-clips");
        getChildren().addAll(add, waiting, step);
        files.waitingProperty().subscribe(this::draw);
        files.stepProperty().subscribe(this::draw);
        texts.localeProperty().subscribe(this::draw);
        files.refusedProperty()
                .subscribe(refused -> refused.ifPresent(file -> frame.toasts()
                        .complain(new AttachmentWords(texts, frame.formats()).refusal(file.name(), file.why()))));
        draw();
    }

    /// Where files are asked for, instead of the system's window.
    void chooseWith(Supplier<List<File>> other) {
        chooser = other;
    }

    QuickFiles files() {
        return files;
    }

    /// Asks for files.
    void choosing() {
        files.add(Incomings.files(chooser.get()));
    }

    /// Takes what is dropped on this node.
    void takeDrops(Node on) {
        on.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!Incomings.isIn(event.getDragboard())) return;
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        on.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (!Incomings.isIn(event.getDragboard())) return;
            take(event.getDragboard());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /// Takes a picture or files pasted into this field; text is pasted as ever.
    void takePastes(Node field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!frame.keys().matches(PASTE, event)) return;
            var board = Clipboard.getSystemClipboard();
            if (!Incomings.isIn(board)) return;
            take(board);
            event.consume();
        });
    }

    private void take(Clipboard board) {
        files.add(Incomings.from(board, frame.texts().get("shell.quick.attach.picture")));
    }

    private List<File> choose() {
        var dialog = new FileChooser();
        return Optional.ofNullable(dialog.showOpenMultipleDialog(getScene().getWindow()))
                .orElse(List.of());
    }

    private void draw() {
        var texts = frame.texts();
        var all = files.waitingProperty().get();
        var step = files.stepProperty().get();
        Controls.shown(this.step, step.isPresent());
        step.ifPresent(now -> percent.setText(texts.get("shell.quick.attach.step", now.percent())));
        Controls.shown(waiting, !all.isEmpty() && step.isEmpty());
        long bytes = all.stream().mapToLong(Incoming::bytes).sum();
        waiting.setText(texts.get(
                all.size() == 1 ? "shell.quick.attach.one" : "shell.quick.attach.many",
                all.size(),
                frame.formats().bytes(bytes)));
        waiting.getItems().setAll(all.stream().map(this::item).toList());
    }

    private MenuItem item(Incoming file) {
        var item = new MenuItem(frame.texts()
                .get("shell.quick.attach.remove", file.name(), frame.formats().bytes(file.bytes())));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> files.remove(file));
        return item;
    }
}
