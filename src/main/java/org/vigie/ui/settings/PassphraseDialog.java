// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.settings.SecurityViewModel.PassphraseFault;

/// Ties the store to a passphrase typed twice, with a hint about its strength.
final class PassphraseDialog {
    private final Frame frame;
    private final SecurityViewModel model;
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private Runnable close = () -> {};

    PassphraseDialog(Frame frame, SecurityViewModel model) {
        this.frame = frame;
        this.model = model;
    }

    void open() {
        first.setId("passphrase-first");
        second.setId("passphrase-second");
        var working = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        working.setMaxWidth(Double.MAX_VALUE);
        working.visibleProperty().bind(model.busyProperty());
        var body = new VBox(
                12,
                Forms.sentence(text("settings.passphrase.text"), "text-muted"),
                new Labelled(text("settings.passphrase.first"), first).help(strength()),
                new Labelled(text("settings.passphrase.second"), second)
                        .error(model.faultProperty().map(Optional::isPresent), fault()),
                Forms.sentenceWhile(model.failedProperty(), text("settings.security.failed"), "text-bad"),
                working);
        var cancel = new ActionButton(text("kit.dialog.cancel"), this::leave);
        cancel.setCancelButton(true);
        cancel.disableProperty().bind(model.busyProperty());
        var set = new ActionButton(text("settings.passphrase.set"), this::set).styled("primary");
        set.setId("passphrase-set");
        set.setDefaultButton(true);
        set.disableProperty().bind(model.busyProperty());
        var card = frame.dialogs().card(text("settings.passphrase.title"), body, cancel, set);
        card.setId("passphrase-dialog");
        close = frame.dialogs().showFirmly(card);
    }

    private void set() {
        model.setPassphrase(first.getText().toCharArray(), second.getText().toCharArray(), () -> {
            leave();
            frame.toasts().say(frame.texts().get("settings.passphrase.done"));
        });
    }

    private void leave() {
        first.clear();
        second.clear();
        close.run();
    }

    private ObservableValue<String> strength() {
        return Bindings.createStringBinding(
                () -> frame.texts()
                        .get("settings.strength."
                                + PassphraseStrength.of(first.getText()).name()),
                first.textProperty(),
                frame.texts().localeProperty());
    }

    private ObservableValue<String> fault() {
        return Bindings.createStringBinding(
                () -> model.faultProperty()
                        .get()
                        .map(fault -> frame.texts().get(key(fault), PassphraseStrength.SHORTEST))
                        .orElse(""),
                model.faultProperty(),
                frame.texts().localeProperty());
    }

    private static String key(PassphraseFault fault) {
        return switch (fault) {
            case TOO_SHORT -> "settings.passphrase.short";
            case TOO_WEAK -> "settings.passphrase.weak";
            case DIFFERENT -> "settings.passphrase.different";
        };
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
