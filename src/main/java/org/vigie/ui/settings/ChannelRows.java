// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.directory.ChannelKind;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Named;

/// The ways to reach somebody, one a line, in the order in which they are tried.
final class ChannelRows extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Frame frame;
    private final ContactViewModel form;

    ChannelRows(Frame frame, ContactViewModel form) {
        super(8);
        this.frame = frame;
        this.form = form;
        form.channels().subscribe(this::draw);
        draw();
    }

    private void draw() {
        getChildren().clear();
        int place = 1;
        for (var channel : form.channels()) getChildren().add(row(channel, place++));
        var add = new ActionButton(frame.texts().bind("settings.directory.channel.add"), form::addChannel)
                .drawing(Feather.PLUS)
                .styled("small");
        add.setId("channel-add");
        getChildren().add(add);
    }

    private Node row(ChannelDraft channel, int place) {
        var texts = frame.texts();
        var kind = new ComboBox<ChannelKind>();
        kind.setId("channel-kind-" + place);
        kind.getItems().setAll(ChannelKind.values());
        kind.setConverter(names());
        kind.setMinWidth(USE_PREF_SIZE);
        kind.valueProperty().bindBidirectional(channel.kind());
        var address = new TextField();
        address.setId("channel-address-" + place);
        address.accessibleTextProperty().bind(texts.bind("settings.directory.address"));
        address.textProperty().bindBidirectional(channel.address());
        HBox.setHgrow(address, Priority.ALWAYS);
        var sooner = Controls.iconOnly(
                texts.bind("settings.directory.channel.sooner"), Feather.ARROW_UP, () -> form.sooner(channel));
        sooner.setDisable(place == 1);
        var remove = Controls.iconOnly(
                texts.bind("settings.directory.channel.remove"), Feather.X, () -> form.remove(channel));
        var line = new HBox(8, kind, address, sooner, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        var wrong = Forms.sentenceWhile(
                channel.wrong(), texts.bind("settings.directory.channel.wrong"), "text-bad", "text-small");
        channel.wrong().subscribe(now -> address.pseudoClassStateChanged(ERROR, now));
        return new VBox(4, line, wrong);
    }

    private StringConverter<ChannelKind> names() {
        return new Named<>(kind -> frame.texts().get("settings.directory.kind." + kind.name()));
    }
}
