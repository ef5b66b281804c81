// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.message.MessageId;
import org.vigie.core.signal.Narrative;
import org.vigie.ui.kit.Named;

/// What people do to narratives from here: each act is an entry, and can be taken back.
final class NarrativeActs {
    /// Mentions to choose from.
    private static final int LATEST = 40;

    private final Around around;

    NarrativeActs(Around around) {
        this.around = around;
    }

    /// Asks for another name.
    void rename(Narrative narrative) {
        var field = new TextField(narrative.label());
        field.setId("narrative-name");
        ask(
                "situation.narratives.rename",
                field,
                () -> Optional.of(field.getText().strip())
                        .filter(name -> !name.isEmpty())
                        .map(name -> new SignalAct.NarrativeRenamed(narrative.id(), name)));
        field.selectAll();
    }

    /// Asks which narrative this one belongs to.
    void merge(Narrative narrative) {
        var others = new ComboBox<Narrative>();
        others.setId("narrative-into");
        others.setMaxWidth(Double.MAX_VALUE);
        others.setConverter(labels());
        around.model().situation().narratives().stream()
                .map(line -> line.narrative())
                .filter(other -> !other.id().equals(narrative.id()))
                .forEach(others.getItems()::add);
        if (others.getItems().isEmpty()) {
            around.frame().toasts().say(around.texts().get("situation.narratives.alone"));
            return;
        }
        others.getSelectionModel().selectFirst();
        ask(
                "situation.narratives.merge",
                others,
                () -> Optional.ofNullable(others.getValue())
                        .map(into -> new SignalAct.NarrativesMerged(List.of(narrative.id()), into.id())));
    }

    /// Asks which of its latest mentions tell another story, and how that is called.
    void split(Narrative narrative) {
        var search = around.model().situation().questions().narrative(narrative.id());
        around.lanes()
                .ask(
                        () -> around.room().mentions().find(search, 0, LATEST).rows(),
                        rows -> new SplitForm(around, narrative).ask(rows, this::record),
                        problem -> new Outcomes(around.frame(), () -> {}).refused(problem));
    }

    /// Asks which text answers it.
    void answer(Narrative narrative) {
        var now = around.model().situation().answer(narrative.id()) instanceof NarrativeAnswer.Text text
                ? Optional.of(text.message().id())
                : Optional.<MessageId>empty();
        around.lanes()
                .ask(
                        around.model()::texts,
                        offered -> new AnswerForm(around, narrative).ask(offered, now, this::record),
                        problem -> new Outcomes(around.frame(), () -> {}).refused(problem));
    }

    private static StringConverter<Narrative> labels() {
        return new Named<>(narrative -> narrative.label());
    }

    private void ask(String title, Node input, Supplier<Optional<? extends Payload>> answer) {
        var texts = around.texts();
        var cancel = new Button();
        cancel.textProperty().bind(texts.bind("situation.cancel"));
        var go = new Button();
        go.setId("narrative-go");
        go.getStyleClass().add("primary");
        go.textProperty().bind(texts.bind("situation.apply"));
        var dialogs = around.frame().dialogs();
        var close = dialogs.show(dialogs.card(texts.bind(title), input, cancel, go));
        cancel.setOnAction(_ -> close.run());
        go.setOnAction(_ -> answer.get().ifPresent(act -> {
            close.run();
            var _ = record(act);
        }));
        if (input instanceof TextField field) field.setOnAction(_ -> go.fire());
        input.requestFocus();
    }

    private CompletableFuture<?> record(Payload act) {
        var told = new Outcomes(around.frame(), around.model().urgent()::undo);
        var saving = around.room().acts().record(act);
        var _ = saving.whenComplete((_, failed) -> around.lanes().later(() -> {
            if (failed == null) told.offer("situation.told.narrative");
            else told.refused(failed);
        }));
        return saving;
    }
}
