// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.publish.PageAddress;
import org.vigie.core.publish.Way;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.settings.PublishingViewModel.Place;

/// What the form of an account asks about a page alone: in which kind of place it stands, who writes there, with which
/// private key, and whether the server that answered is the right one.
record PageFields(Frame frame, PublishingViewModel model) {
    private static final int KEY_ROWS = 3;

    /// Whether the page stands on a server.
    BooleanBinding isOnServer() {
        return isPage().and(model.kindProperty().isNotEqualTo(PageAddress.Kind.FOLDER));
    }

    private BooleanBinding isPage() {
        return model.wayProperty().isEqualTo(Way.PAGE);
    }

    private BooleanBinding isSftp() {
        return isPage().and(model.kindProperty().isEqualTo(PageAddress.Kind.SFTP));
    }

    Node kinds() {
        var list = Forms.choice(
                frame.texts(),
                "publishing-kind",
                List.of(PageAddress.Kind.values()),
                kind -> frame.texts().get("settings.publishing.kind." + kind.name()),
                model.kindProperty());
        return shown(new Labelled(text("settings.publishing.kind"), list), isPage());
    }

    /// What the address is called, for every kind of account.
    ObservableValue<String> addressName() {
        return Bindings.createStringBinding(
                () -> frame.texts().get("settings.publishing.address." + whichAddress()),
                model.wayProperty(),
                model.kindProperty(),
                frame.texts().localeProperty());
    }

    private String whichAddress() {
        return isOnServer().get()
                ? model.kindProperty().get().name()
                : model.wayProperty().get().name();
    }

    /// What the secret is called, for every kind of account.
    ObservableValue<String> secretName() {
        return Bindings.createStringBinding(
                () -> isOnServer().get()
                        ? frame.texts()
                                .get("settings.publishing.secret."
                                        + model.kindProperty().get().name())
                        : frame.texts().get("settings.publishing.secret"),
                model.wayProperty(),
                model.kindProperty(),
                frame.texts().localeProperty());
    }

    Node user() {
        var field = new TextField();
        field.setId("publishing-user");
        field.textProperty().bindBidirectional(model.property(Place.USER));
        return shown(new Labelled(text("settings.publishing.user"), field), isOnServer());
    }

    Node key() {
        var area = new TextArea();
        area.setId("publishing-" + Place.KEY.name().toLowerCase(Locale.ROOT));
        area.setPrefRowCount(KEY_ROWS);
        area.textProperty().bindBidirectional(model.property(Place.KEY));
        Runnable show =
                () -> area.setPromptText(model.isKeyKept() ? frame.texts().get("settings.calls.secret") : "");
        model.editedProperty().subscribe(show);
        area.textProperty().subscribe(show);
        frame.texts().follow(area, show);
        var labelled = new Labelled(text("settings.publishing.key"), area).help(text("settings.publishing.key.help"));
        return shown(labelled, isSftp());
    }

    /// Stands there after a test that met a server nobody has accepted.
    Node accept() {
        var button = new ActionButton(text("settings.publishing.accept"), model::accept).drawing(Feather.CHECK);
        button.setId("publishing-accept");
        var found = model.testedProperty().map(_ -> model.unaccepted()).map(Optional::isPresent);
        return shown(button, found);
    }

    private static Node shown(Node node, ObservableValue<Boolean> applies) {
        PublishingView.shownWhile(node, applies);
        return node;
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
