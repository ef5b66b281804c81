// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.util.UUID;

/// Identifies an alert for ever, with the number by which people speak of it.
///
/// @param value made on one station, valid on all
/// @param number given when it was raised, from 1 in each room
public record AlertId(UUID value, int number) {
    public AlertId {
        if (number < 1) throw new IllegalArgumentException("Alerts are numbered from 1.");
    }

    /// Reads what [#toString] gave.
    public static AlertId parse(String text) {
        int slash = text.indexOf('/');
        return new AlertId(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /// As people say it: "AL-04".
    public String spoken() {
        return number < 10 ? "AL-0" + number : "AL-" + number;
    }

    @Override
    public String toString() {
        return value + "/" + number;
    }
}
