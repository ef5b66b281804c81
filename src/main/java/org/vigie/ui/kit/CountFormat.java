// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/// Writes the ticks of the count axis as the rest of the program writes counts; the baseline needs no zero.
public final class CountFormat extends NumberFormat {
    private static final long serialVersionUID = 1;

    private final transient Formats formats;

    public CountFormat(Formats formats) {
        this.formats = formats;
    }

    @Override
    public StringBuffer format(double count, StringBuffer to, FieldPosition position) {
        return format(Math.round(count), to, position);
    }

    @Override
    public StringBuffer format(long count, StringBuffer to, FieldPosition position) {
        return count == 0 ? to : to.append(formats.compact(count));
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("Ticks are only written.");
    }
}
