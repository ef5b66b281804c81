// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers with up to two decimals, as people of the interface's language write and read them in fields.
public final class Decimals {
    /// 12,000 or 1,234.5, as English writes it.
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");

    private final Frame frame;

    public Decimals(Frame frame) {
        this.frame = frame;
    }

    /// A number without more decimals than it has, up to two.
    public String shown(double value) {
        if (value == Math.rint(value)) return frame.formats().decimal(value, 0);
        var tenths = value * 10;
        return frame.formats().decimal(value, tenths == Math.rint(tenths) ? 1 : 2);
    }

    /// What was typed; empty for no number.
    public Optional<Double> read(String text) {
        char decimal = DecimalFormatSymbols.getInstance(frame.texts().locale()).getDecimalSeparator();
        var typed = text.strip().replaceAll("[\\s\u00a0\u202f]", "");
        if (decimal == ',') typed = typed.replace(',', '.');
        else if (GROUPED.matcher(typed).matches()) typed = typed.replace(",", "");
        try {
            return Optional.of(Double.parseDouble(typed));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
