// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.customer.Complaint;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.Promise;
import org.vigie.core.customer.Register.Row;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.PressableRow;

/// One customer: how to reach them, what they were promised and whether it was kept, what they claim.
final class CustomerPane extends VBox {
    private final Around around;
    private final CustomerForms forms;
    private final CustomerLines lines;
    private final VBox body = new VBox(12);
    private final Panel panel;

    CustomerPane(Around around, CustomerForms forms, CustomerLines lines) {
        this.around = around;
        this.forms = forms;
        this.lines = lines;
        setId("customer");
        body.getStyleClass().add("spot-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        panel = new Panel(around.texts().bind("stakeholders.customer"), scroll).flush();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.register().registerProperty().subscribe(this::draw);
        around.register().chosenProperty().subscribe((_, _) -> draw());
        around.mailing().correspondenceProperty().subscribe((_, _) -> draw());
        around.texts().follow(this, this::draw);
    }

    private void draw() {
        var row = around.register().current();
        panel.meta().setText(row.map(one -> one.customer().reference()).orElse(""));
        if (row.isEmpty()) body.getChildren().setAll(Notice.empty(around.texts().bind("stakeholders.customer.none")));
        else show(row.get());
    }

    private void show(Row row) {
        var texts = around.texts();
        var parts = new ArrayList<Node>();
        parts.add(acts());
        parts.addAll(about(row.customer()));
        parts.add(
                Controls.plain(texts.get("stakeholders.promises", row.promises().size()), "title-panel"));
        row.promises().forEach(promise -> parts.add(promise(promise)));
        parts.add(
                Controls.plain(texts.get("stakeholders.claims", row.complaints().size()), "title-panel"));
        row.complaints().forEach(complaint -> parts.add(complaint(complaint)));
        parts.addAll(written(row.customer()));
        body.getChildren().setAll(parts);
    }

    /// What the customer was sent by e-mail from here.
    private List<Node> written(Customer customer) {
        var letters = around.mailing().correspondenceProperty().get().to(customer.reference());
        var parts = new ArrayList<Node>();
        parts.add(Controls.plain(around.texts().get("stakeholders.written", letters.size()), "title-panel"));
        var words = new MailingWords(around);
        letters.forEach(letter -> {
            var line = new VBox(Controls.wrapped(words.whole(letter)));
            line.getStyleClass().addAll("fact-row", "letter-row");
            parts.add(line);
        });
        return parts;
    }

    private Node acts() {
        var texts = around.texts();
        var promise = new ActionButton(texts.bind("stakeholders.promise"), forms::promise)
                .drawing(Feather.CHECK_SQUARE)
                .keys("P", around.frame())
                .styled("primary");
        promise.setId("customer-promise");
        var claim = new ActionButton(texts.bind("stakeholders.claim"), forms::complain)
                .drawing(Feather.INBOX)
                .keys("R", around.frame());
        claim.setId("customer-claim");
        var change = new ActionButton(texts.bind("stakeholders.entry.change"), forms::change)
                .drawing(Feather.EDIT_2)
                .keys("E", around.frame());
        change.setId("customer-change");
        var strike = Controls.button(texts.bind("stakeholders.strike"), Feather.X, forms::strike, "ghost");
        strike.setId("customer-strike");
        return new FlowPane(8, 8, promise, claim, change, strike);
    }

    private List<Node> about(Customer customer) {
        var parts = new ArrayList<Node>();
        var name = customer.name().isBlank() ? customer.reference() : customer.name();
        parts.add(Controls.line(8, Controls.plain(name, "title-panel"), lines.vulnerability(customer)));
        var facts = Stream.of(customer.need(), customer.segment(), lines.reach(customer), customer.address())
                .filter(fact -> !fact.isBlank())
                .toList();
        parts.add(Controls.wrapped(String.join(" · ", facts), "text-muted"));
        return parts;
    }

    private Node promise(Promise promise) {
        var texts = around.texts();
        var what = Controls.wrapped(promise.what());
        var words = new VBox(2, what, Controls.wrapped(told(promise), "text-meta"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = Controls.line(8, words, state(promise));
        if (promise.kept().isEmpty()) {
            var keep = Controls.button(
                    texts.bind("stakeholders.keepPromise"), Feather.CHECK, () -> forms.keep(promise), "small");
            keep.getStyleClass().add("promise-keep");
            line.getChildren().add(keep);
        }
        line.getStyleClass().add("fact-row");
        return line;
    }

    private String told(Promise promise) {
        return promise.kept()
                .map(kept -> around.texts()
                        .get("stakeholders.promise.kept", kept.how(), around.when(kept.at()), around.name(kept.by())))
                .orElseGet(() -> promise.due()
                        .map(due -> around.texts().get("stakeholders.promise.until", around.when(due)))
                        .orElseGet(() -> around.texts().get("stakeholders.promise.open")));
    }

    private Label state(Promise promise) {
        if (promise.kept().isPresent()) return chip("stakeholders.promise.KEPT", "ok");
        return promise.isLate(around.register().now())
                ? chip("stakeholders.promise.LATE", "bad")
                : chip("stakeholders.promise.TO_KEEP", "plain");
    }

    private Label chip(String key, String tone) {
        return Controls.whole(Controls.plain(around.texts().get(key), "chip", "in-row", tone));
    }

    private Node complaint(Complaint complaint) {
        var texts = around.texts();
        boolean late = complaint.isLate(around.register().now());
        var tone = late ? "bad" : complaint.state().isOpen() ? "warn" : "ok";
        var state = Controls.whole(Controls.plain(
                texts.get("message.complaint." + complaint.state().name()), "chip", "in-row", tone));
        var about = complaint
                .due()
                .filter(_ -> complaint.state().isOpen())
                .map(due -> texts.get("stakeholders.promise.until", around.when(due)))
                .orElseGet(() -> around.when(complaint.since()));
        var note = complaint.note().isBlank() ? about : texts.get("stakeholders.claim.note", about, complaint.note());
        var number = Controls.whole(Controls.plain(complaint.id().spoken(), "text-meta"));
        var who = Controls.plain(around.charge(complaint.charge()), "text-meta");
        var face = new VBox(
                2,
                Controls.line(8, number, state, Controls.space(), who),
                Controls.wrapped(complaint.what()),
                Controls.wrapped(note, "text-meta"));
        var row = new PressableRow(face, "fact-row");
        row.setId("claim-" + complaint.id().number());
        row.setAccessibleText(complaint.id().spoken() + ", " + complaint.what() + ", " + state.getText());
        row.onPress(() -> forms.move(complaint));
        return row;
    }
}
