// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.UUID;

/// Names a role of the cell for ever, on every station.
public record RoleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
