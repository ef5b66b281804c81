// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.util.UUID;

/// Identifies a claim of a customer for ever, with the number by which people speak of it.
///
/// @param value made on one station, valid on all
/// @param number given when it was taken in, from 1 in each room
public record ComplaintId(UUID value, int number) {
    public ComplaintId {
        if (number < 1) throw new IllegalArgumentException("Claims of customers are numbered from 1.");
    }

    /// Reads what [#toString] gave.
    public static ComplaintId parse(String text) {
        int slash = text.indexOf('/');
        return new ComplaintId(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /// As people say it: "R-04".
    public String spoken() {
        return number < 10 ? "R-0" + number : "R-" + number;
    }

    @Override
    public String toString() {
        return value + "/" + number;
    }
}
