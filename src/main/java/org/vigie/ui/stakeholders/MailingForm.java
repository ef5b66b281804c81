// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.customer.Choice;
import org.vigie.core.customer.Vulnerability;
import org.vigie.core.message.Approved;
import org.vigie.core.offer.Offer;
import org.vigie.core.offer.OfferId;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.stakeholders.MailingViewModel.Prepared;

/// Sends an approved text to customers of the register by e-mail: whom it is meant for, who gets it, who does not and
/// why, and the words themselves, before a person confirms.
final class MailingForm extends VBox {
    private static final double SEGMENTS_HEIGHT = 72;
    private static final double WORDS_HEIGHT = 120;
    private static final double LEAST_HEIGHT = 28;

    private final Around around;
    private final MailingWords words;
    private final CallExport calls;
    private final ComboBox<Approved> text;
    private final ComboBox<Optional<OfferId>> offer;
    private final Map<String, CheckBox> segments = new LinkedHashMap<>();
    private final Map<Vulnerability, CheckBox> vulnerabilities = new EnumMap<>(Vulnerability.class);
    private final CheckBox unsaid = new CheckBox();
    private final Label count = Controls.wrapped("", "strong");
    private final Label whom = Controls.wrapped("", "text-meta");
    private final VBox left = new VBox(2);
    private final Label objection = Controls.wrapped("", "text-bad");
    private final Label reading = Controls.wrapped("", "reading");
    private final Label old = Controls.wrapped("", "text-warn");
    private final CheckBox seenOld = new CheckBox();
    private final Button export;
    private final ReadOnlyObjectWrapper<Optional<Prepared>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;

    private MailingForm(Around around, List<Approved> approved, RegisterFilter filter, Optional<OfferId> granted) {
        super(10);
        this.around = around;
        this.words = new MailingWords(around);
        this.calls = new CallExport(around);
        var texts = around.texts();
        text = around.box("write-text", approved, this::title);
        var offers = new ArrayList<Optional<OfferId>>();
        offers.add(Optional.empty());
        around.offers().offers().all().stream()
                .filter(one -> one.count() > 0)
                .map(Offer::id)
                .map(Optional::of)
                .forEach(offers::add);
        offer = around.box("write-offer", offers, this::offer);
        offer.setValue(offers.contains(granted) ? granted : Optional.empty());
        unsaid.setId("write-unsaid");
        unsaid.textProperty().bind(texts.bind("stakeholders.write.unsaid"));
        export = Controls.button(
                texts.bind("stakeholders.calls"),
                Feather.PHONE,
                () -> shown.get().ifPresent(now -> calls.ask(this, now)),
                "small");
        export.setId("write-calls");
        whom.setId("write-whom");
        count.setId("write-count");
        left.setId("write-left");
        objection.setId("write-objection");
        reading.setId("write-words");
        seenOld.setId("write-seen");
        seenOld.textProperty().bind(texts.bind("publish.send.seen"));
        getChildren()
                .addAll(
                        new Labelled(texts.bind("stakeholders.write.text"), text),
                        segments(filter),
                        beside(people(filter), new Labelled(texts.bind("stakeholders.write.offer"), offer)),
                        unsaid,
                        new VBox(2, whom, count),
                        left,
                        export,
                        objection,
                        scroll(reading, WORDS_HEIGHT),
                        old,
                        seenOld);
        for (var value : List.of(text.valueProperty(), offer.valueProperty())) value.subscribe(this::look);
        unsaid.selectedProperty().subscribe(this::look);
        look();
    }

    /// Opens it for what the list shows.
    static void open(Around around) {
        open(around, around.register().filterProperty().get(), Optional.empty());
    }

    /// Opens it for those to whom an offer was granted.
    static void open(Around around, OfferId granted) {
        open(around, RegisterFilter.ALL, Optional.of(granted));
    }

    private static void open(Around around, RegisterFilter filter, Optional<OfferId> granted) {
        var approved = around.mailing().texts();
        if (approved.isEmpty()) {
            around.frame().toasts().complain(around.texts().get("stakeholders.write.noText"));
            return;
        }
        new MailingForm(around, approved, filter, granted).ask();
    }

    private void ask() {
        var texts = around.texts();
        var verb = Bindings.createStringBinding(
                () -> texts.get(
                        around.mailing().isPractice() ? "stakeholders.write.practice" : "stakeholders.write.go",
                        shown.get().map(now -> now.mailing().readers().size()).orElse(0)),
                shown,
                texts.localeProperty());
        new FormDialog(around.frame(), texts.bind("stakeholders.write"), this, verb)
                .onlyIf(Bindings.createBooleanBinding(this::isReady, shown, seenOld.selectedProperty()))
                .explaining(this::why)
                .open(() -> around.mailing().send(shown.get().orElseThrow()), "widest");
        text.requestFocus();
    }

    private boolean isReady() {
        return shown.get()
                .filter(now -> !now.isUnset() && (now.stale().isEmpty() || seenOld.isSelected()))
                .flatMap(Prepared::proposal)
                .filter(proposal -> proposal.isFit(around.model().now()))
                .isPresent();
    }

    private Optional<String> why(Throwable failure) {
        var texts = around.texts();
        if (failure instanceof MailingViewModel.NobodyThere) return Optional.of(texts.get("publish.send.nobody"));
        if (!(failure instanceof MailingViewModel.Changed)) return Optional.empty();
        seenOld.setSelected(false);
        look();
        return Optional.of(texts.get("stakeholders.write.changed"));
    }

    private Node segments(RegisterFilter filter) {
        var boxes = new FlowPane(12, 6);
        around.register().segments().forEach(name -> {
            var box = new CheckBox(name);
            box.setMnemonicParsing(false);
            box.setSelected(filter.segment().equals(Optional.of(name)));
            box.selectedProperty().subscribe((_, _) -> look());
            segments.put(name, box);
            boxes.getChildren().add(box);
        });
        boxes.setId("write-segments");
        return new Labelled(around.texts().bind("stakeholders.write.segments"), scroll(boxes, SEGMENTS_HEIGHT));
    }

    private Node people(RegisterFilter filter) {
        var boxes = new HBox(12);
        for (var one : Vulnerability.values()) {
            var box = new CheckBox(words.word(one));
            box.setId("write-" + one.name());
            box.setSelected(filter.pressing() == RegisterFilter.Pressing.VULNERABLE && one.isVulnerable());
            box.selectedProperty().subscribe((_, _) -> look());
            vulnerabilities.put(one, box);
            boxes.getChildren().add(box);
        }
        return new Labelled(around.texts().bind("stakeholders.write.people"), boxes);
    }

    private static Node beside(Node one, Node other) {
        HBox.setHgrow(other, Priority.ALWAYS);
        return new HBox(24, one, other);
    }

    private static ScrollPane scroll(Node content, double height) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(height);
        scroll.setMinHeight(LEAST_HEIGHT);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        return scroll;
    }

    private String title(Approved approved) {
        var message = approved.message();
        return around.texts()
                .get(
                        "stakeholders.write.titled",
                        message.title(),
                        message.language().name(),
                        message.version());
    }

    private String offer(Optional<OfferId> id) {
        return id.flatMap(around.offers().offers()::one)
                .map(words::offer)
                .orElseGet(() -> around.texts().get("stakeholders.write.anyOffer"));
    }

    private Choice choice() {
        return new Choice(
                ticked(segments),
                ticked(vulnerabilities),
                offer.getValue(),
                text.getValue().message().language(),
                unsaid.isSelected());
    }

    private static <T> List<T> ticked(Map<T, CheckBox> boxes) {
        return boxes.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Reckons again. Only the last answer counts.
    private void look() {
        int mine = ++asked;
        var choice = choice();
        shown.set(Optional.empty());
        around.mailing().prepare(text.getValue(), choice, words.name(choice), now -> {
            if (mine == asked) show(now);
        });
    }

    private void show(Prepared now) {
        var texts = around.texts();
        whom.setText(words.name(now.choice()));
        count.setText(words.count(now.mailing()));
        left.getChildren().clear();
        words.left(now.mailing()).forEach(one -> left.getChildren().add(Controls.wrapped(one, "text-meta")));
        int byHand = now.mailing().calls().size();
        export.textProperty().unbind();
        export.setText(texts.get("stakeholders.calls.some", byHand));
        Controls.shown(export, byHand > 0);
        var empty = now.proposal().map(one -> one.unfilled()).orElse(List.of());
        objection.setText(
                now.isUnset()
                        ? texts.get("stakeholders.write.unset")
                        : empty.isEmpty() ? "" : texts.get("publish.send.empty", names(empty)));
        Controls.shown(objection, !objection.getText().isEmpty());
        reading.setText(now.proposal()
                .map(one -> one.variant().subject() + "\n\n" + one.variant().text())
                .orElseGet(() -> now.text().message().title()));
        old.setText(texts.get("publish.send.old", names(now.stale())));
        Controls.shown(old, !now.stale().isEmpty());
        Controls.shown(seenOld, !now.stale().isEmpty());
        shown.set(Optional.of(now));
    }

    private String names(List<String> variables) {
        return variables.stream()
                .map(name -> around.texts().find("message.variable." + name).orElse(name))
                .collect(Collectors.joining(", "));
    }
}
