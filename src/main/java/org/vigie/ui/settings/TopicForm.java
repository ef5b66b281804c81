// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Topic;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.ColouredQuery;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;

/// Writes one topic: its query is read back in colours, with the place of a mistake and what it matches.
final class TopicForm extends VBox {
    private static final int QUERY_ROWS = 4;

    private final Frame frame;
    private final TopicsViewModel model;
    private final TextField name = new TextField();
    private final TextArea query = new TextArea();

    TopicForm(Frame frame, TopicsViewModel model, Consumer<Topic> withdraw) {
        super(12);
        this.frame = frame;
        this.model = model;
        var texts = frame.texts();
        name.setId("topic-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        query.setId("topic-query");
        query.setWrapText(true);
        query.setPrefRowCount(QUERY_ROWS);
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
        var understood = new ColouredQuery();
        model.parsedProperty()
                .subscribe(parsed -> understood.show(model.queryProperty().get(), parsed));
        getChildren()
                .addAll(
                        new Labelled(texts.bind("settings.topics.name"), name)
                                .error(model.nameMissingProperty(), texts.bind("settings.form.missing")),
                        new Labelled(texts.bind("settings.topics.query"), query)
                                .help(texts.bind("settings.topics.help")),
                        new Labelled(texts.bind("settings.topics.understood"), understood),
                        verdict(),
                        Forms.sentenceWhile(
                                model.saving().refusedProperty(), texts.bind("settings.notsaved"), "text-bad"),
                        actions(withdraw));
    }

    void focusName() {
        name.requestFocus();
    }

    private Label verdict() {
        var verdict = Forms.sentence(verdictText(), "topic-verdict");
        verdict.setId("topic-verdict");
        model.parsedProperty().subscribe(parsed -> {
            verdict.getStyleClass().removeAll("text-bad", "text-ok", "text-meta");
            verdict.getStyleClass().add(tone(parsed));
        });
        return verdict;
    }

    private String tone(Parsed parsed) {
        if (parsed instanceof Parsed.Fault) return "text-bad";
        return model.queryProperty().get().isBlank() ? "text-meta" : "text-ok";
    }

    private StringBinding verdictText() {
        return Bindings.createStringBinding(
                () -> {
                    if (model.parsedProperty().get() instanceof Parsed.Fault fault)
                        return frame.texts()
                                .get(
                                        "settings.topics.fault",
                                        fault.at() + 1,
                                        frame.texts().get(fault.problem().textKey()));
                    if (model.queryProperty().get().isBlank())
                        return frame.texts().get("settings.topics.empty");
                    var matching = model.matchingProperty().get();
                    return matching.isPresent()
                            ? frame.texts().get("settings.topics.valid", matching.getAsLong())
                            : frame.texts().get("settings.topics.counting");
                },
                model.parsedProperty(),
                model.matchingProperty(),
                model.queryProperty(),
                frame.texts().localeProperty());
    }

    private FlowPane actions(Consumer<Topic> withdraw) {
        var texts = frame.texts();
        var save = new ActionButton(texts.bind("settings.save"), model::save).styled("primary");
        save.setId("topic-save");
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.parsedProperty().get() instanceof Parsed.Fault
                                || model.queryProperty().get().isBlank()
                                || model.saving().busyProperty().get(),
                        model.parsedProperty(),
                        model.queryProperty(),
                        model.saving().busyProperty()));
        var end = new ActionButton(
                        texts.bind("settings.topics.withdraw"),
                        () -> model.editedProperty().get().ifPresent(withdraw))
                .drawing(Feather.TRASH_2)
                .styled("danger");
        end.setId("topic-withdraw");
        end.visibleProperty().bind(model.editedProperty().map(Optional::isPresent));
        var actions = new FlowPane(8, 8);
        actions.getChildren().addAll(save, end);
        return actions;
    }

    /// Tab leaves the query as it leaves every field; a query has no tabulators.
    private void leaveOnTab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown()) return;
        event.consume();
        var direction = event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
        query.requestFocusTraversal(direction);
    }
}
