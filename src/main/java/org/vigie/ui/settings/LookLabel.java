// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.vigie.core.mailbox.Look;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// Whether the mailbox is read: what the latest look came to, and the latest try.
final class LookLabel extends VBox {
    private final Frame frame;
    private final CallsViewModel model;
    private final Label tried = label("calls-knocked");
    private final Label looked = label("calls-looked");

    LookLabel(Frame frame, CallsViewModel model) {
        super(4);
        this.frame = frame;
        this.model = model;
        getChildren().setAll(tried, looked);
        model.knockedProperty().subscribe(this::lay);
        model.lookedProperty().subscribe(this::lay);
        frame.texts().follow(this, this::lay);
    }

    private void lay() {
        var texts = frame.texts();
        var knocked = model.knockedProperty().get();
        say(
                tried,
                knocked.map(now -> now.look()
                                .map(look ->
                                        look.trouble().isPresent() ? why(look) : texts.get("settings.calls.knocked"))
                                .orElseGet(() -> texts.get("settings.calls.knocking")))
                        .orElse(""),
                knocked.flatMap(CallsViewModel.Knocked::look)
                        .map(look -> look.trouble().isPresent() ? "text-bad" : "text-ok")
                        .orElse("text-meta"));
        var look = model.lookedProperty().get();
        say(
                looked,
                look.map(this::told).orElse(""),
                look.filter(one -> one.trouble().isPresent())
                        .map(_ -> "text-bad")
                        .orElse("text-meta"));
    }

    private static void say(Label label, String words, String style) {
        label.setText(words);
        label.getStyleClass().removeAll("text-ok", "text-bad", "text-meta");
        label.getStyleClass().add(style);
        Controls.shown(label, !words.isEmpty());
    }

    private String told(Look look) {
        var texts = frame.texts();
        var at = frame.formats().time(look.at());
        if (look.trouble().isEmpty())
            return texts.get("settings.calls.looked", at, look.seen(), look.noted(), look.skipped());
        var since = look.wellAt()
                .map(well ->
                        " " + texts.get("settings.calls.wellAt", frame.formats().time(well)))
                .orElse("");
        return texts.get("settings.calls.notLooked", at, why(look)) + since;
    }

    private String why(Look look) {
        var trouble = look.trouble().map(Enum::name).orElse("");
        return (frame.texts().get("settings.calls.trouble." + trouble) + " " + look.detail()).strip();
    }

    private static Label label(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
