// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.util.UUID;

/// Identifies an alert rule for ever; made on one station, valid on all.
public record AlertRuleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
