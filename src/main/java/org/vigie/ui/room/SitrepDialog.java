// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.Sitreps;
import org.vigie.report.SitrepEdition;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Theme;

/// The situation reports over the page: those issued, to be saved as files, and the way to the next one.
final class SitrepDialog extends VBox {
    private final Around around;
    private final SitrepViewModel sitreps;
    private final VBox rows = new VBox();

    private SitrepDialog(Around around, SitrepViewModel sitreps) {
        super(12);
        this.around = around;
        this.sitreps = sitreps;
        setId("sitreps");
        getStylesheets().add(Theme.sheet("room"));
        getStyleClass().add("sitreps");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("shelf-scroll");
        var write = Controls.button(
                around.texts().bind("room.sitrep.write"), Feather.EDIT_3, () -> write(around, sitreps), "primary");
        write.setId("sitrep-write");
        getChildren().addAll(new AgendaPane(around), Controls.line(8, write), scroll);
        sitreps.issuedProperty().addListener((_, _, _) -> lay());
        lay();
        sitreps.read();
    }

    /// Opens the reports over the page.
    static void open(Around around, SitrepViewModel sitreps) {
        var close = new Button();
        close.setId("sitreps-close");
        close.textProperty().bind(around.texts().bind("room.close"));
        var card = around.frame()
                .dialogs()
                .card(around.texts().bind("room.sitreps.title"), new SitrepDialog(around, sitreps), close);
        card.getStyleClass().add("wide-card");
        var shut = around.frame().dialogs().show(card);
        close.setOnAction(_ -> shut.run());
    }

    /// Drafts the next report, and asks for its words until it is issued.
    static void write(Around around, SitrepViewModel sitreps) {
        sitreps.draft(
                around.texts().locale(),
                draft -> edit(around, sitreps, draft),
                () -> around.frame().toasts().complain(around.texts().get("room.sitrep.undrafted")));
    }

    private static void edit(Around around, SitrepViewModel sitreps, Sitrep draft) {
        var form = new SitrepForm(around, draft);
        new FormDialog(
                        around.frame(),
                        around.texts().bind("room.sitrep.title", draft.number()),
                        form,
                        around.texts().bind("room.sitrep.issue"))
                .onlyIf(form.valid())
                .keeping(around.draft("sitrep-" + draft.number()), form.kept())
                .open(() -> sitreps.issue(form.report()), "widest");
    }

    private void lay() {
        var issued = sitreps.issuedProperty().get();
        if (issued.isEmpty())
            rows.getChildren().setAll(Controls.label(around.texts().bind("room.sitreps.empty"), "text-muted"));
        else rows.getChildren().setAll(issued.stream().map(this::row).toList());
    }

    private Node row(Sitreps.Issued issue) {
        var texts = around.texts();
        var report = issue.report();
        var author = issue.entry().author().map(around::name).orElseGet(() -> texts.get("room.someone"));
        var title = Controls.plain(
                texts.get(
                        report.noChange() ? "room.sitreps.unchanged" : "room.sitreps.row",
                        report.number(),
                        around.formats().time(report.to()),
                        report.level().number()),
                "strong");
        var row = Controls.line(8, title, Controls.plain(author, "text-meta"), Controls.space());
        var send = Controls.button(texts.bind("room.sitrep.send.open"), Feather.SEND, () -> send(issue), "small");
        send.setId("sitrep-send-%d".formatted(report.number()));
        row.getChildren().add(send);
        for (var format : SitrepEdition.Format.values()) {
            var save = Controls.button(
                    texts.bind("room.sitrep.as." + format.name()),
                    Feather.DOWNLOAD,
                    () -> save(issue, format),
                    "small",
                    "ghost");
            save.setId("sitrep-%s-%d".formatted(format.ending(), report.number()));
            row.getChildren().add(save);
        }
        row.getStyleClass().add("shelf-row");
        return row;
    }

    private void send(Sitreps.Issued issue) {
        var texts = around.texts();
        var report = issue.report();
        var message = texts.get(
                "room.sitrep.send.message.usual",
                report.number(),
                sitreps.title(),
                report.level().number(),
                report.text().situation());
        var subject = texts.get("room.sitrep.send.subject", report.number(), sitreps.title());
        SitrepSendDialog.open(
                around, sitreps.sending(issue, texts.locale(), texts.get("room.someone"), subject, message));
    }

    private void save(Sitreps.Issued issue, SitrepEdition.Format format) {
        var chooser = new FileChooser();
        chooser.setTitle(around.texts().get("room.sitreps.title"));
        chooser.setInitialFileName("sitrep-%02d.%s".formatted(issue.report().number(), format.ending()));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> save(around, sitreps, issue, format, file));
    }

    /// Writes a report and says how that went.
    static void save(
            Around around, SitrepViewModel sitreps, Sitreps.Issued issue, SitrepEdition.Format format, Path file) {
        var texts = around.texts();
        sitreps.write(issue, texts.locale(), texts.get("room.someone"), format, file, written -> {
            if (written) around.frame().toasts().say(texts.get("room.sitrep.written", file.getFileName()));
            else around.frame().toasts().complain(texts.get("room.sitrep.unwritten", file));
        });
    }
}
