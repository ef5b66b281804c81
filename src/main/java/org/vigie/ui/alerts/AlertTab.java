// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import org.vigie.core.alert.AlertState;

/// What the list is narrowed to.
enum AlertTab {
    /// Everything that is not over.
    OPEN,
    NEW,
    ACKNOWLEDGED,
    /// Being qualified, or confirmed.
    QUALIFIED,
    ESCALATED,
    CLOSED,
    NEAR_MISS;

    boolean holds(AlertState state) {
        return switch (this) {
            case OPEN -> !state.isOver();
            case NEW -> state instanceof AlertState.New;
            case ACKNOWLEDGED -> state instanceof AlertState.Acknowledged;
            case QUALIFIED -> state instanceof AlertState.InQualification || state instanceof AlertState.Confirmed;
            case ESCALATED -> state instanceof AlertState.Escalated;
            case CLOSED -> state instanceof AlertState.Closed;
            case NEAR_MISS -> state instanceof AlertState.NearMiss;
        };
    }
}
