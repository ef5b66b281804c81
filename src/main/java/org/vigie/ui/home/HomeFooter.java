// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.home;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Texts;

/// What a newcomer wants to be sure of: what protects the store, where help is, which version this is.
final class HomeFooter extends HBox {
    private final Texts texts;

    HomeFooter(Frame frame, HomeViewModel model, HomeActions actions, String version) {
        this.texts = frame.texts();
        getStyleClass().add("home-footer");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(protection(model));
        actions.security().ifPresent(open -> getChildren().add(link(open)));
        getChildren().addAll(space, help(frame, actions.help()), version(version));
    }

    private Node protection(HomeViewModel model) {
        var label = new Label("", new Icon(Feather.SHIELD).styled("text-ok"));
        label.setId("protection");
        label.getStyleClass().addAll("text-muted", "text-small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.protectionProperty()
                                .get()
                                .map(p -> texts.get("home.protection." + p.name()))
                                .orElse(""),
                        model.protectionProperty(),
                        texts.localeProperty()));
        return label;
    }

    private Node link(Runnable open) {
        var link = new Button();
        link.setId("open-security");
        link.getStyleClass().addAll("link", "text-small");
        link.textProperty().bind(texts.bind("home.protection.change"));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> open.run());
        return link;
    }

    private Node help(Frame frame, Runnable open) {
        var help = new Button("", new Keycap("F1", frame.keys(), texts));
        help.setId("open-help");
        help.textProperty().bind(texts.bind("home.help"));
        help.setContentDisplay(ContentDisplay.RIGHT);
        help.getStyleClass().addAll("ghost", "small", "text-small");
        help.setMinWidth(USE_PREF_SIZE);
        help.setOnAction(_ -> open.run());
        return help;
    }

    private Node version(String version) {
        var label = new Label("Vigie " + version);
        label.getStyleClass().add("text-meta");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
