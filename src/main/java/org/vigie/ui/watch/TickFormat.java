// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.text.DateFormat;
import java.text.FieldPosition;
import java.text.ParsePosition;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.vigie.ui.kit.Formats;

/// Writes the ticks of the time axis as the rest of the program writes times: hours within a day, else days.
final class TickFormat extends DateFormat {
    private static final long serialVersionUID = 1;
    private static final long DAYS = 3;

    private final transient Formats formats;
    private final boolean hours;

    TickFormat(Formats formats, Volume volume) {
        this.formats = formats;
        this.hours = java.time.Duration.between(volume.from(), volume.to()).toDays() < DAYS;
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
