// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import com.github.f4b6a3.uuid.UuidCreator;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.Alerts;

/// Numbers the alerts of one room, from 1 and in the order in which they are raised.
final class Numbering {
    private final Alerts alerts;
    private int last = -1;

    Numbering(Alerts alerts) {
        this.alerts = alerts;
    }

    synchronized AlertId next() {
        if (last < 0)
            last = alerts.all().stream()
                    .mapToInt(alert -> alert.id().number())
                    .max()
                    .orElse(0);
        return new AlertId(UuidCreator.getTimeOrderedEpoch(), ++last);
    }

    /// The number of an alert that was not saved; it is given again unless a later one is in use.
    synchronized void giveBack(AlertId unused) {
        if (unused.number() == last) last--;
    }
}
