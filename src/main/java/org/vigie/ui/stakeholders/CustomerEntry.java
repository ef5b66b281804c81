// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.Reach;
import org.vigie.core.customer.Vulnerability;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// A customer typed by hand, or one of the register put right: kept whole, as a file would bring them.
final class CustomerEntry {
    private final Around around;
    private final Optional<Customer> known;
    private final TextField reference = field("entry-reference");
    private final TextField name = field("entry-name");
    private final TextField segment = field("entry-segment");
    private final TextField need = field("entry-need");
    private final TextField address = field("entry-address");
    private final TextField language = field("entry-language");
    private final ComboBox<Vulnerability> vulnerability;
    private final ComboBox<Reach> reach;

    /// @param known whom it is about; empty for a new one
    CustomerEntry(Around around, Optional<Customer> known) {
        this.around = around;
        this.known = known;
        var texts = around.texts();
        vulnerability = around.box(
                "entry-vulnerability",
                Arrays.asList(Vulnerability.values()),
                one -> texts.get("stakeholders.vulnerability." + one.name()));
        reach = around.box(
                "entry-reach", Arrays.asList(Reach.values()), one -> texts.get("stakeholders.reach." + one.name()));
        vulnerability.setValue(known.map(Customer::vulnerability).orElse(Vulnerability.NONE));
        reach.setValue(known.map(Customer::reach).orElse(Reach.PHONE));
        known.ifPresent(customer -> {
            reference.setText(customer.reference());
            reference.setDisable(true);
            name.setText(customer.name());
            segment.setText(customer.segment());
            need.setText(customer.need());
            address.setText(customer.address());
            language.setText(customer.language());
        });
    }

    void open() {
        var texts = around.texts();
        language.setPromptText("fr");
        var form = new GridPane(12, 12);
        form.addRow(0, named("stakeholders.entry.reference", reference), named("stakeholders.entry.name", name));
        form.addRow(
                1,
                named("stakeholders.column.segment", segment),
                new Labelled(texts.bind("stakeholders.column.vulnerability"), vulnerability));
        form.addRow(2, named("stakeholders.entry.need", need), named("stakeholders.entry.language", language));
        form.addRow(
                3,
                new Labelled(texts.bind("stakeholders.column.reach"), reach),
                named("stakeholders.entry.address", address));
        form.getChildren().forEach(child -> GridPane.setHgrow(child, Priority.ALWAYS));
        var title = texts.bind(known.isPresent() ? "stakeholders.entry.change" : "stakeholders.entry.new");
        new FormDialog(around.frame(), title, form, texts.bind("stakeholders.keep"))
                .onlyIf(Bindings.createBooleanBinding(() -> !reference.getText().isBlank(), reference.textProperty()))
                .unless(this::objection)
                .open(() -> around.register().takeIn("", List.of(customer())), "wide-card");
        (known.isPresent() ? name : reference).requestFocus();
    }

    private Optional<String> objection() {
        var texts = around.texts();
        var typed = reference.getText().strip();
        if (known.isEmpty() && around.register().register().one(typed).isPresent())
            return Optional.of(texts.get("stakeholders.entry.taken", typed));
        return language.getText().isBlank() || language.getText().strip().matches("[A-Za-z]{2}")
                ? Optional.empty()
                : Optional.of(texts.get("stakeholders.entry.languageWrong"));
    }

    /// What a file said was promised and done stays.
    private Customer customer() {
        return new Customer(
                reference.getText().strip(),
                name.getText().strip(),
                segment.getText().strip(),
                vulnerability.getValue(),
                need.getText().strip(),
                reach.getValue(),
                address.getText().strip(),
                language.getText().strip().toLowerCase(Locale.ROOT),
                known.map(Customer::promised).orElse(""),
                known.flatMap(Customer::due),
                known.map(Customer::done).orElse(""));
    }

    private Labelled named(String key, TextField input) {
        return new Labelled(around.texts().bind(key), input);
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
