// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.attachment;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.cell.OpenRoom;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Notice;

/// Shows an attachment inside the program, once its content was found to be what its hash promises. Pictures and
/// texts are drawn here, so that nothing readable reaches the disk; nothing is ever handed to another program, and
/// whoever wants a copy says where it shall lie.
public final class AttachmentCard {
    private static final int WIDEST = 1200;
    private static final int HIGHEST = 640;

    private final Frame frame;
    private final OpenRoom room;
    private final Lanes lanes;
    private final Attachment file;
    private final StackPane content = new StackPane();
    private final Label state = new Label();
    private final Button save = new Button();
    private Function<String, Optional<Path>> chooser = this::choose;
    private Optional<byte[]> whole = Optional.empty();

    private AttachmentCard(Frame frame, OpenRoom room, Lanes lanes, Attachment file) {
        this.frame = frame;
        this.room = room;
        this.lanes = lanes;
        this.file = file;
    }

    /// Opens the card.
    public static AttachmentCard open(Frame frame, OpenRoom room, Lanes lanes, Attachment file) {
        var card = new AttachmentCard(frame, room, lanes, file);
        card.open();
        return card;
    }

    /// Where files are asked for, instead of the system's window.
    public void chooseWith(Function<String, Optional<Path>> other) {
        chooser = other;
    }

    private void open() {
        var texts = frame.texts();
        var words = new AttachmentWords(texts, frame.formats());
        var facts = Controls.plain(
                texts.get(
                        "kit.attachment.facts",
                        words.kind(file.kind()),
                        frame.formats().bytes(file.bytes())),
                "text-muted");
        var hash = Controls.plain(texts.get("kit.attachment.hash", file.hash().hex()), "text-meta");
        hash.setWrapText(true);
        state.setId("attachment-state");
        state.setText(texts.get("kit.attachment.checking"));
        state.setWrapText(true);
        content.setId("attachment-content");
        Controls.shown(content, false);
        save.setId("attachment-save");
        save.textProperty().bind(texts.bind("kit.attachment.save"));
        save.setDisable(true);
        save.setOnAction(_ -> save());
        var close = new Button();
        close.setId("attachment-close");
        close.textProperty().bind(texts.bind("kit.attachment.close"));
        var body = new VBox(12, facts, hash, state, content);
        var card = frame.dialogs().card(new SimpleStringProperty(file.name()), body, save, close);
        card.getStyleClass().add("attachment-card");
        var away = frame.dialogs().show(card);
        close.setOnAction(_ -> away.run());
        close.requestFocus();
        lanes.ask(() -> Reading.whole(room.attachments(), file), this::read, _ -> say("failed"));
    }

    private void read(Reading reading) {
        switch (reading.given()) {
            case WHOLE -> {
                whole = Optional.of(reading.bytes());
                save.setDisable(false);
                state.getStyleClass().add("text-ok");
                state.setText(frame.texts().get("kit.attachment.whole"));
                show(reading.bytes());
            }
            case MISSING -> say("missing");
            case DAMAGED, GIVEN_UP -> say("damaged");
        }
    }

    private void say(String why) {
        state.getStyleClass().add("text-bad");
        state.setText(frame.texts().get("kit.attachment." + why));
    }

    private void show(byte[] bytes) {
        var node = node(bytes);
        content.getChildren()
                .setAll(node.orElseGet(() -> Notice.empty(frame.texts().bind("kit.attachment.notDrawn"))));
        Controls.shown(content, true);
    }

    private Optional<Node> node(byte[] bytes) {
        if (file.kind() == FileKind.TEXT) {
            var text = new TextArea(Reading.text(bytes));
            text.setEditable(false);
            text.setWrapText(true);
            text.setPrefRowCount(18);
            text.setAccessibleText(file.name());
            return Optional.of(text);
        }
        if (!file.kind().isDrawn()) return Optional.empty();
        // a huge picture is made smaller while it is read: it may be small on the disk and fill the memory
        int width = Reading.isHuge(bytes) ? WIDEST : 0;
        var image = new Image(new ByteArrayInputStream(bytes), width, 0, true, true);
        if (image.isError()) return Optional.empty();
        var picture = new ImageView(image);
        picture.setFitWidth(Math.min(image.getWidth(), WIDEST));
        picture.setPreserveRatio(true);
        picture.setAccessibleText(file.name());
        var scroll = new ScrollPane(picture);
        scroll.setPrefViewportWidth(Math.min(image.getWidth(), WIDEST));
        double shown = Math.min(1, WIDEST / image.getWidth());
        scroll.setPrefViewportHeight(Math.min(image.getHeight() * shown, HIGHEST));
        return Optional.of(scroll);
    }

    private void save() {
        var bytes = whole;
        if (bytes.isEmpty()) return;
        chooser.apply(file.fileName())
                .ifPresent(target -> lanes.ask(
                        () -> Reading.save(bytes.get(), target, file.kind()),
                        saved -> frame.toasts().say(frame.texts().get("kit.attachment.saved", saved)),
                        _ -> frame.toasts().complain(frame.texts().get("kit.attachment.notSaved"))));
    }

    private Optional<Path> choose(String name) {
        var dialog = new FileChooser();
        dialog.setInitialFileName(name);
        return Optional.ofNullable(dialog.showSaveDialog(content.getScene().getWindow()))
                .map(File::toPath);
    }
}
