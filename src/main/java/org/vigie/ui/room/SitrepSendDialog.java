// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.Listed;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.sitrep.Delivery;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.room.SitrepAudience.Group;

/// The card that sends a report: who gets what, the words beside the file, and what came of each address.
final class SitrepSendDialog extends VBox {
    private final Around around;
    private final SitrepSendModel model;
    private final VBox rows = new VBox(4);

    private SitrepSendDialog(Around around, SitrepSendModel model) {
        super(12);
        this.around = around;
        this.model = model;
        setId("sitrep-sending");
        getStylesheets().add(Theme.sheet("room"));
        var scroll = new ScrollPane(rows);
        scroll.setId("sitrep-people");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sitrep-people");
        var message = new TextArea();
        message.setId("sitrep-message");
        message.setWrapText(true);
        message.setPrefRowCount(4);
        message.textProperty().bindBidirectional(model.messageProperty());
        var refused = Controls.label(text("room.sitrep.send.refused"), "text-bad");
        refused.setWrapText(true);
        model.refusedProperty().subscribe(now -> Controls.shown(refused, now));
        getChildren()
                .addAll(
                        exercise(),
                        new Labelled(text("room.sitrep.send.to"), groups()),
                        scroll,
                        new Labelled(text("room.sitrep.send.message"), message)
                                .help(text("room.sitrep.send.message.help")),
                        count(),
                        new Labelled(text("room.sitrep.send.confirm"), confirmation()),
                        refused);
        model.groupProperty().subscribe(_ -> lay());
        model.audienceProperty().subscribe(_ -> lay());
        model.deliveriesProperty().subscribe(_ -> lay());
    }

    /// Opens the card over the page.
    static void open(Around around, SitrepSendModel model) {
        var close = new Button();
        close.setId("sitrep-sending-close");
        close.textProperty().bind(around.texts().bind("room.close"));
        var title = around.texts()
                .bind("room.sitrep.send.title", model.issue().report().number());
        var card = around.frame().dialogs().card(title, new SitrepSendDialog(around, model), close);
        card.getStyleClass().add("wide-card");
        var shut = around.frame().dialogs().show(card);
        close.setOnAction(_ -> shut.run());
    }

    private Label exercise() {
        var band = Controls.label(text("room.sitrep.send.exercise"), "chip", "exercise");
        band.setId("sitrep-exercise");
        band.setWrapText(true);
        Controls.shown(band, model.isExercise());
        return band;
    }

    private ComboBox<Group> groups() {
        var list = new ComboBox<Group>();
        list.setId("sitrep-group");
        list.setMaxWidth(Double.MAX_VALUE);
        list.getItems().setAll(Group.values());
        list.setConverter(Choosers.converter(group -> around.texts()
                .get(
                        "room.sitrep.send.group." + group.name(),
                        model.issue().report().level().number())));
        list.valueProperty().bindBidirectional(model.groupProperty());
        return list;
    }

    private void lay() {
        rows.getChildren().setAll(model.offered().stream().map(this::row).toList());
        for (var means : model.audienceProperty().get().rooms())
            rows.getChildren().add(row(means));
        if (rows.getChildren().isEmpty())
            rows.getChildren().add(Controls.label(text("room.sitrep.send.nobody"), "text-muted"));
    }

    private Node row(Listed entry) {
        var mail = SitrepAudience.mails(entry).stream().findFirst().map(Channel::address);
        var said = around.texts()
                .get(
                        mail.isPresent() ? "room.sitrep.send.mail" : "room.sitrep.send.nomail",
                        entry.person().name(),
                        mail.orElse(""));
        return row(said, mail);
    }

    private Node row(Means means) {
        var name = around.texts().get("shell.log.means." + means.name());
        return row(around.texts().get("room.sitrep.send.room", name), Optional.of(means.name()));
    }

    private Node row(String said, Optional<String> way) {
        var tick = new CheckBox(said);
        tick.setMnemonicParsing(false);
        tick.setDisable(way.isEmpty());
        way.ifPresent(to -> {
            tick.setSelected(model.isOpen(to));
            tick.setDisable(model.isDone(to));
            tick.selectedProperty().subscribe((_, wanted) -> model.choose(to, wanted));
        });
        var row = Controls.line(8, tick, Controls.space());
        way.flatMap(this::delivery).ifPresent(tried -> row.getChildren().add(outcome(tried)));
        return row;
    }

    private Optional<Delivery> delivery(String way) {
        return model.deliveriesProperty().get().stream()
                .filter(each -> each.way().equals(way))
                .findFirst();
    }

    private Label outcome(Delivery tried) {
        var word = around.texts().get("shell.log.outcome." + tried.outcome().name());
        var said =
                tried.detail().isBlank() ? word : around.texts().get("room.sitrep.send.outcome", word, tried.detail());
        return Controls.plain(said, "chip", tried.isDone() ? "ok" : "bad");
    }

    private Label count() {
        var count = new Label();
        count.setId("sitrep-count");
        count.getStyleClass().add("title-panel");
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> around.texts()
                                .get(
                                        model.deliveriesProperty().get().isEmpty()
                                                ? "room.sitrep.send.count"
                                                : "room.sitrep.send.again",
                                        model.people().size(),
                                        model.rooms().size()),
                        model.countProperty(),
                        model.deliveriesProperty(),
                        model.audienceProperty(),
                        around.texts().localeProperty()));
        return count;
    }

    private HBox confirmation() {
        var typed = new TextField();
        typed.setId("sitrep-typed");
        typed.textProperty().bindBidirectional(model.typedProperty());
        HBox.setHgrow(typed, Priority.ALWAYS);
        var send = new Button();
        send.setId("sitrep-send");
        send.getStyleClass().add("primary");
        send.setMinWidth(USE_PREF_SIZE);
        send.textProperty().bind(text(model.isExercise() ? "room.sitrep.send.simulate" : "room.sitrep.send"));
        send.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.isConfirmed(),
                        model.typedProperty(),
                        model.messageProperty(),
                        model.countProperty(),
                        model.busyProperty()));
        send.setOnAction(_ -> model.send());
        return new HBox(8, typed, send);
    }

    private ObservableValue<String> text(String key) {
        return around.texts().bind(key);
    }
}
