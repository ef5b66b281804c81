// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.UUID;

/// Names a narrative for ever, on every station.
public record NarrativeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
