// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.funnel.Assurance;
import org.vigie.core.funnel.Assurance.Kind;
import org.vigie.core.funnel.Proof;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.StartField;
import org.vigie.ui.kit.attachment.Adding;
import org.vigie.ui.kit.attachment.AttachmentWords;
import org.vigie.ui.kit.attachment.Incomings;

/// Asks for a testimonial or a guarantee, and by what it is known.
final class ProofForm extends VBox {
    private final Around around;
    private final OpenRoom room;
    private final Adding adding;
    private final TextArea words = new TextArea();
    private final TextField source = field("proof-source");
    private final TextField link = field("proof-link");
    private final TextField day = field("proof-day");
    private final ComboBox<Tongue> language;
    private final ComboBox<Optional<MessageId>> text;
    private final Label fileName = Controls.plain("", "text-meta");
    private Optional<Attachment> file;

    private ProofForm(Around around, OpenRoom room, Lanes lanes, Optional<Assurance> known) {
        super(12);
        this.around = around;
        this.room = room;
        this.adding = new Adding(lanes, () -> around.frame().preferences().get().attachmentBytes());
        var texts = around.texts();
        file = known.flatMap(one -> one.proof().file());
        words.setId("proof-words");
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.setText(known.map(Assurance::words).orElse(""));
        source.setText(known.map(Assurance::source).orElse(""));
        link.setText(known.map(one -> one.proof().link()).orElse(""));
        link.setPromptText("https://");
        day.setText(day(known.map(one -> one.proof().at()).orElseGet(around.model()::now)));
        language = around.box("proof-language", List.of(Tongue.values()), Tongue::name);
        language.setValue(known.map(Assurance::language)
                .orElseGet(() -> Tongue.of(texts.locale().getLanguage()).orElse(Tongue.FR)));
        text = around.box("proof-text", List.of(), this::title);
        language.valueProperty().subscribe(_ -> offer());
        known.flatMap(Assurance::text).ifPresent(id -> text.setValue(Optional.of(id)));
        var choose = Controls.button(texts.bind("stakeholders.proof.file"), Feather.PAPERCLIP, this::choose);
        choose.setId("proof-file");
        fileName.setId("proof-file-name");
        getChildren()
                .addAll(
                        named("stakeholders.proof.words", words),
                        Controls.line(
                                12,
                                named("stakeholders.proof.source", source),
                                named("stakeholders.language", language),
                                named("stakeholders.proof.day", day)),
                        named("stakeholders.proof.link", link),
                        Controls.line(8, choose, fileName),
                        named("stakeholders.proof.text", text).help(texts.bind("stakeholders.proof.text.help")));
        nameFile();
    }

    static void note(Around around, OpenRoom room, Lanes lanes, Kind kind) {
        open(around, new ProofForm(around, room, lanes, Optional.empty()), kind, Optional.empty());
    }

    static void change(Around around, OpenRoom room, Lanes lanes, Assurance one) {
        open(around, new ProofForm(around, room, lanes, Optional.of(one)), one.kind(), Optional.of(one));
    }

    private static void open(Around around, ProofForm form, Kind kind, Optional<Assurance> known) {
        var texts = around.texts();
        var dialog = new FormDialog(
                        around.frame(),
                        texts.bind("stakeholders.proofs." + kind.name()),
                        form,
                        texts.bind("stakeholders.keep"))
                .unless(form::objection);
        known.ifPresent(one -> {
            var withdraw = Controls.button(texts.bind("stakeholders.proof.withdraw"), Feather.X, () -> {}, "danger");
            withdraw.setId("proof-withdraw");
            dialog.or(withdraw, () -> around.model().withdraw(one));
        });
        dialog.open(() -> form.keep(known, kind), "wide-card");
        form.words.requestFocus();
    }

    private CompletableFuture<?> keep(Optional<Assurance> known, Kind kind) {
        var proof = new Proof(link.getText().strip(), file, at().orElseThrow());
        return around.model()
                .keep(known, kind, language.getValue(), words.getText(), source.getText(), proof, text.getValue());
    }

    private Optional<String> objection() {
        var texts = around.texts();
        if (words.getText().isBlank()) return Optional.of(texts.get("stakeholders.proof.noWords"));
        var address = link.getText().strip();
        if (!address.isEmpty() && !Proof.isLink(address)) return Optional.of(texts.get("stakeholders.proof.noLink"));
        if (address.isEmpty() && file.isEmpty()) return Optional.of(texts.get("stakeholders.proof.noProof"));
        return at().filter(then -> !then.isAfter(around.model().now())).isPresent()
                ? Optional.empty()
                : Optional.of(texts.get("stakeholders.proof.noDay"));
    }

    /// The day that was typed, from its first minute on.
    private Optional<Instant> at() {
        return StartField.at(day.getText().strip(), "00:00", around.formats().zone());
    }

    private String day(Instant at) {
        return around.texts().locale().getLanguage().equals("fr")
                ? around.formats().date(at)
                : at.atZone(around.formats().zone()).toLocalDate().toString();
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(around.texts().get("stakeholders.proof.file"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::attach);
    }

    /// Takes a file into the store; it belongs to the proof once that is kept.
    void attach(Path chosen) {
        adding.keep(room, List.of(Incomings.of(chosen)), outcome -> {
            switch (outcome) {
                case Adding.Outcome.Done(var files) -> {
                    file = Optional.of(files.getFirst());
                    nameFile();
                }
                case Adding.Outcome.Refused(var name, var why) ->
                    around.frame()
                            .toasts()
                            .complain(new AttachmentWords(around.texts(), around.formats()).refusal(name, why));
            }
        });
    }

    private void nameFile() {
        fileName.setText(
                file.map(Attachment::name).orElseGet(() -> around.texts().get("stakeholders.proof.noFile")));
    }

    private void offer() {
        var now = around.model().now();
        var state = around.model().state();
        var all = new ArrayList<Optional<MessageId>>();
        all.add(Optional.empty());
        state.shelf().standing().stream()
                .filter(message -> message.language() == language.getValue())
                .filter(message -> state.approvals().approved(message.id(), now).isPresent())
                .forEach(message -> all.add(Optional.of(message.id())));
        text.getItems().setAll(all);
        text.setValue(Optional.empty());
    }

    private String title(Optional<MessageId> id) {
        return id.flatMap(around.model().state().shelf()::one)
                .map(one -> one.message().title())
                .orElseGet(() -> around.texts().get("stakeholders.proof.noText"));
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    private Labelled named(String key, Node input) {
        return new Labelled(around.texts().bind(key), input);
    }
}
