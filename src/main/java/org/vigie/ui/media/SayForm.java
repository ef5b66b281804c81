// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vigie.core.claim.ClaimText;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Fillings.Origin;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Template;
import org.vigie.core.message.Variant;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;

/// Posts or replies as the organisation: chooses an approved text and gives its variables values. Its words stay those
/// that were approved; other words are submitted first.
final class SayForm {
    private static final int ROWS = 5;

    private final Around around;
    private final Spokesperson spokesperson;
    private final Optional<Piece> answered;
    private final Spokesperson.Ready ready;
    private final ComboBox<Approved> choice = new ComboBox<>();
    private final VBox variables = new VBox(8);
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    /// What was typed for any of the texts: it stays for the next that asks for it.
    private final Map<String, String> typed = new HashMap<>();
    private final TextArea preview = new TextArea();
    private final Label doubt = Controls.wrapped("", "text-warn");
    private final SimpleBooleanProperty complete = new SimpleBooleanProperty();

    /// @param answered what is replied to; empty for words that stand by themselves
    SayForm(Around around, Spokesperson spokesperson, Optional<Piece> answered, Spokesperson.Ready ready) {
        this.around = around;
        this.spokesperson = spokesperson;
        this.answered = answered;
        this.ready = ready;
    }

    void open() {
        var texts = around.texts();
        var body = new VBox(12);
        answered.ifPresent(piece -> {
            var quote = Controls.wrapped(texts.get("media.say.quote", piece.name(), shortened(piece)), "media-quote");
            quote.setId("say-quote");
            body.getChildren().add(quote);
        });
        choice.setId("say-choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(titles());
        choice.getItems().setAll(ready.texts());
        choice.valueProperty().subscribe(this::choose);
        preview.setId("say-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setPrefRowCount(ROWS);
        Controls.shown(doubt, false);
        if (ready.texts().isEmpty()) {
            var none = Controls.wrapped(texts.get("media.say.none"));
            none.setId("say-none");
            body.getChildren().add(none);
        } else {
            body.getChildren()
                    .addAll(
                            new Labelled(texts.bind("media.say.text"), choice),
                            variables,
                            new Labelled(texts.bind("media.say.preview"), preview),
                            doubt);
            choice.getSelectionModel().selectFirst();
        }
        body.getChildren().add(Controls.wrapped(texts.get("media.say.stays"), "text-meta"));
        var other = new Button();
        other.setId("say-other");
        other.textProperty().bind(texts.bind("media.say.other"));
        new FormDialog(
                        around.frame(),
                        texts.bind(
                                answered.isPresent() ? "media.say.reply" : "media.say.post",
                                around.model()
                                        .edition()
                                        .organisation()
                                        .posting()
                                        .name()),
                        body,
                        texts.bind(answered.isPresent() ? "media.say.reply.go" : "media.say.post.go"))
                .onlyIf(complete)
                .explaining(this::why)
                .or(other, () -> WriteForm.open(around, spokesperson))
                .open(this::say, "broad");
        if (!ready.texts().isEmpty()) choice.requestFocus();
        else other.requestFocus();
    }

    private static String shortened(Piece piece) {
        var words = piece.title().isEmpty() ? piece.text() : piece.title();
        var line = words.replace('\n', ' ');
        return line.length() <= 160
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(150, line.codePointCount(0, line.length()))))
                        + "…";
    }

    private Optional<String> why(Throwable failure) {
        return failure instanceof Spokesperson.NotSaid
                ? Optional.of(around.texts().get("media.say.notSaid"))
                : Optional.empty();
    }

    private StringConverter<Approved> titles() {
        return new Named<>(text -> text.message().title());
    }

    private void choose(@Nullable Approved text) {
        if (text == null) return;
        fields.clear();
        variables.getChildren().clear();
        var message = text.message();
        for (var name : Template.of(message.words(outlet(message))).names()) {
            var known = ready.values().of(name).map(Filling::value).orElse("");
            var field = new TextField(typed.getOrDefault(name, known));
            field.setId("say-var-" + name);
            fields.put(name, field);
            field.textProperty().addListener((_, _, now) -> {
                typed.put(name, now);
                draw();
            });
            var label = around.texts().find("message.variable." + name).orElse(name);
            variables.getChildren().add(new Labelled(new SimpleStringProperty(label), field));
        }
        Controls.shown(variables, !fields.isEmpty());
        draw();
    }

    private static Outlet outlet(Message message) {
        return Spokesperson.outlet(message).orElseThrow();
    }

    private void draw() {
        var message = choice.getValue().message();
        var words = Variant.of(message, outlet(message), fillings()).text();
        preview.setText(words);
        var open = ClaimText.unverified(words, ready.claims());
        Controls.shown(doubt, !open.isEmpty());
        open.stream()
                .findFirst()
                .ifPresent(claim -> doubt.setText(
                        around.texts().get("media.say.doubt", claim.id().spoken(), claim.statement())));
        complete.set(fields.values().stream().noneMatch(field -> field.getText().isBlank()));
    }

    private Fillings fillings() {
        var values = new HashMap<String, Filling>();
        var now = around.now();
        fields.forEach((name, field) -> {
            var typed = field.getText().strip();
            var known = ready.values().of(name).filter(value -> value.value().equals(typed));
            if (!typed.isEmpty())
                values.put(name, known.orElseGet(() -> new Filling(typed, Origin.TYPED, "", Optional.empty(), now)));
        });
        return new Fillings(values);
    }

    private java.util.concurrent.CompletableFuture<?> say() {
        var organisation = around.model().edition().organisation();
        var target = answered.flatMap(Piece::target);
        var account =
                target.map(to -> organisation.answering(to.mention().kind())).orElseGet(organisation::posting);
        return spokesperson.say(choice.getValue(), fillings(), account, target);
    }
}
