// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Segmented;

/// Asks for what a new scenario cannot be without, and what it begins with.
final class NewForm extends VBox {
    private static final Duration USUAL = Duration.ofMinutes(90);

    private final Frame frame;
    private final TextField title = new TextField();
    private final TextField organisation = new TextField();
    private final TextField length = new TextField(HTime.length(USUAL));
    private final Segmented<Boolean> filled;

    private NewForm(Frame frame) {
        super(12);
        this.frame = frame;
        var texts = frame.texts();
        title.setId("new-title");
        organisation.setId("new-organisation");
        length.setId("new-length");
        Map<Boolean, ObservableValue<String>> choices = new LinkedHashMap<>();
        choices.put(true, texts.bind("scenario.new.filled"));
        choices.put(false, texts.bind("scenario.new.empty"));
        filled = new Segmented<>(choices, true);
        filled.button(true).setId("new-filled");
        filled.button(false).setId("new-empty");
        getChildren()
                .addAll(
                        new Labelled(texts.bind("scenario.field.title"), title),
                        new Labelled(texts.bind("scenario.field.organisation"), organisation),
                        new Labelled(texts.bind("scenario.field.length"), length)
                                .help(texts.bind("scenario.new.length")),
                        new Labelled(texts.bind("scenario.new.from"), filled).help(texts.bind("scenario.new.help")));
    }

    /// @param keep keeps the new scenario, which has no id yet; the form stays until that is done
    static void open(Frame frame, Function<Scenario, CompletableFuture<?>> keep) {
        var form = new NewForm(frame);
        new FormDialog(
                        frame,
                        frame.texts().bind("scenario.new"),
                        form,
                        frame.texts().bind("scenario.new.go"))
                .unless(form::problem)
                .open(() -> keep.apply(form.scenario()));
        form.title.requestFocus();
    }

    private Optional<String> problem() {
        if (title.getText().isBlank()) return Optional.of(frame.texts().get("scenario.new.noTitle"));
        var typed = HTime.read(length.getText());
        return typed.isEmpty() || typed.get().isZero()
                ? Optional.of(frame.texts().get("scenario.new.noLength"))
                : Optional.empty();
    }

    private Scenario scenario() {
        var empty = Skeleton.empty(
                "",
                title.getText().strip(),
                organisation.getText().strip(),
                frame.texts().locale().getLanguage(),
                HTime.read(length.getText()).orElse(USUAL));
        return filled.valueProperty().get() ? Skeleton.filled(empty, frame.texts()) : empty;
    }
}
