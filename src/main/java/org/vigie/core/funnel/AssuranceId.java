// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.util.UUID;

/// Identifies a testimonial or a guarantee for ever, with the number by which people speak of it.
///
/// @param value made on one station, valid on all
/// @param number given when it was noted, from 1 in each room
public record AssuranceId(UUID value, int number) {
    public AssuranceId {
        if (number < 1) throw new IllegalArgumentException("Testimonials and guarantees are numbered from 1.");
    }

    /// Reads what [#toString] gave.
    public static AssuranceId parse(String text) {
        int slash = text.indexOf('/');
        return new AssuranceId(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /// As people say it: "P-04".
    public String spoken() {
        return number < 10 ? "P-0" + number : "P-" + number;
    }

    @Override
    public String toString() {
        return value + "/" + number;
    }
}
