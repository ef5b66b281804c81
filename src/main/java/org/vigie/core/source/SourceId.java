// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.util.UUID;

/// Identifies a configured source for ever; made on one station, valid on all.
public record SourceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
