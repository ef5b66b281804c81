// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TypedMention;
import org.vigie.core.mention.TypedMentions;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.StartField;

/// Types in a mention that no source brings: a call, a letter, what is said on a platform that can't be read.
final class MentionForm {
    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+\\.\\S+");
    private static final Pattern COUNT = Pattern.compile("\\d{1,10}");
    /// Spaces, and the signs that part thousands.
    private static final Pattern PARTING = Pattern.compile("[\\s\\u00a0\\u202f.,']");

    private final Around around;
    private final TypedMentions typed;
    private final ComboBox<String> medium = new ComboBox<>();
    private final TextField author = new TextField();
    private final TextField audience = new TextField();
    private final TextArea text = new TextArea();
    private final TextField link = new TextField();
    private final StartField when;
    /// However often it is sent, it is one mention.
    private final UUID id = UUID.randomUUID();

    private MentionForm(Around around, TypedMentions typed) {
        this.around = around;
        this.typed = typed;
        when = new StartField(around.frame(), around.now().getValue());
        medium.setEditable(true);
        medium.setMaxWidth(Double.MAX_VALUE);
        medium.getItems().setAll(media());
        medium.setId("typed-medium");
        author.setId("typed-author");
        audience.setId("typed-audience");
        text.setId("typed-text");
        text.setWrapText(true);
        text.setPrefRowCount(5);
        link.setId("typed-link");
        link.setPromptText("https://");
    }

    /// Opens over the page; where nothing can be typed in, nothing opens.
    static void open(Around around) {
        around.outlets().typed().ifPresent(typed -> new MentionForm(around, typed).ask());
    }

    private void ask() {
        var texts = around.texts();
        var whole = Bindings.createBooleanBinding(
                () -> !medium().isBlank() && !text.getText().isBlank() && hasLink() && hasCount() && at().isPresent(),
                medium.getEditor().textProperty(),
                text.textProperty(),
                link.textProperty(),
                audience.textProperty(),
                when.day().textProperty(),
                when.hour().textProperty());
        new FormDialog(around.frame(), texts.bind("watch.typed.title"), body(), texts.bind("watch.typed.go"))
                .onlyIf(whole)
                .keeping(
                        "typed/" + around.room().id(),
                        Map.of(
                                "medium",
                                medium.getEditor(),
                                "author",
                                author,
                                "audience",
                                audience,
                                "text",
                                text,
                                "link",
                                link))
                .open(() -> typed.take(mention()).thenAccept(key -> Fx.run(() -> told(key))), "broad");
        medium.requestFocus();
    }

    private Region body() {
        var texts = around.texts();
        var who = new HBox(
                12,
                new Labelled(texts.bind("watch.typed.author"), author),
                new Labelled(texts.bind("watch.typed.audience"), audience)
                        .error(
                                audience.textProperty().map(_ -> !hasCount()),
                                texts.bind("watch.typed.audience.wrong")));
        who.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        return new VBox(
                12,
                new Labelled(texts.bind("watch.typed.medium"), medium).help(texts.bind("watch.typed.medium.help")),
                new Labelled(texts.bind("watch.typed.text"), text),
                who,
                new Labelled(texts.bind("watch.typed.link"), link)
                        .error(link.textProperty().map(_ -> !hasLink()), texts.bind("watch.typed.link.wrong")),
                new Labelled(texts.bind("watch.typed.when"), when)
                        .error(
                                when.day()
                                        .textProperty()
                                        .flatMap(_ -> when.hour().textProperty())
                                        .map(_ -> at().isEmpty()),
                                texts.bind("watch.typed.when.wrong")));
    }

    /// What was typed before, then what is usual.
    private String[] media() {
        var before = around.names().getValue().sources().values().stream()
                .filter(source -> source.kind().equals(SourceKind.HAND))
                .map(SourceSettings::name)
                .sorted();
        var usual = Stream.of("phone", "letter", "mail", "chat", "private", "radio", "paper")
                .map(which -> around.texts().get("watch.typed.medium." + which));
        return Stream.concat(before, usual).distinct().toArray(String[]::new);
    }

    private TypedMention mention() {
        return new TypedMention(
                id,
                medium(),
                author.getText(),
                count().isEmpty() ? Author.UNKNOWN : Long.parseLong(count()),
                text.getText(),
                link.getText(),
                at().orElseThrow());
    }

    private void told(MentionKey key) {
        var texts = around.texts();
        around.frame()
                .toasts()
                .say(
                        texts.get("watch.typed.told"),
                        texts.bind("watch.told.undo"),
                        () -> typed.takeBack(key, texts.get("watch.typed.takenBack"))
                                .whenComplete((_, failure) -> Fx.run(() -> {
                                    if (failure == null) around.frame().toasts().say(texts.get("watch.told.back"));
                                    else around.frame().toasts().complain(texts.get(FormDialog.why(failure)));
                                })));
    }

    private String medium() {
        return Optional.ofNullable(medium.getEditor().getText()).orElse("").strip();
    }

    private String count() {
        return PARTING.matcher(audience.getText()).replaceAll("");
    }

    private boolean hasCount() {
        return count().isEmpty() || COUNT.matcher(count()).matches();
    }

    private boolean hasLink() {
        var typedLink = link.getText().strip();
        return typedLink.isEmpty() || LINK.matcher(typedLink).matches();
    }

    /// Nothing was said in the future.
    private Optional<Instant> at() {
        return when.instant().filter(at -> !at.isAfter(around.now().getValue()));
    }
}
