// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.print.PrinterJob;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Theme;

/// Shows a recovery code once. It closes only after its last group was typed back: then it was written down.
final class RecoveryDialog {
    private final Frame frame;
    private final String code;
    private final TextField shown;
    private Runnable close = () -> {};

    RecoveryDialog(Frame frame, String code) {
        this.frame = frame;
        this.code = code;
        this.shown = new TextField(code);
    }

    void open() {
        shown.setId("recovery-code");
        shown.setEditable(false);
        shown.getStyleClass().add("recovery-code");
        var copy = new ActionButton(text("settings.recovery.copy"), this::copy).drawing(Feather.COPY);
        var print = new ActionButton(text("settings.recovery.print"), this::print).drawing(Feather.PRINTER);
        var typed = new TextField();
        typed.setId("recovery-typed");
        var body = new VBox(
                12,
                Forms.sentence(text("settings.recovery.text")),
                shown,
                new HBox(8, copy, print),
                Forms.sentence(text("settings.recovery.warning"), "text-warn"),
                new Labelled(text("settings.recovery.confirm"), typed));
        var done = new ActionButton(text("settings.recovery.done"), () -> close.run()).styled("primary");
        done.setId("recovery-done");
        done.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !isLastGroup(typed.getText()), typed.textProperty()));
        var card = frame.dialogs().card(text("settings.recovery.title"), body, done);
        card.setId("recovery-dialog");
        card.getStyleClass().add("recovery-card");
        card.getStylesheets().add(Theme.sheet("settings"));
        close = frame.dialogs().showFirmly(card);
        typed.requestFocus();
    }

    private boolean isLastGroup(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).equals(code.substring(code.lastIndexOf('-') + 1));
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
        frame.toasts().say(frame.texts().get("settings.recovery.copied"));
    }

    private void print() {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            frame.toasts().complain(frame.texts().get("settings.recovery.noprinter"));
            return;
        }
        if (!job.showPrintDialog(shown.getScene().getWindow())) return;
        var page = new VBox(24, new Text(frame.texts().get("settings.recovery.paper")), new Text(code));
        if (job.printPage(page)) job.endJob();
        else frame.toasts().complain(frame.texts().get("settings.recovery.unprinted"));
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
