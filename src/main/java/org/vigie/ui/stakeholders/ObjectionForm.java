// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.funnel.Objection;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// Asks what keeps people from buying, and which text of the library answers it.
final class ObjectionForm extends VBox {
    private final Around around;
    private final TextArea words = new TextArea();
    private final ComboBox<Tongue> language;
    private final ComboBox<Optional<MessageId>> answer;

    private ObjectionForm(Around around, Optional<Objection> known) {
        super(12);
        this.around = around;
        var texts = around.texts();
        words.setId("objection-words");
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.setText(known.map(Objection::words).orElse(""));
        language = around.box("objection-language", List.of(Tongue.values()), Tongue::name);
        language.setValue(known.map(Objection::language)
                .orElseGet(() -> Tongue.of(texts.locale().getLanguage()).orElse(Tongue.FR)));
        answer = around.box("objection-answer", List.of(), this::title);
        language.valueProperty().subscribe(_ -> offer());
        known.flatMap(Objection::answer).ifPresent(id -> answer.setValue(Optional.of(id)));
        getChildren()
                .addAll(
                        new Labelled(texts.bind("stakeholders.objection.words"), words),
                        new Labelled(texts.bind("stakeholders.language"), language),
                        new Labelled(texts.bind("stakeholders.objection.answer"), answer)
                                .help(texts.bind("stakeholders.objection.answer.help")));
    }

    /// The texts of the language that may be given, then those not approved yet.
    private void offer() {
        var state = around.model().state();
        var now = around.model().now();
        var approved = new ArrayList<Optional<MessageId>>();
        var others = new ArrayList<Optional<MessageId>>();
        for (var message : state.shelf().standing()) {
            if (message.language() != language.getValue()) continue;
            var id = Optional.of(message.id());
            (state.approvals().approved(message.id(), now).isPresent() ? approved : others).add(id);
        }
        answer.getItems().setAll(List.of(Optional.empty()));
        answer.getItems().addAll(approved);
        answer.getItems().addAll(others);
        answer.setValue(Optional.empty());
    }

    private String title(Optional<MessageId> id) {
        var state = around.model().state();
        if (id.isEmpty()) return around.texts().get("stakeholders.objection.noAnswer");
        var title = state.shelf()
                .one(id.get())
                .map(one -> one.message())
                .map(Message::title)
                .orElseGet(id.get()::toString);
        return state.approvals().approved(id.get(), around.model().now()).isPresent()
                ? title
                : around.texts().get("stakeholders.objection.unapproved", title);
    }

    static void note(Around around) {
        open(around, Optional.empty(), "stakeholders.objection.new");
    }

    static void change(Around around, Objection objection) {
        open(around, Optional.of(objection), "stakeholders.objection.change");
    }

    private static void open(Around around, Optional<Objection> known, String title) {
        var texts = around.texts();
        var form = new ObjectionForm(around, known);
        var dialog = new FormDialog(around.frame(), texts.bind(title), form, texts.bind("stakeholders.keep"))
                .onlyIf(Bindings.createBooleanBinding(
                        () -> !form.words.getText().isBlank(), form.words.textProperty()));
        if (known.isEmpty()) dialog.keeping(around.draft("objection"), Map.of("words", form.words));
        known.ifPresent(objection -> {
            var withdraw =
                    Controls.button(texts.bind("stakeholders.objection.withdraw"), Feather.X, () -> {}, "danger");
            withdraw.setId("objection-withdraw");
            dialog.or(withdraw, () -> around.model().withdraw(objection, ""));
        });
        dialog.open(
                () -> around.model()
                        .keep(known, form.language.getValue(), form.words.getText(), form.answer.getValue()),
                "wide-card");
        form.words.requestFocus();
    }
}
