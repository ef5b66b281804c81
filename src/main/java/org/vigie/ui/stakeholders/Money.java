// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.math.BigDecimal;
import java.util.OptionalLong;

/// Amounts as people type and read them. Within the program they are cents.
final class Money {
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private Money() {}

    /// What is typed, in cents: "7", "7,50", "40 000", "€7.50"; empty for what is no amount, or has a part of a cent.
    static OptionalLong cents(String typed) {
        var bare = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (!bare.matches("\\d{1,10}(\\.\\d{1,2})?")) return OptionalLong.empty();
        var amount = new BigDecimal(bare);
        return amount.compareTo(MOST) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(amount.movePointRight(2).longValueExact());
    }

    static String say(Around around, long cents) {
        return around.texts().get("message.money", around.formats().decimal(cents / 100.0, 2));
    }
}
