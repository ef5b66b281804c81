// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.faq;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.ui.faq.Answers.Offer;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;

/// Gives the variables of an answer their values, by what they are known; they hold for the whole room.
final class FillForm {
    private FillForm() {}

    static void open(Frame frame, FaqViewModel model, Offer offer) {
        var texts = frame.texts();
        var fields = new LinkedHashMap<String, TextField>();
        var form = new VBox(12);
        for (var name : offer.missing()) {
            var field = new TextField();
            field.setId("faq-value-" + name);
            fields.put(name, field);
            var label = texts.find("message.variable." + name).orElse(name);
            form.getChildren().add(new Labelled(new SimpleStringProperty(label), field));
        }
        var source = new TextField();
        source.setId("faq-source");
        form.getChildren().add(new Labelled(texts.bind("faq.fill.source"), source).help(texts.bind("faq.fill.help")));
        var typed = fields.values().toArray(TextField[]::new);
        var observed = new javafx.beans.Observable[typed.length];
        for (int i = 0; i < typed.length; i++) observed[i] = typed[i].textProperty();
        var whole = Bindings.createBooleanBinding(
                () -> fields.values().stream()
                        .noneMatch(field -> field.getText().isBlank()),
                observed);
        new FormDialog(frame, texts.bind("faq.fill.title"), form, texts.bind("faq.fill.keep"))
                .onlyIf(whole.map(now -> now))
                .open(() -> model.fill(values(fields), source.getText().strip()));
    }

    private static Map<String, String> values(Map<String, TextField> fields) {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> values.put(name, field.getText().strip()));
        return values;
    }
}
