// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.customer.Register.Row;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.offer.Offer;
import org.vigie.core.publish.Readers;

/// Who gets an e-mail of those a text is meant for, and who does not. The most pressing come first in both.
public record Mailing(List<Row> readers, List<Left> left) {
    public static final Mailing NOBODY = new Mailing(List.of(), List.of());

    public Mailing {
        readers = List.copyOf(readers);
        left = List.copyOf(left);
    }

    /// Somebody who gets no e-mail.
    public record Left(Row row, Why why) {}

    /// Why somebody gets no e-mail.
    public enum Why {
        /// They asked to be left alone.
        LEFT_ALONE,
        /// They prefer a call, a short message or a letter.
        OTHER_REACH,
        /// Nobody knows how they want to be reached.
        NO_REACH,
        /// They want an e-mail, and none can go where they said.
        NO_ADDRESS,
        /// The last e-mail came back, and nothing was put right since.
        CAME_BACK,
        OTHER_LANGUAGE,
        /// Nobody knows which language they prefer.
        LANGUAGE_UNSAID,
        /// They have this text, or it is on its way to them.
        HAS_IT,
        /// Somebody before them has the same address, and one e-mail is enough for both.
        SAME_ADDRESS;

        /// Whether a person can still call or write to them by hand.
        public boolean isForTheHotline() {
            return this == OTHER_REACH || this == NO_REACH || this == NO_ADDRESS || this == CAME_BACK;
        }
    }

    /// What is known of letters before.
    ///
    /// @param have the references of those who have the text
    /// @param unreached those whose last letter came back, and of whom nothing was put right since
    public record Past(Set<String> have, Set<String> unreached) {
        public static final Past NONE = new Past(Set.of(), Set.of());
    }

    /// Parts the register.
    ///
    /// @param offer the one that the choice names, as it stands
    /// @param past what is known of letters before
    public static Mailing of(Register register, Choice choice, Optional<Offer> offer, Past past) {
        var readers = new ArrayList<Row>();
        var left = new ArrayList<Left>();
        var addresses = new HashSet<String>();
        for (var row : register.rows()) {
            var customer = row.customer();
            if (!choice.takes(customer, offer)) continue;
            var why = why(customer, choice, past);
            if (why.isEmpty() && !addresses.add(address(customer).toLowerCase(Locale.ROOT)))
                why = Optional.of(Why.SAME_ADDRESS);
            if (why.isEmpty()) readers.add(row);
            else left.add(new Left(row, why.get()));
        }
        return new Mailing(readers, left);
    }

    private static Optional<Why> why(Customer customer, Choice choice, Past past) {
        return switch (customer.reach()) {
            case NONE -> Optional.of(Why.LEFT_ALONE);
            case PHONE, SMS, LETTER -> Optional.of(Why.OTHER_REACH);
            case UNKNOWN -> Optional.of(Why.NO_REACH);
            case EMAIL -> {
                if (address(customer).isEmpty()) yield Optional.of(Why.NO_ADDRESS);
                if (past.unreached().contains(customer.reference())) yield Optional.of(Why.CAME_BACK);
                if (customer.language().isBlank() && !choice.unsaidToo()) yield Optional.of(Why.LANGUAGE_UNSAID);
                if (!customer.language().isBlank()
                        && !customer.language()
                                .strip()
                                .equalsIgnoreCase(choice.language().code())) yield Optional.of(Why.OTHER_LANGUAGE);
                yield past.have().contains(customer.reference()) ? Optional.of(Why.HAS_IT) : Optional.empty();
            }
        };
    }

    /// Where an e-mail to this customer goes; empty if they want none or none can go there.
    private static String address(Customer customer) {
        var address = customer.address().strip();
        return customer.reach() == Reach.EMAIL && ChannelKind.EMAIL.accepts(address) ? address : "";
    }

    /// The readers of a list that was drawn, with their addresses as they stand now. Whoever has left the register
    /// since, or wants no e-mail any more, has none.
    ///
    /// @param references in the order of the list
    public static Readers readers(Register register, List<String> references) {
        var known = new HashMap<String, Customer>();
        register.rows().forEach(row -> known.put(row.customer().reference(), row.customer()));
        return new Readers(
                references.stream()
                        .map(reference -> Optional.ofNullable(known.get(reference))
                                .map(Mailing::address)
                                .orElse(""))
                        .toList(),
                references);
    }

    /// The references of those who get it, in the order of sending.
    public List<String> references() {
        return readers.stream().map(row -> row.customer().reference()).toList();
    }

    /// Whom a person calls or writes to instead.
    public List<Left> calls() {
        return left.stream().filter(one -> one.why().isForTheHotline()).toList();
    }

    /// How many are left out, by reason.
    public Map<Why, Integer> count() {
        var count = new EnumMap<Why, Integer>(Why.class);
        left.forEach(one -> count.merge(one.why(), 1, Integer::sum));
        return count;
    }

    /// How many of those who get it are as vulnerable as this.
    public long readers(Vulnerability vulnerability) {
        return readers.stream()
                .filter(row -> row.customer().vulnerability() == vulnerability)
                .count();
    }
}
