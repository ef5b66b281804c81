// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.time.Instant;
import java.util.Optional;

/// A customer as the organisation's own files tell them.
///
/// @param reference by which the organisation knows them; the same reference is the same customer
/// @param need why they are vulnerable; may be empty
/// @param address a number or an address for the way in which they want to be reached; may be empty
/// @param language ISO 639-1; empty where nobody knows
/// @param promised what the file says was promised; may be empty
/// @param due until when
/// @param done what the file says was done of it; empty while nothing was
public record Customer(
        String reference,
        String name,
        String segment,
        Vulnerability vulnerability,
        String need,
        Reach reach,
        String address,
        String language,
        String promised,
        Optional<Instant> due,
        String done) {
    public Customer {
        if (reference.isBlank()) throw new IllegalArgumentException("A customer has a reference.");
    }

    /// Says nothing about the person: whatever prints this must not give them away.
    @Override
    public String toString() {
        return "Customer[…]";
    }
}
