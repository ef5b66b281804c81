// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.UUID;

/// Identifies one life of a station's log. A new one starts after every unclean stop.
public record OriginId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
