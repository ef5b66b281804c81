// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.decision;

import java.util.UUID;

/// Identifies a decision for ever, with the number by which people speak of it.
///
/// @param value made on one station, valid on all
/// @param number given when it was asked for, from 1 in each room
public record DecisionId(UUID value, int number) {
    public DecisionId {
        if (number < 1) throw new IllegalArgumentException("Decisions are numbered from 1.");
    }

    /// Reads what [#toString] gave.
    public static DecisionId parse(String text) {
        int slash = text.indexOf('/');
        return new DecisionId(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /// As people say it: "D-04".
    public String spoken() {
        return number < 10 ? "D-0" + number : "D-" + number;
    }

    @Override
    public String toString() {
        return value + "/" + number;
    }
}
