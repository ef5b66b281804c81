// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.settings.CallsViewModel.Place;

/// Appels: by what the station calls people, each with a test to oneself.
final class CallsView extends StackPane {
    private final Frame frame;
    private final CallsViewModel model;

    CallsView(Frame frame, CallsViewModel model) {
        this.frame = frame;
        this.model = model;
        getChildren()
                .add(Cards.of(
                        new Panel(text("settings.calls.mail"), mail()),
                        new Panel(text("settings.calls.inbox"), inbox()),
                        new Panel(text("settings.calls.sms"), sms()),
                        new Panel(text("settings.calls.rooms"), rooms()),
                        new Panel(text("settings.calls.keep"), keep())));
    }

    private Node mail() {
        return new VBox(
                12,
                new HBox(12, grown(field("settings.calls.host", Place.HOST)), field("settings.calls.port", Place.PORT)),
                new Labelled(
                        text("settings.calls.encryption"),
                        encryption("calls-encryption", "settings.calls.encryption.", model.encryptionProperty())),
                field("settings.calls.from", Place.FROM),
                field("settings.calls.user", Place.USER),
                secret("settings.calls.password", Secret.MAIL_PASSWORD),
                secret("settings.calls.certificate", Secret.MAIL_CERTIFICATE)
                        .help(text("settings.calls.certificate.help")),
                test(Means.MAIL, "settings.calls.tome.mail", Place.TO_MAIL));
    }

    private Node inbox() {
        var knock = new ActionButton(text("settings.calls.knock"), model::knock).drawing(Feather.INBOX);
        knock.setId("calls-knock");
        return new VBox(
                12,
                Forms.sentence(text("settings.calls.inbox.help"), "text-meta"),
                new HBox(
                        12,
                        grown(field("settings.calls.host", Place.BOX_HOST)),
                        field("settings.calls.port", Place.BOX_PORT)),
                new Labelled(
                        text("settings.calls.encryption"),
                        encryption("calls-box-encryption", "settings.calls.box.", model.boxEncryptionProperty())),
                field("settings.calls.box.user", Place.BOX_USER),
                secret("settings.calls.password", Secret.MAILBOX_PASSWORD),
                secret("settings.calls.certificate", Secret.MAILBOX_CERTIFICATE)
                        .help(text("settings.calls.certificate.help")),
                knock,
                new LookLabel(frame, model));
    }

    private Node sms() {
        return new VBox(
                12,
                field("settings.calls.gateway", Place.SMS_ADDRESS),
                field("settings.calls.header", Place.SMS_HEADER),
                secret("settings.calls.token", Secret.SMS_TOKEN),
                field("settings.calls.body", Place.SMS_BODY).help(text("settings.calls.body.help")),
                test(Means.SMS, "settings.calls.tome.sms", Place.TO_NUMBER));
    }

    private Node rooms() {
        var box = new VBox(12, Forms.sentence(text("settings.calls.rooms.help"), "text-meta"));
        for (var means : Means.values())
            if (means.isRoom()) {
                var row = new HBox(
                        8, grown(secret("shell.log.means." + means.name(), Secret.of(means))), testButton(means));
                row.setAlignment(Pos.BOTTOM_LEFT);
                box.getChildren().add(row);
            }
        return box;
    }

    private Node keep() {
        var save = new ActionButton(
                        text("settings.save"),
                        () -> model.save(undo -> frame.toasts()
                                .say(frame.texts().get("settings.calls.kept"), text("settings.undo"), undo)))
                .styled("primary");
        save.setId("calls-save");
        save.disableProperty().bind(model.saving().busyProperty());
        return new VBox(
                12,
                Forms.sentence(text("settings.calls.guard")),
                Forms.sentenceWhile(model.wrongProperty(), text("settings.calls.wrong"), "text-bad"),
                Forms.sentenceWhile(model.saving().refusedProperty(), text("settings.notsaved"), "text-bad"),
                save,
                outcome());
    }

    private Labelled field(String name, Place place) {
        var field = new TextField();
        field.setId("calls-" + place.name().toLowerCase(Locale.ROOT));
        field.textProperty().bindBidirectional(model.property(place));
        return new Labelled(text(name), field);
    }

    private Labelled secret(String name, Secret secret) {
        var field = new PasswordField();
        field.setId("calls-" + secret.name().toLowerCase(Locale.ROOT));
        field.textProperty().bindBidirectional(model.property(secret));
        HBox.setHgrow(field, Priority.ALWAYS);
        var forget = new ActionButton(text("settings.calls.forget"), () -> model.forget(secret)).styled("small");
        forget.setDisable(!model.isKept(secret));
        Runnable show = () -> {
            field.setPromptText(model.isKept(secret) ? frame.texts().get("settings.calls.secret") : "");
            forget.setDisable(!model.isKept(secret));
        };
        field.textProperty().subscribe(show);
        show.run();
        var labelled = new Labelled(text(name), new HBox(8, field, forget));
        return labelled.error(model.askedProperty().map(asked -> asked.contains(secret)), text("settings.calls.again"));
    }

    private Node test(Means means, String name, Place to) {
        var row = new HBox(8, grown(field(name, to)), testButton(means));
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private ActionButton testButton(Means means) {
        var test = new ActionButton(text("settings.calls.test"), () -> model.test(means)).drawing(Feather.SEND);
        test.setId("calls-test-" + means.name().toLowerCase(Locale.ROOT));
        return test;
    }

    private ComboBox<Encryption> encryption(String id, String key, Property<Encryption> chosen) {
        return Forms.choice(
                frame.texts(),
                id,
                List.of(Encryption.values()),
                one -> frame.texts().get(key + one.name()),
                chosen);
    }

    private Label outcome() {
        return Forms.outcome(
                frame.texts(),
                "calls-outcome",
                model.testedProperty(),
                now -> now.map(this::say).orElse(""),
                now -> now.flatMap(CallsViewModel.Tested::trial)
                        .map(trial -> trial.outcome() == Outcome.SENT ? "text-ok" : "text-bad")
                        .orElse("text-meta"));
    }

    private String say(CallsViewModel.Tested tested) {
        var means = frame.texts().get("shell.log.means." + tested.means().name());
        return tested.trial()
                .map(trial -> frame.texts()
                        .get(
                                "settings.calls.tested",
                                means,
                                frame.texts()
                                        .get("shell.log.outcome."
                                                + trial.outcome().name()),
                                trial.detail()))
                .orElseGet(() -> frame.texts().get("settings.calls.testing", means));
    }

    private static Node grown(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
