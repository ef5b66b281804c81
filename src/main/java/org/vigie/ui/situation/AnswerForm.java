// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.message.MessageId;
import org.vigie.core.signal.Narrative;
import org.vigie.core.topic.Words;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// Asks which text answers a narrative: those that can be used first, found by words of their titles.
final class AnswerForm {
    private final Around around;
    private final Narrative narrative;
    private final ListView<NarrativeAnswer.Text> list = new ListView<>();

    AnswerForm(Around around, Narrative narrative) {
        this.around = around;
        this.narrative = narrative;
    }

    /// @param offered texts to choose from
    /// @param now the text that answers it now
    /// @param record saves the answer
    void ask(
            List<NarrativeAnswer.Text> offered,
            Optional<MessageId> now,
            Function<SignalAct, CompletableFuture<?>> record) {
        var texts = around.texts();
        var shown = new FilteredList<>(FXCollections.observableArrayList(offered));
        list.setId("answer-texts");
        list.setItems(shown);
        list.setCellFactory(_ -> new Row(new AnswerWords(texts, around.formats())));
        list.getStyleClass().add("split-list");
        list.setPlaceholder(Controls.label(texts.bind("situation.answer.nothing"), "text-muted"));
        offered.stream()
                .filter(text -> now.equals(Optional.of(text.message().id())))
                .findFirst()
                .ifPresentOrElse(
                        list.getSelectionModel()::select,
                        () -> list.getSelectionModel().selectFirst());
        var search = new TextField();
        search.setId("answer-search");
        search.textProperty().subscribe(words -> {
            shown.setPredicate(text -> matches(text, words));
            if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
        });
        var body = new VBox(
                12,
                Controls.plain(texts.get("situation.answer.to", narrative.label()), "text-muted"),
                new Labelled(texts.bind("situation.answer.search"), search),
                list);
        var dialog = new FormDialog(
                        around.frame(), texts.bind("situation.answer.title"), body, texts.bind("situation.answer.go"))
                .onlyIf(list.getSelectionModel()
                        .selectedItemProperty()
                        .map(text -> true)
                        .orElse(false));
        if (now.isPresent()) dialog.orElse(none(), () -> record.apply(answered(Optional.empty())));
        dialog.open(
                () -> record.apply(answered(Optional.of(
                        list.getSelectionModel().getSelectedItem().message().id()))),
                "wide-card");
        search.requestFocus();
    }

    private SignalAct answered(Optional<MessageId> message) {
        return new SignalAct.NarrativeAnswered(narrative.id(), message);
    }

    private Button none() {
        var none = new Button();
        none.setId("answer-none");
        none.textProperty().bind(around.texts().bind("situation.answer.none"));
        return none;
    }

    private static boolean matches(NarrativeAnswer.Text text, String words) {
        var title = Words.fold(text.message().title());
        return Arrays.stream(Words.fold(words).strip().split("\\s+", -1)).allMatch(title::contains);
    }

    private static final class Row extends ListCell<NarrativeAnswer.Text> {
        private final AnswerWords words;

        Row(AnswerWords words) {
            this.words = words;
        }

        @Override
        protected void updateItem(NarrativeAnswer.@Nullable Text text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? null : words.choice(text));
        }
    }
}
