// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.util.UUID;

/// Identifies an objection for ever, with the number by which people speak of it.
///
/// @param value made on one station, valid on all
/// @param number given when it was noted, from 1 in each room
public record ObjectionId(UUID value, int number) {
    public ObjectionId {
        if (number < 1) throw new IllegalArgumentException("Objections are numbered from 1.");
    }

    /// Reads what [#toString] gave.
    public static ObjectionId parse(String text) {
        int slash = text.indexOf('/');
        return new ObjectionId(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /// As people say it: "O-04".
    public String spoken() {
        return number < 10 ? "O-0" + number : "O-" + number;
    }

    @Override
    public String toString() {
        return value + "/" + number;
    }
}
