// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.offer;

import java.util.UUID;

/// Identifies an offer for ever, with the number by which people speak of it.
///
/// @param value made on one station, valid on all
/// @param number given when it was proposed, from 1 in each room
public record OfferId(UUID value, int number) {
    public OfferId {
        if (number < 1) throw new IllegalArgumentException("Offers are numbered from 1.");
    }

    /// Reads what [#toString] gave.
    public static OfferId parse(String text) {
        int slash = text.indexOf('/');
        return new OfferId(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /// As people say it: "G-04".
    public String spoken() {
        return number < 10 ? "G-0" + number : "G-" + number;
    }

    @Override
    public String toString() {
        return value + "/" + number;
    }
}
