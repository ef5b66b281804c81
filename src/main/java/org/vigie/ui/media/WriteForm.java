// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Tongue;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;

/// Words for a post that nobody has approved yet: they are kept as a text and submitted.
final class WriteForm {
    private WriteForm() {}

    static void open(Around around, Spokesperson spokesperson) {
        var texts = around.texts();
        var words = new TextArea();
        words.setId("write-words");
        words.setWrapText(true);
        words.setPrefRowCount(6);
        var audience = new ComboBox<Audience>();
        audience.setId("write-audience");
        audience.getItems().setAll(Audience.values());
        audience.setConverter(new Named<>(one -> texts.get("message.audience." + one.name())));
        audience.setValue(around.model().edition().medium() == Medium.NEWSPAPER ? Audience.MEDIA : Audience.CUSTOMERS);
        var tongue = Tongue.of(texts.locale().getLanguage()).orElse(Tongue.FR);
        new FormDialog(
                        around.frame(),
                        texts.bind("media.write.title"),
                        new VBox(
                                12,
                                new Labelled(texts.bind("media.write.words"), words)
                                        .help(texts.bind("media.write.help")),
                                new Labelled(texts.bind("media.write.audience"), audience)),
                        texts.bind("media.write.go"))
                .onlyIf(Bindings.createBooleanBinding(() -> !words.getText().isBlank(), words.textProperty()))
                .keeping(around.draft("media-write"), Map.of("words", words))
                .open(
                        () -> spokesperson
                                .submit(words.getText(), audience.getValue(), tongue)
                                .thenAccept(steps -> Fx.run(() -> around.frame()
                                        .toasts()
                                        .say(texts.get("media.write.done", names(around, steps))))),
                        "broad");
        words.requestFocus();
    }

    private static String names(Around around, List<RoleId> steps) {
        return steps.stream()
                .map(id -> UsualRoles.ALL.stream()
                        .filter(role -> role.id().equals(id))
                        .findFirst()
                        .map(role -> role.name().in(around.texts().locale().getLanguage()))
                        .orElseGet(() -> around.texts().get("media.someRole")))
                .collect(Collectors.joining(", "));
    }
}
