// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.report.ReportTexts;
import org.vigie.report.messages.MessageFiles;
import org.vigie.report.messages.MessageFiles.Format;
import org.vigie.report.messages.Reading;
import org.vigie.report.messages.Reading.Trouble;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Lanes;

/// Texts as files that organisations exchange: chosen in the system's own window, shown before they come in, and taken
/// in by one act or not at all.
final class LibraryExchange {
    private static final int REMARKS_SHOWN = 8;

    private final Around around;
    private final Lanes lanes;

    LibraryExchange(Around around, Lanes lanes) {
        this.around = around;
        this.lanes = lanes;
    }

    void load(Node from) {
        var chooser = chooser();
        chooser.setTitle(around.texts().get("messages.import"));
        Optional.ofNullable(chooser.showOpenDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::read);
    }

    /// Reads texts from a file and shows what they would change, or says why there are none.
    void read(Path file) {
        var format = Format.of(file.getFileName().toString());
        if (format.isEmpty()) {
            complain(Trouble.NOT_TEXTS);
            return;
        }
        lanes.ask(
                () -> found(format.get(), file),
                this::answer,
                _ -> around.frame().toasts().complain(around.texts().get("messages.import.closed")));
    }

    private Reading found(Format format, Path file) {
        try {
            if (Files.size(file) > MessageFiles.MOST_BYTES) return new Reading.Unreadable(Trouble.TOO_LARGE);
            return MessageFiles.read(format, Files.readAllBytes(file), around.model()::freshId);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private void answer(Reading reading) {
        switch (reading) {
            case Reading.Unreadable(var trouble) -> complain(trouble);
            case Reading.Read read -> ask(read);
        }
    }

    private void complain(Trouble trouble) {
        around.frame().toasts().complain(around.texts().get("messages.import." + trouble.name()));
    }

    /// Shows what would come in and what stays outside, and takes it in once that is agreed.
    private void ask(Reading.Read read) {
        var texts = around.texts();
        var fresh = new ArrayList<Message>();
        var changed = new ArrayList<Message>();
        for (var message : read.messages()) {
            var known = around.model().stateProperty().get().shelf().one(message.id());
            if (known.isEmpty()) fresh.add(message);
            else if (!isSame(known.get(), message))
                changed.add(message.as(around.model().nextVersion(message.id())));
        }
        int same = read.messages().size() - fresh.size() - changed.size();
        var all = new ArrayList<>(fresh);
        all.addAll(changed);
        var form = new VBox(
                8, Controls.plain(texts.get("messages.import.found", fresh.size(), changed.size(), same), "strong"));
        if (!read.remarks().isEmpty()) {
            form.getChildren()
                    .add(Controls.plain(
                            texts.get("messages.import.outside", read.remarks().size()), "text-warn"));
            read.remarks().stream()
                    .limit(REMARKS_SHOWN)
                    .forEach(remark -> form.getChildren()
                            .add(Controls.plain(
                                    texts.get("messages.import.row", remark.row(), remark.field(), remark.found()),
                                    "text-meta")));
        }
        form.getChildren().add(Controls.plain(texts.get("messages.import.drafts"), "text-muted"));
        new FormDialog(
                        around.frame(),
                        texts.bind("messages.import.title"),
                        form,
                        texts.bind("messages.import.take", all.size()))
                .onlyIf(new SimpleBooleanProperty(!all.isEmpty()))
                .open(() -> around.model().keepAll(all), "wide-card");
    }

    private static boolean isSame(Library.Record known, Message message) {
        return known.message().as(1).equals(message.as(1));
    }

    /// Asks for a place and writes the texts that are listed there.
    void save(Node from) {
        var chooser = chooser();
        chooser.setTitle(around.texts().get("messages.export"));
        chooser.setInitialFileName("vigie-messages.json");
        Optional.ofNullable(chooser.showSaveDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::write);
    }

    /// Writes the texts that are listed and says how that went.
    void write(Path file) {
        var format = Format.of(file.getFileName().toString()).orElse(Format.JSON);
        List<Message> listed =
                around.model().listed().stream().map(Library.Record::message).toList();
        var mark = new ReportTexts(around.texts().locale())
                .band(around.model().room().nature());
        lanes.ask(
                () -> {
                    var out = new ByteArrayOutputStream();
                    try {
                        MessageFiles.write(format, listed, mark, out);
                        return Files.write(file, out.toByteArray());
                    } catch (IOException closed) {
                        throw new UncheckedIOException(closed);
                    }
                },
                written -> around.frame()
                        .toasts()
                        .say(around.texts().get("messages.exported", listed.size(), written.getFileName())),
                _ -> around.frame().toasts().complain(around.texts().get("messages.unwritten", file)));
    }

    private FileChooser chooser() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        around.texts().get("messages.files"), "*.json", "*.csv", "*.docx", "*.docm"));
        return chooser;
    }
}
