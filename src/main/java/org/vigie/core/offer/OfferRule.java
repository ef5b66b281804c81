// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.offer;

import java.nio.charset.StandardCharsets;
import org.vigie.core.customer.Customer;
import org.vigie.core.journal.Hash;

/// Who gets what, and how much it may cost. Money is in cents of the organisation's currency.
///
/// @param what is given, in words
/// @param segment of the customers who may have it; empty for all
/// @param vulnerableOnly whether only the vulnerable may
/// @param worth of one grant
/// @param ceiling the most that one customer may get by this offer
/// @param budget the most that all may get by it
public record OfferRule(String what, String segment, boolean vulnerableOnly, long worth, long ceiling, long budget) {
    public OfferRule {
        if (what.isBlank()) throw new IllegalArgumentException("An offer says what is given.");
        if (worth <= 0) throw new IllegalArgumentException("An offer is worth something.");
        if (ceiling < worth) throw new IllegalArgumentException("One grant at least is below the ceiling.");
        if (budget < ceiling) throw new IllegalArgumentException("The budget holds for one customer at least.");
    }

    /// Whether the rule is meant for this customer.
    public boolean takes(Customer customer) {
        return (segment.isEmpty() || segment.equals(customer.segment()))
                && (!vulnerableOnly || customer.vulnerability().isVulnerable());
    }

    /// What an approval is about.
    public Hash seal() {
        var whole = String.join("\0", what, segment, "" + vulnerableOnly, "" + worth, "" + ceiling, "" + budget);
        return Hash.of(whole.getBytes(StandardCharsets.UTF_8));
    }
}
