// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.offer.OfferRule;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Labelled;

/// What is given, to whom, and how much of it.
final class OfferRuleForm extends VBox {
    private final Around around;
    private final TextField what = field("offer-what");
    private final ComboBox<Optional<String>> segment;
    private final CheckBox vulnerable = new CheckBox();
    private final TextField worth = field("offer-worth");
    private final TextField ceiling = field("offer-ceiling");
    private final TextField budget = field("offer-budget");

    OfferRuleForm(Around around, Optional<OfferRule> known) {
        super(12);
        this.around = around;
        var texts = around.texts();
        var segments = new ArrayList<Optional<String>>();
        segments.add(Optional.empty());
        around.register().segments().forEach(one -> segments.add(Optional.of(one)));
        segment = around.box(
                "offer-segment", segments, one -> one.orElseGet(() -> texts.get("stakeholders.segment.all")));
        vulnerable.setId("offer-vulnerable");
        vulnerable.textProperty().bind(texts.bind("stakeholders.offer.vulnerableOnly"));
        known.ifPresent(this::fill);
        getChildren()
                .addAll(
                        named("stakeholders.offer.what", what),
                        named("stakeholders.offer.whom", segment),
                        vulnerable,
                        Controls.line(
                                12,
                                named("stakeholders.offer.worth", worth),
                                named("stakeholders.offer.ceiling", ceiling),
                                named("stakeholders.offer.budget", budget)),
                        Controls.wrapped(texts.get("stakeholders.offer.help"), "text-meta"));
    }

    private void fill(OfferRule rule) {
        what.setText(rule.what());
        if (!rule.segment().isEmpty()) segment.setValue(Optional.of(rule.segment()));
        vulnerable.setSelected(rule.vulnerableOnly());
        worth.setText(amount(rule.worth()));
        ceiling.setText(amount(rule.ceiling()));
        budget.setText(amount(rule.budget()));
    }

    private String amount(long cents) {
        return around.formats().decimal(cents / 100.0, 2).replaceAll("(?<=\\d)[,.](?=\\d{3})", "");
    }

    Optional<String> objection() {
        var texts = around.texts();
        if (what.getText().isBlank()) return Optional.of(texts.get("stakeholders.offer.noWhat"));
        OptionalLong each = Money.cents(worth.getText());
        OptionalLong most = Money.cents(ceiling.getText());
        OptionalLong all = Money.cents(budget.getText());
        if (each.isEmpty() || most.isEmpty() || all.isEmpty() || each.getAsLong() == 0)
            return Optional.of(texts.get("stakeholders.offer.noAmount"));
        return most.getAsLong() < each.getAsLong() || all.getAsLong() < most.getAsLong()
                ? Optional.of(texts.get("stakeholders.offer.order"))
                : Optional.empty();
    }

    /// Only after [#objection] has found nothing.
    OfferRule rule() {
        return new OfferRule(
                what.getText().strip(),
                segment.getValue().orElse(""),
                vulnerable.isSelected(),
                Money.cents(worth.getText()).orElseThrow(),
                Money.cents(ceiling.getText()).orElseThrow(),
                Money.cents(budget.getText()).orElseThrow());
    }

    @Override
    public void requestFocus() {
        what.requestFocus();
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
