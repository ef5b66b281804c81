// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.journal.Journal;

/// A card that asks for something and records the answer. It goes away only once that is saved for good; where it
/// can't be, it stays with what was typed and says why in plain words.
public final class FormDialog {
    private final Frame frame;
    private final ObservableValue<String> title;
    private final Node body;
    private final Button go = new Button();
    private final Label problem = new Label();
    private Supplier<? extends CompletableFuture<?>> submit = () -> CompletableFuture.completedFuture(null);
    private Runnable close = () -> {};
    /// Held here: what is bound to fields alone would be collected.
    private ObservableValue<Boolean> valid = new SimpleBooleanProperty(true);

    /// @param verb what the button that goes on says
    public FormDialog(Frame frame, ObservableValue<String> title, Node body, ObservableValue<String> verb) {
        this.frame = frame;
        this.title = title;
        this.body = body;
        go.textProperty().bind(verb);
        go.getStyleClass().add("primary");
        go.setId("answer");
        problem.setId("form-problem");
        problem.getStyleClass().add("text-bad");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        Controls.shown(problem, false);
    }

    /// Lets people go on only while this holds.
    public FormDialog onlyIf(ObservableValue<Boolean> holds) {
        valid = holds;
        valid.subscribe(now -> go.setDisable(!now));
        return this;
    }

    /// Asks until the answer is saved or the person gives up.
    ///
    /// @param styles further style classes of the card ("wide-card")
    public void open(Supplier<? extends CompletableFuture<?>> onSubmit, String... styles) {
        submit = onSubmit;
        var cancel = new Button();
        cancel.textProperty().bind(frame.texts().bind("kit.dialog.cancel"));
        cancel.setOnAction(_ -> close.run());
        go.setOnAction(_ -> goOn());
        var card = frame.dialogs().card(title, new VBox(12, body, problem), cancel, go);
        card.getStyleClass().addAll(styles);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        close = frame.dialogs().show(card);
        body.requestFocus();
    }

    /// Enter in a field goes on, as the button does.
    private void enter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || !(event.getTarget() instanceof Node node)) return;
        if (!(node instanceof javafx.scene.control.TextField) || go.isDisabled()) return;
        event.consume();
        goOn();
    }

    private void goOn() {
        if (go.isDisabled()) return;
        body.setDisable(true);
        submit.get()
                .whenComplete((_, failure) -> Fx.run(() -> {
                    body.setDisable(false);
                    if (failure == null) {
                        close.run();
                        return;
                    }
                    problem.setText(frame.texts().get(why(failure)));
                    Controls.shown(problem, true);
                    body.requestFocus();
                }));
    }

    /// The key of the sentence that says why something was not saved.
    public static String why(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof Journal.NotSaved ? "kit.save.readonly" : "kit.save.failed";
    }
}
