// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.offer.Offer;
import org.vigie.core.offer.OfferState;
import org.vigie.core.offer.Running;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// Offers that make good: by which rule, who approved it, how much of the budget is used, and to whom it goes next.
final class OffersPart extends HBox {
    private final Around around;
    private final OfferForms forms;
    private final OfferLines lines;
    private final ListView<Offer> list = new ListView<>();
    private final VBox body = new VBox(12);
    private final Panel panel;
    private final Panel detail;
    private boolean laying;

    OffersPart(Around around) {
        super(12);
        this.around = around;
        this.forms = new OfferForms(around);
        this.lines = new OfferLines(around);
        setId("offers");
        var texts = around.texts();
        list.setId("offers-list");
        list.accessibleTextProperty().bind(texts.bind("stakeholders.offers"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Notice.empty(
                texts.bind("stakeholders.offers.none"), texts.bind("stakeholders.offer.new"), forms::propose));
        list.getSelectionModel().selectedItemProperty().subscribe(offer -> {
            if (offer != null && !laying) around.offers().chosenProperty().set(Optional.of(offer.id()));
        });
        var fresh = Controls.button(texts.bind("stakeholders.offer.new"), Feather.PLUS, forms::propose, "small");
        fresh.setId("offer-new");
        panel = new Panel(texts.bind("stakeholders.offers"), list).flush().actions(fresh);
        body.getStyleClass().add("spot-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        detail = new Panel(texts.bind("stakeholders.offer"), scroll).flush();
        for (var pane : List.of(panel, detail)) {
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setMinWidth(0);
            pane.setPrefWidth(0);
            pane.setMaxWidth(Double.MAX_VALUE);
        }
        getChildren().addAll(panel, detail);
        around.offers().stateProperty().subscribe(this::lay);
        around.offers().chosenProperty().subscribe((_, _) -> draw());
        around.register().registerProperty().subscribe(this::draw);
        texts.follow(this, this::lay);
    }

    private void lay() {
        laying = true;
        var offers = around.offers().offers().all();
        var chosen = around.offers().chosenProperty().get();
        list.getItems().setAll(offers);
        list.getSelectionModel().clearSelection();
        offers.stream()
                .filter(offer -> chosen.equals(Optional.of(offer.id())))
                .forEach(list.getSelectionModel()::select);
        laying = false;
        long used = offers.stream().mapToLong(Offer::used).sum();
        panel.meta().setText(around.texts().get("stakeholders.offers.meta", offers.size(), Money.say(around, used)));
        if (chosen.isEmpty() && !offers.isEmpty()) list.getSelectionModel().selectFirst();
        draw();
    }

    private void draw() {
        var offer = around.offers().current();
        detail.meta().setText(offer.map(one -> one.id().spoken()).orElse(""));
        if (offer.isEmpty())
            body.getChildren().setAll(Notice.empty(around.texts().bind("stakeholders.offer.none")));
        else show(offer.get());
    }

    private void show(Offer offer) {
        var texts = around.texts();
        var parts = new ArrayList<Node>();
        parts.add(acts(offer));
        parts.add(Controls.wrapped(offer.rule().what(), "title-panel"));
        parts.add(Controls.line(8, lines.chip(offer), Controls.wrapped(lines.waited(offer), "text-meta")));
        parts.add(Controls.wrapped(lines.rule(offer.rule()), "text-muted"));
        parts.add(Controls.plain(texts.get("stakeholders.offer.used"), "strong"));
        parts.add(budget(offer));
        var figures = Controls.wrapped(
                texts.get(
                        "stakeholders.offer.figures",
                        Money.say(around, offer.used()),
                        Money.say(around, offer.rule().budget()),
                        offer.count(),
                        vulnerable(offer)),
                offer.left() < 0 ? "text-bad" : "text-meta");
        figures.setId("offer-figures");
        parts.add(figures);
        parts.add(Controls.plain(texts.get("stakeholders.offer.circuit"), "strong"));
        parts.addAll(lines.signatures(offer));
        body.getChildren().setAll(parts);
    }

    private Node acts(Offer offer) {
        var texts = around.texts();
        var line = new FlowPane(8, 8);
        switch (offer.state()) {
            case Running _ -> {
                var grant = new ActionButton(texts.bind("stakeholders.offer.grant"), () -> forms.grant(offer))
                        .drawing(Feather.GIFT)
                        .styled("primary");
                grant.setId("offer-grant");
                line.getChildren().add(grant);
            }
            case OfferState.Waiting waiting -> {
                var sign = new ActionButton(texts.bind("stakeholders.offer.sign"), () -> forms.sign(offer, waiting))
                        .drawing(Feather.CHECK)
                        .styled("primary");
                sign.setId("offer-sign");
                var refuse = Controls.button(
                        texts.bind("stakeholders.offer.refuse"),
                        Feather.X,
                        () -> forms.refuse(offer, waiting),
                        "danger");
                refuse.setId("offer-refuse");
                line.getChildren().addAll(sign, refuse);
            }
            case OfferState.Refused _, OfferState.Closed _ -> {}
        }
        var change =
                Controls.button(texts.bind("stakeholders.offer.change"), Feather.EDIT_2, () -> forms.change(offer));
        change.setId("offer-change");
        line.getChildren().add(change);
        if (offer.count() > 0) {
            var write = Controls.button(
                    texts.bind("stakeholders.offer.write"), Feather.MAIL, () -> MailingForm.open(around, offer.id()));
            write.setId("offer-write");
            line.getChildren().add(write);
        }
        if (offer.state() instanceof Running) {
            var close = Controls.button(
                    texts.bind("stakeholders.offer.close"), Feather.ARCHIVE, () -> forms.close(offer), "ghost");
            close.setId("offer-close");
            line.getChildren().add(close);
        }
        return line;
    }

    private Node budget(Offer offer) {
        var bar =
                new ProgressBar(Math.min(1, (double) offer.used() / offer.rule().budget()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(around.texts()
                .get(
                        "stakeholders.offer.share",
                        around.formats()
                                .percent((double) offer.used() / offer.rule().budget())));
        return bar;
    }

    private long vulnerable(Offer offer) {
        return around.register().register().rows().stream()
                .filter(row -> offer.given().containsKey(row.customer().reference()))
                .filter(row -> row.customer().vulnerability().isVulnerable())
                .count();
    }

    OfferForms forms() {
        return forms;
    }

    void focusRows() {
        list.requestFocus();
    }

    /// One offer: what, its state, how much is used, how many got it.
    private final class Cell extends ListCell<Offer> {
        Cell() {
            getStyleClass().add("spot-cell");
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(null);
            if (offer == null || empty) {
                setGraphic(null);
                return;
            }
            var number = Controls.whole(Controls.plain(offer.id().spoken(), "text-meta"));
            var what = Controls.plain(offer.rule().what(), "strong");
            var chip = lines.chip(offer);
            var used = Controls.plain(
                    around.texts()
                            .get(
                                    "stakeholders.offer.brief",
                                    Money.say(around, offer.used()),
                                    Money.say(around, offer.rule().budget()),
                                    offer.count()),
                    "text-meta");
            var face = new VBox(4, Controls.line(8, number, what, Controls.space(), chip), Controls.line(8, used));
            face.getStyleClass().add("spot-face");
            face.setMinWidth(0);
            face.setPrefWidth(10);
            setGraphic(face);
            setAccessibleText(number.getText() + ", " + what.getText() + ", " + chip.getText() + ", " + used.getText());
        }
    }
}
