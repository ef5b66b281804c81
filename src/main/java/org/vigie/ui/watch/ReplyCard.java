// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.vigie.analysis.reply.Recipients;
import org.vigie.core.claim.ClaimText;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Fillings.Origin;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Template;
import org.vigie.core.message.Variant;
import org.vigie.core.publish.Account;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.message.Copied;

/// Answers one mention, or several at once: chooses an approved text, gives its variables values, and copies it with
/// a trace. Its words stay those that were approved. Where an account can answer, the program puts it under the
/// mention through the desk; elsewhere people do.
final class ReplyCard {
    private static final int ROWS = 5;

    private final Around around;
    private final Replies replies;
    private final Recipients recipients;
    private final ComboBox<Replies.Offer> choice = new ComboBox<>();
    private final VBox variables = new VBox(8);
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final TextArea preview = new TextArea();
    private final Label size = note("reply-size");
    private final Label why = note("reply-why");
    private final Label doubt = note("reply-doubt");
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();
    /// Those that can answer, one for each mention; none if one can't be answered so.
    private List<Account> accounts = List.of();

    ReplyCard(Around around, Replies replies, Recipients recipients) {
        this.around = around;
        this.replies = replies;
        this.recipients = recipients;
    }

    private static Label note(String id) {
        var label = Controls.plain("", "text-meta");
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(VBox.USE_PREF_SIZE);
        return label;
    }

    /// @param place of the text to begin with
    void open(int place) {
        var texts = around.texts();
        choice.setId("reply-choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(titles());
        choice.getItems().setAll(replies.offers());
        choice.valueProperty().subscribe(this::choose);
        preview.setId("reply-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setPrefRowCount(ROWS);
        preview.accessibleTextProperty().bind(texts.bind("watch.reply.preview"));
        doubt.getStyleClass().add("text-warn");
        Controls.shown(doubt, false);
        var body = new VBox(12);
        guard().ifPresent(body.getChildren()::add);
        if (replies.offers().isEmpty()) {
            var none = note("reply-none");
            none.setText(texts.get("watch.reply.none"));
            body.getChildren().add(none);
        } else {
            body.getChildren()
                    .addAll(
                            new Labelled(texts.bind("watch.reply.text"), choice),
                            why,
                            variables,
                            new Labelled(texts.bind("watch.reply.preview"), preview),
                            size,
                            doubt);
            choice.getSelectionModel().select(Math.min(place, replies.offers().size() - 1));
        }
        var elsewhere = new Button();
        elsewhere.setId("reply-elsewhere");
        elsewhere.textProperty().bind(texts.bind("watch.reply.elsewhere"));
        elsewhere.setMinWidth(VBox.USE_PREF_SIZE);
        if (recipients.reached().isEmpty()) elsewhere.setDisable(true);
        var send = sendButton();
        var form = new FormDialog(
                        around.frame(),
                        texts.bind(
                                "watch.reply.to",
                                recipients.reached().size(),
                                recipients.reached().stream()
                                        .findFirst()
                                        .map(new Wording(texts)::author)
                                        .orElse("")),
                        body,
                        texts.bind("watch.reply.copy"))
                .onlyIf(ready)
                .orElse(send, this::send)
                .explaining(problem -> problem instanceof AnswerDesk.NotHanded
                        ? Optional.of(texts.get("watch.reply.notSent"))
                        : Optional.empty())
                .or(elsewhere, () -> {
                    done();
                    var _ = around.replies().answer(keys(), Optional.empty(), "");
                });
        form.open(this::copy, "broad");
        fields.values().stream()
                .filter(field -> field.getText().isBlank())
                .findFirst()
                .ifPresentOrElse(TextField::requestFocus, choice::requestFocus);
    }

    /// Whom a batch leaves out.
    private Optional<Label> guard() {
        int same = recipients.sameAuthor().size();
        int lately = recipients.lately().size();
        if (same + lately == 0) return Optional.empty();
        var label = note("reply-guard");
        label.setText(around.texts().get("watch.reply.guard", same, lately, RepliesViewModel.ALONE.toHours()));
        return Optional.of(label);
    }

    private StringConverter<Replies.Offer> titles() {
        return new Named<>(offer -> offer.suggestion().message().title());
    }

    private void choose(Replies.Offer offer) {
        if (offer == null) return;
        var words = new ReplyWords(around);
        why.setText(words.points(offer.suggestion()) + "\u00a0: " + words.why(offer.suggestion()));
        fields.clear();
        variables.getChildren().clear();
        var message = offer.suggestion().message();
        for (var name : Template.of(message.words(outlet(message))).names()) {
            var field = new TextField(
                    replies.fillings().of(name).map(Filling::value).orElse(""));
            field.setId("reply-var-" + name);
            field.textProperty().subscribe(_ -> draw());
            fields.put(name, field);
            var label = around.texts().find("message.variable." + name).orElse(name);
            variables.getChildren().add(new Labelled(new SimpleStringProperty(label), field));
        }
        Controls.shown(variables, !fields.isEmpty());
        draw();
    }

    private static Outlet outlet(Message message) {
        return message.outlets().contains(Outlet.SHORT_POST)
                ? Outlet.SHORT_POST
                : message.outlets().getFirst();
    }

    private void draw() {
        chosen().ifPresent(message -> {
            var variant = variant(message);
            preview.setText(variant.text());
            size.setText(around.texts()
                    .get(
                            "watch.reply.size",
                            around.formats().number(variant.size().graphemes())));
            var open = ClaimText.unverified(variant.text(), replies.claims());
            Controls.shown(doubt, !open.isEmpty());
            open.stream()
                    .findFirst()
                    .ifPresent(claim -> doubt.setText(
                            around.texts().get("watch.reply.doubt", claim.id().spoken(), claim.statement())));
            ready.set(!recipients.reached().isEmpty()
                    && fields.values().stream()
                            .noneMatch(field -> field.getText().isBlank()));
        });
    }

    private Optional<Message> chosen() {
        return Optional.ofNullable(choice.getValue())
                .map(offer -> offer.suggestion().message());
    }

    private Variant variant(Message message) {
        return Variant.of(message, outlet(message), fillings());
    }

    private Fillings fillings() {
        var values = new HashMap<String, Filling>();
        var now = around.now().getValue();
        fields.forEach((name, field) -> {
            if (!field.getText().isBlank())
                values.put(name, new Filling(field.getText().strip(), Origin.TYPED, "", Optional.empty(), now));
        });
        return new Fillings(values);
    }

    /// Shown once it is known that an account can answer there.
    private Button sendButton() {
        var send = new Button();
        send.setId("reply-send");
        send.setMinWidth(VBox.USE_PREF_SIZE);
        Controls.shown(send, false);
        Runnable draw = () -> {
            Controls.shown(send, !accounts.isEmpty());
            send.setDisable(!ready.get()
                    || chosen().filter(one -> one.outlets().contains(Outlet.SHORT_POST))
                            .isEmpty());
            send.setText(around.texts()
                    .get(
                            "watch.reply.send",
                            accounts.size(),
                            accounts.stream().map(Account::name).distinct().collect(Collectors.joining(", "))));
        };
        ready.subscribe(draw);
        choice.valueProperty().subscribe(draw);
        around.replies().accounts(recipients.reached(), around.outlets().answers(), found -> {
            accounts = found;
            draw.run();
        });
        return send;
    }

    private CompletableFuture<?> send() {
        var offer = choice.getValue();
        int count = accounts.size();
        return around.replies()
                .send(
                        around.outlets().answers().orElseThrow(),
                        offer.approved(),
                        fillings(),
                        recipients.reached(),
                        accounts)
                .thenRun(() -> Fx.run(() -> {
                    done();
                    around.frame().toasts().say(around.texts().get("watch.reply.sent", count));
                }));
    }

    private List<MentionKey> keys() {
        return recipients.reached().stream()
                .map(Filed::mention)
                .map(one -> one.key())
                .toList();
    }

    private void done() {
        around.watch().list().uncheckAll();
    }

    private CompletableFuture<?> copy() {
        var message = chosen().orElseThrow();
        var words = variant(message).text();
        var saving = around.replies().answer(keys(), Optional.of(message), words);
        return saving.thenRun(() -> Fx.run(() -> {
            done();
            var clip = new ClipboardContent();
            clip.putString(Copied.words(words, around.room().nature()));
            Clipboard.getSystemClipboard().setContent(clip);
        }));
    }
}
