// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.UUID;

/// Identifies a room for ever; made on one station, valid on all.
public record RoomId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
