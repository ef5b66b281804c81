// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.util.UUID;

/// Names one thing handed over to be published. It is the idempotency key of channels that have one.
public record SendingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
