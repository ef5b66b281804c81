// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vigie.core.customer.Choice;
import org.vigie.core.customer.Correspondence.Letter;
import org.vigie.core.customer.Mailing;
import org.vigie.core.customer.Mailing.Why;
import org.vigie.core.customer.Vulnerability;
import org.vigie.core.offer.Offer;

/// Says who a text goes to, who goes without and why, and what a customer was sent. It names nobody.
final class MailingWords {
    private final Around around;

    MailingWords(Around around) {
        this.around = around;
    }

    /// "Clients touchés : Professionnel · Vital, Fragile · FR".
    String name(Choice choice) {
        var parts = new ArrayList<String>();
        parts.add(
                choice.segments().isEmpty()
                        ? around.texts().get("stakeholders.segment.all")
                        : String.join(", ", choice.segments()));
        if (!choice.vulnerabilities().isEmpty())
            parts.add(choice.vulnerabilities().stream().map(this::word).collect(Collectors.joining(", ")));
        choice.granted().ifPresent(offer -> parts.add(offer.spoken()));
        parts.add(choice.language().code().toUpperCase(Locale.ROOT));
        return around.texts().get("stakeholders.write.name", String.join(" · ", parts));
    }

    String word(Vulnerability vulnerability) {
        return around.texts().get("stakeholders.write." + vulnerability.name());
    }

    String offer(Offer offer) {
        return around.texts()
                .get(
                        "stakeholders.write.granted",
                        offer.id().spoken(),
                        offer.rule().what(),
                        offer.count());
    }

    /// How many get it, and how many of them first.
    String count(Mailing mailing) {
        long vital = mailing.readers(Vulnerability.VITAL);
        long fragile = mailing.readers(Vulnerability.FRAGILE);
        return around.texts()
                .get("stakeholders.write.count", mailing.readers().size(), vital, fragile, vital + fragile);
    }

    /// Who goes without, one reason a line.
    List<String> left(Mailing mailing) {
        return mailing.count().entrySet().stream()
                .map(one -> why(one.getKey(), one.getValue()))
                .toList();
    }

    String why(Why why, int count) {
        return around.texts().get("stakeholders.without." + why.name(), count);
    }

    /// "14:32 · Panne de la Box 7".
    String letter(Letter letter) {
        var key = letter.cameBack() ? "stakeholders.written.back" : "stakeholders.written.sent";
        return around.texts()
                .get(
                        letter.isNoted() ? "stakeholders.written.noted" : key,
                        around.when(letter.at()),
                        letter.sending().subject());
    }

    /// With who handed it over.
    String whole(Letter letter) {
        return around.texts().get("stakeholders.written.by", letter(letter), around.name(letter.by()));
    }
}
