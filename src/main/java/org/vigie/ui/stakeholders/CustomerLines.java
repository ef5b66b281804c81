// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.customer.Correspondence.Letter;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.Promise;
import org.vigie.core.customer.Register.Row;
import org.vigie.core.customer.Vulnerability;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// Says what is known of a customer in the words of the list.
final class CustomerLines {
    private final Around around;

    CustomerLines(Around around) {
        this.around = around;
    }

    Label vulnerability(Customer customer) {
        return switch (customer.vulnerability()) {
            case VITAL -> chip(customer.vulnerability(), "bad", Feather.HEART);
            case FRAGILE -> chip(customer.vulnerability(), "warn", Feather.SHIELD);
            case NONE -> Controls.plain("");
        };
    }

    private Label chip(Vulnerability vulnerability, String tone, Feather drawing) {
        var chip = Controls.whole(Controls.plain(word(vulnerability), "chip", "in-row", tone));
        chip.setGraphic(new Icon(drawing, Icon.Size.PX_12));
        return chip;
    }

    String word(Vulnerability vulnerability) {
        return around.texts().get("stakeholders.vulnerability." + vulnerability.name());
    }

    /// "Téléphone · français".
    String reach(Customer customer) {
        var way = around.texts().get("stakeholders.reach." + customer.reach().name());
        if (customer.language().isBlank()) return way;
        var language =
                Locale.of(customer.language()).getDisplayLanguage(around.texts().locale());
        return around.texts().get("stakeholders.spot", way, language);
    }

    /// What is to be done next for the customer, or how many promises were kept.
    String next(Row row) {
        return row.next()
                .map(this::promise)
                .orElseGet(() -> row.promises().isEmpty()
                        ? ""
                        : around.texts()
                                .get(
                                        "stakeholders.promises.kept",
                                        row.promises().size()));
    }

    private String promise(Promise promise) {
        return promise.due()
                .map(due -> around.texts()
                        .get(
                                promise.isLate(around.register().now())
                                        ? "stakeholders.promise.overdue"
                                        : "stakeholders.promise.due",
                                promise.what(),
                                around.when(due)))
                .orElse(promise.what());
    }

    /// What the customer was sent last, and when.
    String written(Row row) {
        return last(row).map(new MailingWords(around)::letter).orElse("");
    }

    /// When the customer was sent something last.
    String writtenAt(Row row) {
        return last(row).map(letter -> around.when(letter.at())).orElse("");
    }

    private Optional<Letter> last(Row row) {
        var letters = around.mailing()
                .correspondenceProperty()
                .get()
                .to(row.customer().reference());
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters.getLast());
    }

    String claims(Row row) {
        return row.complaints().isEmpty()
                ? ""
                : around.texts()
                        .get(
                                "stakeholders.claims.open",
                                row.openComplaints(),
                                row.complaints().size());
    }
}
