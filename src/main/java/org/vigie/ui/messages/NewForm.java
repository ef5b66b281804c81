// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// Asks for a new text.
final class NewForm extends VBox {
    private final Around around;
    private final ComboBox<String> scenario;
    private final ComboBox<Audience> audience;
    private final ComboBox<Purpose> purpose;
    private final ComboBox<Tongue> language;
    private final TextField title = new TextField();
    private final TextArea body = new TextArea();

    private NewForm(Around around) {
        super(12);
        this.around = around;
        var texts = around.texts();
        var codes = new java.util.ArrayList<>(List.of(""));
        around.plans().stream().map(CrisisPlan::code).forEach(codes::add);
        scenario = around.box("new-scenario", codes, around::scenario);
        audience = around.box(
                "new-audience", List.of(Audience.values()), one -> texts.get("message.audience." + one.name()));
        purpose =
                around.box("new-purpose", List.of(Purpose.values()), one -> texts.get("message.purpose." + one.name()));
        language = around.box("new-language", List.of(Tongue.values()), Tongue::name);
        language.setValue(Tongue.of(texts.locale().getLanguage()).orElse(Tongue.FR));
        title.setId("new-title");
        body.setId("new-body");
        body.setWrapText(true);
        body.setPrefRowCount(6);
        getChildren()
                .addAll(
                        new Labelled(texts.bind("messages.title.field"), title),
                        Controls.line(
                                12,
                                new Labelled(texts.bind("messages.scenario"), scenario),
                                new Labelled(texts.bind("messages.audience"), audience),
                                new Labelled(texts.bind("messages.purpose"), purpose),
                                new Labelled(texts.bind("messages.language"), language)),
                        new Labelled(texts.bind("messages.body.field"), body).help(texts.bind("messages.body.help")));
    }

    static void open(Around around) {
        var form = new NewForm(around);
        new FormDialog(
                        around.frame(),
                        around.texts().bind("messages.new"),
                        form,
                        around.texts().bind("messages.keep"))
                .onlyIf(Bindings.createBooleanBinding(
                        () -> !form.title.getText().isBlank()
                                && !form.body.getText().isBlank(),
                        form.title.textProperty(),
                        form.body.textProperty()))
                .keeping(around.draft("message-new"), Map.of("title", form.title, "body", form.body))
                .open(() -> around.model().keep(form.message()), "widest");
        form.title.requestFocus();
    }

    private Message message() {
        return new Message(
                around.model().freshId(language.getValue()),
                1,
                purpose.getValue(),
                scenario.getValue(),
                audience.getValue(),
                List.of(Outlet.values()),
                CrisisLevel.WATCH,
                Tone.FACTUAL,
                title.getText().strip(),
                body.getText().strip(),
                Map.of(),
                Optional.empty(),
                List.of());
    }
}
