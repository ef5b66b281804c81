// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Identifies a promise for ever.
public record PromiseId(UUID value) {
    /// The promise that a file tells about a customer: read twice, it is the same.
    static PromiseId told(Customer customer) {
        var words = customer.reference() + '\0' + customer.promised();
        return new PromiseId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
