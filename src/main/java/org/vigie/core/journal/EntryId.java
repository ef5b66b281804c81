// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.UUID;

/// Identifies an entry for ever; made on one station, valid on all.
public record EntryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
