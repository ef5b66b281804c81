// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Journal;

/// A card that asks for something and records the answer. It goes away only once that is saved for good; where it
/// can't be, it stays with what was typed and says why in plain words.
public final class FormDialog {
    private static final Logger LOG = LoggerFactory.getLogger(FormDialog.class);

    private final Frame frame;
    private final ObservableValue<String> title;
    private final Node body;
    private final Button go = new Button();
    private final Label problem = new Label();
    private Supplier<? extends CompletableFuture<?>> submit = () -> CompletableFuture.completedFuture(null);
    private final List<Button> others = new ArrayList<>();
    private Runnable close = () -> {};
    private Supplier<Optional<String>> objection = Optional::empty;
    private Function<Throwable, Optional<String>> known = _ -> Optional.empty();
    private Optional<KeptFields> kept = Optional.empty();
    /// Held here: what is bound to fields alone would be collected.
    private ObservableValue<Boolean> valid = new SimpleBooleanProperty(true);
    /// What was sent is not answered yet: a second press sends nothing.
    private boolean busy;

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
        valid.subscribe(now -> go.setDisable(busy || !now));
        return this;
    }

    /// Looks at what was typed once more when it is sent; a sentence keeps the card open and is shown.
    public FormDialog unless(Supplier<Optional<String>> sentence) {
        objection = sentence;
        return this;
    }

    /// Says in its own sentence why something failed, where it is no matter of saving.
    public FormDialog explaining(Function<Throwable, Optional<String>> sentence) {
        known = sentence;
        return this;
    }

    /// Offers another way out beside the verb: it closes the card and does this.
    public FormDialog or(Button way, Runnable act) {
        way.setOnAction(_ -> {
            close.run();
            act.run();
        });
        others.add(way);
        return this;
    }

    /// Offers another act beside the verb: the card closes once it is done, and stays with what was typed if it fails.
    public FormDialog orElse(Button way, Supplier<? extends CompletableFuture<?>> act) {
        way.setOnAction(_ -> send(act));
        others.add(way);
        return this;
    }

    /// Keeps what is typed into these fields until it is recorded or given up with the button, through a crash too.
    ///
    /// @param form names it for ever, with the room if it belongs to one
    /// @param named the fields by names that never change
    public FormDialog keeping(String form, Map<String, ? extends TextInputControl> named) {
        kept = Optional.of(new KeptFields(frame, form, named));
        return this;
    }

    /// Asks until the answer is saved or the person gives up.
    ///
    /// @param styles further style classes of the card ("wide-card")
    public void open(Supplier<? extends CompletableFuture<?>> onSubmit, String... styles) {
        submit = onSubmit;
        var cancel = new Button();
        cancel.textProperty().bind(frame.texts().bind("kit.dialog.cancel"));
        cancel.setOnAction(_ -> {
            kept.ifPresent(KeptFields::forget);
            close.run();
        });
        go.setOnAction(_ -> goOn());
        var content = new VBox(12);
        kept.ifPresent(fields -> content.getChildren().add(fields.takeUp()));
        content.getChildren().addAll(body, problem);
        VBox.setVgrow(body, Priority.ALWAYS);
        others.add(cancel);
        others.add(go);
        var card = frame.dialogs().card(title, content, others.toArray(Button[]::new));
        card.getStyleClass().addAll(styles);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        close = frame.dialogs().show(card);
        body.requestFocus();
    }

    /// Enter in a field goes on, as the button does; with Ctrl anywhere.
    private void enter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || !(event.getTarget() instanceof Node node)) return;
        boolean anywhere = event.isShortcutDown();
        if (!(anywhere || node instanceof TextField) || go.isDisabled()) return;
        event.consume();
        goOn();
    }

    private void goOn() {
        if (go.isDisabled()) return;
        var objects = objection.get();
        if (objects.isPresent()) {
            object(objects.get());
            return;
        }
        send(submit);
    }

    private void send(Supplier<? extends CompletableFuture<?>> act) {
        if (busy) return;
        busy(true);
        sent(act)
                .whenComplete((_, failure) -> Fx.run(() -> {
                    busy(false);
                    if (failure == null) {
                        kept.ifPresent(KeptFields::forget);
                        close.run();
                        return;
                    }
                    object(known.apply(cause(failure))
                            .orElseGet(() -> frame.texts().get(why(failure))));
                }));
    }

    /// What can't even be handed over failed like what was not saved: the card stays, and can be sent again.
    private static CompletableFuture<?> sent(Supplier<? extends CompletableFuture<?>> act) {
        try {
            return act.get();
        } catch (RuntimeException bug) {
            LOG.error("A form could not be handed over", bug);
            return CompletableFuture.failedFuture(bug);
        }
    }

    private void busy(boolean now) {
        busy = now;
        body.setDisable(now);
        go.setDisable(now || !valid.getValue());
    }

    private void object(String sentence) {
        problem.setText(sentence);
        Controls.shown(problem, true);
        body.requestFocus();
    }

    /// The key of the sentence that says why something was not saved.
    public static String why(Throwable failure) {
        var cause = cause(failure);
        if (cause instanceof Acts.NotAllowed) return "kit.save.notAllowed";
        if (cause instanceof Acts.PlayedBack) return "kit.save.playedBack";
        return cause instanceof Journal.NotSaved ? "kit.save.readonly" : "kit.save.failed";
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
