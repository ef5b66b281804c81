// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Keyring;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Panel;

/// Sécurité: what protects this station today, said plainly, and how to strengthen it.
final class SecurityView extends StackPane {
    private static final List<Integer> LOCK_AFTER_MINUTES = List.of(0, 5, 10, 15, 30, 60);

    private final Frame frame;
    private final SecurityViewModel model;
    private final VBox promises = new VBox(8);

    SecurityView(Frame frame, SecurityViewModel model) {
        this.frame = frame;
        this.model = model;
        model.protectionProperty().subscribe(now -> promise(now));
        frame.texts().follow(this, () -> promise(model.protectionProperty().get()));
        getChildren()
                .add(Cards.of(
                        new Panel(text("settings.security.protection"), protection()),
                        new Panel(text("settings.security.recovery"), recovery()),
                        new Panel(text("settings.security.lock"), autoLock()),
                        new Panel(text("settings.seal.title"), new SealPane(frame, model))));
    }

    private Node protection() {
        var change = new ActionButton(passphraseVerb(), this::askPassphrase)
                .drawing(Feather.LOCK)
                .styled("primary");
        change.setId("security-passphrase");
        change.disableProperty().bind(model.busyProperty());
        return new VBox(
                12,
                Forms.sentence(byProtection("settings.security.account", "settings.security.passphrase")),
                promises,
                Forms.sentenceWhile(model.failedProperty(), text("settings.security.failed"), "text-bad"),
                change);
    }

    private void promise(Keyring.Protection protection) {
        boolean passphrase = protection == Keyring.Protection.PASSPHRASE;
        promises.getChildren()
                .setAll(
                        promise(true, "settings.security.copied"),
                        promise(
                                passphrase,
                                passphrase ? "settings.security.stolen" : "settings.security.stolen.account"),
                        promise(false, "settings.security.hostile"));
    }

    private Node promise(boolean kept, String key) {
        var icon = new Icon(kept ? Feather.CHECK : Feather.X)
                .styled(kept ? "text-ok" : "text-warn")
                .meaning(frame.texts().get(kept ? "settings.security.yes" : "settings.security.no"));
        var row = new HBox(8, icon, Forms.sentence(text(key)));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node recovery() {
        var make = new ActionButton(text("settings.security.recovery.make"), this::makeRecoveryCode)
                .drawing(Feather.LIFE_BUOY);
        make.setId("security-recovery");
        make.disableProperty().bind(model.busyProperty());
        var state = Forms.sentence(Bindings.createStringBinding(
                () -> frame.texts()
                        .get(
                                model.recoverableProperty().get()
                                        ? "settings.security.recovery.there"
                                        : "settings.security.recovery.none"),
                model.recoverableProperty(),
                frame.texts().localeProperty()));
        state.setId("security-recovery-state");
        return new VBox(12, state, Forms.sentence(text("settings.security.recovery.text"), "text-muted"), make);
    }

    private Node autoLock() {
        var chosen = new SimpleObjectProperty<>(frame.preferences().get().lockAfterMinutes());
        chosen.subscribe(minutes -> {
            if (minutes != null)
                frame.preferences().set(frame.preferences().get().withLockAfter(minutes));
        });
        var delay = Forms.choice(
                frame.texts(),
                "security-lock",
                LOCK_AFTER_MINUTES,
                minutes -> frame.texts().get("settings.security.lock.after", minutes),
                chosen);
        delay.setMaxWidth(USE_PREF_SIZE);
        return new VBox(12, Forms.sentence(text("settings.security.lock.text"), "text-muted"), delay);
    }

    private void askPassphrase() {
        new PassphraseDialog(frame, model).open();
    }

    private void makeRecoveryCode() {
        model.renewRecoveryCode(code -> new RecoveryDialog(frame, code).open());
    }

    private ObservableValue<String> passphraseVerb() {
        return byProtection("settings.security.passphrase.choose", "settings.security.passphrase.change");
    }

    private ObservableValue<String> byProtection(String account, String passphrase) {
        return Bindings.createStringBinding(
                () -> frame.texts()
                        .get(model.protectionProperty().get() == Keyring.Protection.ACCOUNT ? account : passphrase),
                model.protectionProperty(),
                frame.texts().localeProperty());
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
