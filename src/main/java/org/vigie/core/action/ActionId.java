// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.action;

import java.util.UUID;

/// Identifies an action for ever, with the number by which people speak of it.
///
/// @param value made on one station, valid on all
/// @param number given when it was decided on, from 1 in each room
public record ActionId(UUID value, int number) {
    public ActionId {
        if (number < 1) throw new IllegalArgumentException("Actions are numbered from 1.");
    }

    /// Reads what [#toString] gave.
    public static ActionId parse(String text) {
        int slash = text.indexOf('/');
        return new ActionId(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /// As people say it: "A-04".
    public String spoken() {
        return number < 10 ? "A-0" + number : "A-" + number;
    }

    @Override
    public String toString() {
        return value + "/" + number;
    }
}
