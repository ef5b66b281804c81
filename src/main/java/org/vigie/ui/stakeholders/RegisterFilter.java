// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.customer.Register.Row;
import org.vigie.core.topic.Words;

/// Which customers the list shows.
///
/// @param words every one of them stands somewhere in what is known of the customer; case and accents do not count
/// @param segment empty for all
record RegisterFilter(String words, Optional<String> segment, Pressing pressing) {
    static final RegisterFilter ALL = new RegisterFilter("", Optional.empty(), Pressing.ALL);

    /// What presses.
    enum Pressing {
        ALL,
        VULNERABLE,
        LATE,
        CLAIMS
    }

    RegisterFilter saying(String said) {
        return new RegisterFilter(said, segment, pressing);
    }

    RegisterFilter of(Optional<String> which) {
        return new RegisterFilter(words, which, pressing);
    }

    RegisterFilter pressing(Pressing what) {
        return new RegisterFilter(words, segment, what);
    }

    boolean takes(Row row, Instant now) {
        var customer = row.customer();
        if (segment.filter(which -> !which.equals(customer.segment())).isPresent()) return false;
        boolean presses = switch (pressing) {
            case ALL -> true;
            case VULNERABLE -> customer.vulnerability().isVulnerable();
            case LATE -> row.isLate(now);
            case CLAIMS -> row.openComplaints() > 0;
        };
        if (!presses || words.isBlank()) return presses;
        var all = Words.fold(String.join(
                " ", customer.reference(), customer.name(), customer.segment(), customer.need(), customer.address()));
        for (var word : Words.fold(words).strip().split("\\s+")) if (!all.contains(word)) return false;
        return true;
    }
}
