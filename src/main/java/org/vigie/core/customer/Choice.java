// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.util.List;
import java.util.Optional;
import org.vigie.core.message.Tongue;
import org.vigie.core.offer.Offer;
import org.vigie.core.offer.OfferId;

/// Whom of the register a text is meant for. It names nobody.
///
/// @param segments empty for all
/// @param vulnerabilities empty for all
/// @param granted only those to whom this offer was granted
/// @param language of the text: it goes to those who prefer it
/// @param unsaidToo whether it also goes to those of whom nobody knows which language they prefer
public record Choice(
        List<String> segments,
        List<Vulnerability> vulnerabilities,
        Optional<OfferId> granted,
        Tongue language,
        boolean unsaidToo) {
    public Choice {
        segments = segments.stream().distinct().sorted().toList();
        vulnerabilities = vulnerabilities.stream().distinct().sorted().toList();
    }

    /// Everybody who prefers this language.
    public static Choice all(Tongue language) {
        return new Choice(List.of(), List.of(), Optional.empty(), language, false);
    }

    /// Whether the text is meant for this customer, whatever they prefer.
    ///
    /// @param offer the one that is named here, as it stands
    boolean takes(Customer customer, Optional<Offer> offer) {
        return (segments.isEmpty() || segments.contains(customer.segment()))
                && (vulnerabilities.isEmpty() || vulnerabilities.contains(customer.vulnerability()))
                && (granted.isEmpty()
                        || offer.filter(one -> granted.get().equals(one.id()))
                                .filter(one -> one.given().containsKey(customer.reference()))
                                .isPresent());
    }
}
