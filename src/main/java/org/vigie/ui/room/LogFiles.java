// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Incoming;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.attachment.Adding;
import org.vigie.ui.kit.attachment.AttachmentCard;
import org.vigie.ui.kit.attachment.AttachmentChip;
import org.vigie.ui.kit.attachment.AttachmentWords;
import org.vigie.ui.kit.attachment.Incomings;

/// The files of the main courante: shown with their lines, added to a line by a button, a key or a drop, and opened.
final class LogFiles {
    private static final Logger LOG = LoggerFactory.getLogger(LogFiles.class);

    private final Around around;
    private final OpenRoom room;
    private final Lanes lanes;
    private final Adding adding;
    private Supplier<List<File>> chooser = this::choose;
    private Function<String, Optional<Path>> saveChooser = _ -> Optional.empty();
    private boolean savesElsewhere;

    LogFiles(Around around, OpenRoom room, Lanes lanes) {
        this.around = around;
        this.room = room;
        this.lanes = lanes;
        this.adding = new Adding(lanes, () -> around.frame().preferences().get().attachmentBytes());
    }

    /// Where files are asked for, instead of the system's windows.
    void chooseWith(Supplier<List<File>> other, Function<String, Optional<Path>> save) {
        chooser = other;
        saveChooser = save;
        savesElsewhere = true;
    }

    Adding adding() {
        return adding;
    }

    /// A file of a line, to be opened.
    Node chip(Attachment file) {
        return new AttachmentChip(around.frame(), file, () -> open(file));
    }

    void open(Attachment file) {
        var card = AttachmentCard.open(around.frame(), room, lanes, file);
        if (savesElsewhere) card.chooseWith(saveChooser);
    }

    /// Asks for files that belong to this line.
    void ask(RoomLog.Line line) {
        add(Optional.of(line.entry().ref()), Incomings.files(chooser.get()));
    }

    /// Takes what is dropped on this node. On a line that takes no files, and beside all lines, a file stands for
    /// itself.
    void takeDrops(Node on, Supplier<Optional<RoomLog.Line>> line) {
        on.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!Incomings.isIn(event.getDragboard())) return;
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        on.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (!Incomings.isIn(event.getDragboard())) return;
            add(
                    line.get()
                            .filter(at -> at.entry().payload() instanceof Payload.Logged)
                            .map(at -> at.entry().ref()),
                    Incomings.from(event.getDragboard(), around.texts().get("room.log.attach.picture")));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    void add(Optional<EntryRef> line, List<Incoming> files) {
        if (files.isEmpty()) return;
        adding.keep(room, files, kept -> {
            switch (kept) {
                case Adding.Outcome.Refused(var name, var why) -> complain(words().refusal(name, why));
                case Adding.Outcome.Done(var attachments) -> {
                    var _ = Adding.record(room, line, attachments)
                            .whenComplete((_, problem) -> lanes.later(() -> recorded(Optional.ofNullable(problem))));
                }
            }
        });
    }

    private void recorded(Optional<Throwable> problem) {
        if (problem.isEmpty()) {
            around.frame().toasts().say(around.texts().get("room.log.attach.done"));
            return;
        }
        LOG.warn("An attachment could not be recorded", problem.get());
        complain(around.texts().get(FormDialog.why(problem.get())));
    }

    private void complain(String sentence) {
        if (!sentence.isEmpty()) around.frame().toasts().complain(sentence);
    }

    private AttachmentWords words() {
        return new AttachmentWords(around.texts(), around.formats());
    }

    private List<File> choose() {
        return Optional.ofNullable(new FileChooser().showOpenMultipleDialog(null))
                .orElse(List.of());
    }
}
