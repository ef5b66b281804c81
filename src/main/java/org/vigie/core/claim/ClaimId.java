// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.claim;

import java.util.UUID;

/// Identifies a claim for ever, with the number by which people speak of it.
///
/// @param value made on one station, valid on all
/// @param number given when it was noted, from 1 in each room
public record ClaimId(UUID value, int number) {
    public ClaimId {
        if (number < 1) throw new IllegalArgumentException("Claims are numbered from 1.");
    }

    /// Reads what [#toString] gave.
    public static ClaimId parse(String text) {
        int slash = text.indexOf('/');
        return new ClaimId(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /// As people say it: "F-04".
    public String spoken() {
        return number < 10 ? "F-0" + number : "F-" + number;
    }

    @Override
    public String toString() {
        return value + "/" + number;
    }
}
