// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Way;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.settings.PublishingViewModel.Place;

/// Publication: the accounts, lists and pages that texts go to, each with a test.
final class PublishingView extends StackPane implements SettingsScreen.Pane {
    private static final int READERS_ROWS = 4;

    private final Frame frame;
    private final PublishingViewModel model;
    private final TextField name;

    PublishingView(Frame frame, PublishingViewModel model) {
        this.frame = frame;
        this.model = model;
        this.name = input(new TextField(), Place.NAME);
        getChildren()
                .add(Controls.columns(
                        new Panel(text("settings.publishing.accounts"), list()),
                        new Panel(text("settings.publishing.account"), Forms.scrolling(form()))));
    }

    @Override
    public void startNew() {
        model.edit(Optional.empty());
        name.requestFocus();
    }

    private Node list() {
        var rows = new ListView<Account>();
        rows.setId("publishing-accounts");
        rows.setPlaceholder(Forms.sentence(text("settings.publishing.none"), "text-muted"));
        rows.setCellFactory(_ -> new Row());
        frame.texts().follow(this, () -> rows.refresh());
        rows.refresh();
        model.accountsProperty().subscribe(now -> rows.getItems().setAll(now));
        model.editedProperty()
                .subscribe(now -> now.ifPresentOrElse(
                        rows.getSelectionModel()::select, rows.getSelectionModel()::clearSelection));
        rows.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !model.editedProperty().get().equals(Optional.of(chosen)))
                model.edit(Optional.of(chosen));
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        var fresh = new ActionButton(text("settings.publishing.new"), this::startNew).drawing(Feather.PLUS);
        fresh.setId("publishing-new");
        return new VBox(12, rows, fresh);
    }

    private VBox form() {
        var page = new PageFields(frame, model);
        var address = new Labelled(page.addressName(), input(new TextField(), Place.ADDRESS));
        shownWhile(
                address,
                Bindings.createBooleanBinding(
                        () -> switch (model.wayProperty().get()) {
                            case SLACK, MATTERMOST, TEAMS -> false;
                            default -> true;
                        },
                        model.wayProperty()));
        var readers = new TextArea();
        readers.setPrefRowCount(READERS_ROWS);
        var list = new Labelled(text("settings.publishing.readers"), input(readers, Place.READERS))
                .help(text("settings.publishing.readers.help"));
        shownWhile(list, model.wayProperty().isEqualTo(Way.MAIL));
        var secret = new Labelled(page.secretName(), secret());
        shownWhile(
                secret,
                page.isOnServer()
                        .or(model.wayProperty()
                                .isNotEqualTo(Way.PAGE)
                                .and(model.wayProperty().isNotEqualTo(Way.MAIL))));
        return new VBox(
                12,
                new Labelled(text("settings.publishing.way"), ways()),
                page.kinds(),
                new Labelled(text("settings.publishing.name"), name),
                address,
                page.user(),
                secret,
                page.key(),
                list,
                Forms.sentence(text("settings.publishing.guard"), "text-meta"),
                Forms.sentenceWhile(model.wrongProperty(), text("settings.publishing.wrong"), "text-bad"),
                Forms.sentenceWhile(model.saving().refusedProperty(), text("settings.notsaved"), "text-bad"),
                buttons(),
                outcome(),
                page.accept());
    }

    private Node buttons() {
        var save = new ActionButton(text("settings.save"), () -> model.save(this::sayKept)).styled("primary");
        save.setId("publishing-save");
        save.disableProperty().bind(model.saving().busyProperty());
        var test = new ActionButton(text("settings.publishing.test"), model::test).drawing(Feather.SEND);
        test.setId("publishing-test");
        var remove = new ActionButton(text("settings.publishing.remove"), () -> model.remove(this::sayKept));
        remove.setId("publishing-remove");
        for (var button : new ActionButton[] {test, remove})
            button.disableProperty().bind(model.editedProperty().map(Optional::isEmpty));
        return new HBox(8, save, test, remove);
    }

    private void sayKept(Runnable undo) {
        frame.toasts().say(frame.texts().get("settings.publishing.kept"), text("settings.undo"), undo);
    }

    private Node secret() {
        var field = input(new PasswordField(), Place.SECRET);
        HBox.setHgrow(field, Priority.ALWAYS);
        var forget = new ActionButton(text("settings.calls.forget"), model::forget).styled("small");
        forget.setId("publishing-forget");
        Runnable show = () -> {
            field.setPromptText(model.isSecretKept() ? frame.texts().get("settings.calls.secret") : "");
            forget.setDisable(!model.isSecretKept());
        };
        model.editedProperty().subscribe(show);
        field.textProperty().subscribe(show);
        frame.texts().follow(this, show);
        return new HBox(8, field, forget);
    }

    private ComboBox<Way> ways() {
        return Forms.choice(
                frame.texts(),
                "publishing-way",
                Stream.of(Way.values()).filter(Way::leaves).toList(),
                way -> frame.texts().get("publish.way." + way.name()),
                model.wayProperty());
    }

    private Label outcome() {
        return Forms.outcome(
                frame.texts(),
                "publishing-outcome",
                model.testedProperty(),
                now -> now.map(this::say).orElse(""),
                now -> now.flatMap(PublishingViewModel.Tested::receipt)
                        .map(receipt -> receipt instanceof Receipt.Sent ? "text-ok" : "text-bad")
                        .orElse("text-meta"));
    }

    private String say(PublishingViewModel.Tested tested) {
        var texts = frame.texts();
        var account = tested.account().name();
        return tested.receipt()
                .map(receipt -> switch (receipt) {
                    case Receipt.Sent _ -> texts.get("settings.publishing.answers", account);
                    case Receipt.Refused(var ground, var detail) ->
                        texts.get(
                                "settings.publishing.refuses",
                                account,
                                texts.get("publish.ground." + ground.name()),
                                detail);
                    case Receipt.Waiting(var until, var why) ->
                        texts.get(
                                "settings.publishing.waits",
                                account,
                                texts.get("publish.why." + why.name()),
                                frame.formats().time(until));
                    case Receipt.Unknown(var detail) -> texts.get("settings.publishing.unclear", account, detail);
                    case Receipt.Rehearsed _ -> texts.get("publish.receipt.rehearsed");
                })
                .orElseGet(() -> texts.get("settings.publishing.testing", account));
    }

    private <T extends TextInputControl> T input(T field, Place place) {
        field.setId("publishing-" + place.name().toLowerCase(Locale.ROOT));
        field.textProperty().bindBidirectional(model.property(place));
        return field;
    }

    static void shownWhile(Node node, ObservableValue<Boolean> applies) {
        node.visibleProperty().bind(applies);
        node.managedProperty().bind(applies);
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }

    /// An account by its name, with where it is; for a list, how many it reaches.
    private final class Row extends ListCell<Account> {
        @Override
        protected void updateItem(@Nullable Account account, boolean empty) {
            super.updateItem(account, empty);
            if (empty || account == null) {
                setText("");
                return;
            }
            var way = frame.texts().get("publish.way." + account.way().name());
            setText(
                    account.list().isEmpty()
                            ? frame.texts().get("settings.publishing.row", account.name(), way)
                            : frame.texts()
                                    .get(
                                            "settings.publishing.row.list",
                                            account.name(),
                                            way,
                                            frame.formats().number(account.recipients()),
                                            account.recipients()));
        }
    }
}
