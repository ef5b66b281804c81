// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.text.DateFormat;
import java.text.FieldPosition;
import java.text.ParsePosition;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/// Writes the ticks of the time axis as the rest of the program writes times: hours within a day, else days.
public final class TickFormat extends DateFormat {
    private static final long serialVersionUID = 1;
    private static final long DAYS = 3;

    private final transient Formats formats;
    private final boolean hours;

    /// @param from start of the axis
    /// @param to its end
    public TickFormat(Formats formats, Instant from, Instant to) {
        this.formats = formats;
        this.hours = Duration.between(from, to).toDays() < DAYS;
        calendar = java.util.Calendar.getInstance();
        numberFormat = java.text.NumberFormat.getInstance();
    }

    @Override
    public StringBuffer format(Date date, StringBuffer to, FieldPosition position) {
        return to.append(hours ? formats.time(date.toInstant()) : formats.date(date.toInstant()));
    }

    @Override
    public @Nullable Date parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("Ticks are only written.");
    }
}
