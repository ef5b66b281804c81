// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.source.SourceCatalog.KindProfile;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.SourceWords;
import org.vigie.ui.kit.source.TrialView;

/// Adds or changes a source: kind, name, what the kind needs, a try before it is kept.
final class SourceFormView {
    private final Frame frame;
    private final SourceFormViewModel model;
    private final SourceWords words;
    private final VBox fields = new VBox(12);
    private Runnable close = () -> {};

    SourceFormView(Frame frame, SourceFormViewModel model) {
        this.frame = frame;
        this.model = model;
        this.words = new SourceWords(frame.texts());
    }

    /// Shows the form over the page.
    void open() {
        var body = new VBox(12, kind(), name(), fields, allowPrivate(), refusal(), new TrialView(frame, model.trial()));
        body.getStyleClass().add("form-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.fields().addListener((ListChangeListener<FormField>) _ -> showFields());
        showFields();
        var title = text(model.isNew() ? "settings.form.new" : "settings.form.edit");
        var card = frame.dialogs().card(title, scroll, buttons());
        card.setId("source-form");
        card.getStyleClass().add("source-form");
        card.getStylesheets().add(Theme.sheet("settings"));
        // what came of the try stands last
        model.trial().stateProperty().addListener((_, _, _) -> Fx.later(() -> scroll.setVvalue(1)));
        close = frame.dialogs().showFirmly(card);
    }

    private Button[] buttons() {
        var cancel = new ActionButton(text("kit.dialog.cancel"), this::giveUp);
        cancel.setId("form-cancel");
        cancel.setCancelButton(true);
        var test = new ActionButton(text("settings.sources.test"), model::tryOut).drawing(Feather.PLAY);
        test.setId("form-test");
        var save = new ActionButton(text("settings.save"), () -> model.save(this::kept)).styled("primary");
        save.setId("form-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(model.saving().busyProperty());
        return new Button[] {cancel, test, save};
    }

    private void giveUp() {
        model.giveUp();
        close.run();
    }

    private void kept() {
        close.run();
        frame.toasts()
                .say(frame.texts()
                        .get("settings.sources.kept", model.nameProperty().get()));
    }

    private Labelled kind() {
        var box = new ComboBox<KindProfile>();
        box.setId("form-kind");
        box.getItems().setAll(model.kinds());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(profile -> words.kind(profile.kind())));
        box.valueProperty().bindBidirectional(model.kindProperty());
        box.setDisable(!model.isNew());
        var bound = Bindings.createStringBinding(
                () -> model.kindProperty().get() == null
                        ? ""
                        : words.bound(model.kindProperty().get().kind()),
                model.kindProperty(),
                frame.texts().localeProperty());
        return new Labelled(text("settings.sources.fact.kind"), box).help(bound);
    }

    private Labelled name() {
        var field = new TextField();
        field.setId("form-name");
        field.textProperty().bindBidirectional(model.nameProperty());
        return new Labelled(text("settings.form.name"), field)
                .error(model.nameMissingProperty(), text("settings.form.missing"));
    }

    private void showFields() {
        fields.getChildren().setAll(model.fields().stream().map(this::field).toList());
    }

    private Labelled field(FormField field) {
        var spec = field.field();
        TextInputControl input = spec.secret() ? new PasswordField() : new TextField();
        input.setId("form-field-" + spec.name());
        input.textProperty().bindBidirectional(field.value());
        if (field.alreadyKept()) input.promptTextProperty().bind(keptWords(field));
        else input.setPromptText(spec.example());
        var label = Bindings.createStringBinding(
                () -> spec.required()
                        ? words.field(spec.name())
                        : frame.texts().get("settings.form.optional", words.field(spec.name())),
                frame.texts().localeProperty());
        var labelled = new Labelled(label, input).error(field.missing(), text("settings.form.missing"));
        return spec.secret() ? labelled.help(text("settings.form.secret")) : labelled;
    }

    /// What is kept stays, unless it was for another server.
    private ObservableValue<String> keptWords(FormField field) {
        return Bindings.createStringBinding(
                () -> frame.texts().get(field.stays() ? "settings.form.secret.kept" : "settings.form.secret.elsewhere"),
                field.elsewhere(),
                frame.texts().localeProperty());
    }

    private VBox allowPrivate() {
        var box = new CheckBox();
        box.setId("form-private");
        box.textProperty().bind(text("settings.sources.private"));
        box.selectedProperty().bindBidirectional(model.allowPrivateProperty());
        var warning = wrapped(text("settings.sources.private.warning"), "text-warn");
        warning.visibleProperty().bind(model.allowPrivateProperty());
        warning.managedProperty().bind(model.allowPrivateProperty());
        return new VBox(4, box, warning);
    }

    /// Why the settings are not accepted, or that nothing could be saved; what was typed stays.
    private VBox refusal() {
        var refused = wrapped(
                Bindings.createStringBinding(
                        () -> model.refusalProperty()
                                .get()
                                .map(made -> words.whole(made.fault(), made.detail()))
                                .orElse(""),
                        model.refusalProperty(),
                        frame.texts().localeProperty()),
                "text-bad");
        refused.setId("form-refusal");
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        var unsaved = wrapped(text("settings.notsaved"), "text-bad");
        unsaved.setId("form-unsaved");
        unsaved.visibleProperty().bind(model.saving().refusedProperty());
        unsaved.managedProperty().bind(model.saving().refusedProperty());
        return new VBox(4, refused, unsaved);
    }

    private static Label wrapped(ObservableValue<String> text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
