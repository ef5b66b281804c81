// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Listed;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.alert.LevelWords;

/// Writes one entry of the directory: who, the ways to reach them in order, who stands in, and from which level.
final class ContactForm extends VBox {
    private final Frame frame;
    private final DirectoryViewModel model;
    private final ContactViewModel form;
    private final TextField name = new TextField();

    /// @param confirm verifies the entry shown
    ContactForm(Frame frame, DirectoryViewModel model, Consumer<Listed> withdraw, Runnable confirm) {
        super(12);
        this.frame = frame;
        this.model = model;
        this.form = model.form();
        getChildren()
                .addAll(
                        new Labelled(text("settings.people.name"), field(name, "contact-name", form.nameProperty()))
                                .error(form.nameMissingProperty(), text("settings.form.missing")),
                        new Labelled(
                                text("settings.people.function"),
                                field(new TextField(), "contact-function", form.functionProperty())),
                        new Labelled(text("settings.directory.channels"), new ChannelRows(frame, form))
                                .help(text("settings.directory.channels.help")),
                        new Labelled(text("settings.directory.level"), level()),
                        new Labelled(text("settings.directory.standins"), new StandInRows(frame, model)),
                        new Labelled(
                                        text("settings.directory.skills"),
                                        field(new TextField(), "contact-skills", form.skillsProperty()))
                                .help(text("settings.directory.list.help")),
                        new Labelled(
                                text("settings.directory.languages"),
                                field(new TextField(), "contact-languages", form.languagesProperty())),
                        verification(),
                        Forms.sentenceWhile(model.saving().refusedProperty(), text("settings.notsaved"), "text-bad"),
                        actions(withdraw, confirm));
    }

    void focusName() {
        name.requestFocus();
    }

    private static TextField field(TextField field, String id, StringProperty value) {
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private ComboBox<Optional<CrisisLevel>> level() {
        var words = new LevelWords(frame.texts());
        var levels = Stream.concat(
                        Stream.of(Optional.<CrisisLevel>empty()),
                        Stream.of(CrisisLevel.values()).map(Optional::of))
                .toList();
        return Forms.choice(
                frame.texts(),
                "contact-level",
                levels,
                level -> level.map(words::whole).orElseGet(() -> frame.texts().get("settings.directory.level.none")),
                form.calledFromProperty());
    }

    private VBox verification() {
        var sentence = Forms.sentence(
                Bindings.createStringBinding(
                        () -> form.editedProperty()
                                .get()
                                .flatMap(Listed::confirmed)
                                .map(when -> frame.texts()
                                        .get(
                                                "settings.directory.verifiedBy",
                                                frame.formats().date(when.at()),
                                                when.by().map(model::name).orElse("")))
                                .orElseGet(() -> frame.texts().get("settings.directory.unverified")),
                        form.editedProperty(),
                        frame.texts().localeProperty()),
                "text-meta");
        sentence.setId("contact-verified");
        return new VBox(sentence);
    }

    private FlowPane actions(Consumer<Listed> withdraw, Runnable confirm) {
        var save = new ActionButton(text("settings.save"), this::save).styled("primary");
        save.setId("contact-save");
        save.disableProperty().bind(model.saving().busyProperty());
        var verify = new ActionButton(text("settings.directory.verify"), confirm)
                .drawing(Feather.CHECK)
                .keys("V", frame);
        verify.setId("contact-verify");
        verify.visibleProperty().bind(known());
        var end = new ActionButton(
                        text("settings.people.withdraw"),
                        () -> form.editedProperty().get().ifPresent(withdraw))
                .drawing(Feather.USER_MINUS)
                .styled("danger");
        end.setId("contact-withdraw");
        end.visibleProperty().bind(known());
        var actions = new FlowPane(8, 8);
        actions.getChildren().addAll(save, verify, end);
        return actions;
    }

    private void save() {
        model.save(undo -> frame.toasts()
                .say(
                        frame.texts()
                                .get(
                                        "settings.directory.kept",
                                        form.nameProperty().get()),
                        text("settings.undo"),
                        undo));
    }

    private ObservableValue<Boolean> known() {
        return form.editedProperty().map(Optional::isPresent);
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
