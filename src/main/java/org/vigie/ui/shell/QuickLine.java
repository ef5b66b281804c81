// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigie.ui.kit.HourText;

/// A line of the main courante as typed, and what its signs mean: `! 17:00` sets when it is due.
///
/// @param text what is written down, without the sign and the hour
/// @param dueAt the next time that the clock of the room shows this hour
record QuickLine(String text, Optional<Instant> dueAt) {
    private static final Pattern DUE = Pattern.compile("(?:^|\\s)!\\s?([01]?\\d|2[0-3])[:h]([0-5]\\d)(?=\\s|$)");

    /// Reads a line typed at this instant.
    static QuickLine read(String typed, Instant now, ZoneId zone) {
        var due = DUE.matcher(typed);
        if (!due.find()) return new QuickLine(typed.strip(), Optional.empty());
        var text = (typed.substring(0, due.start()).strip() + " "
                        + typed.substring(due.end()).strip())
                .strip();
        var hour = LocalTime.of(Integer.parseInt(due.group(1)), Integer.parseInt(due.group(2)));
        return new QuickLine(text, Optional.of(HourText.next(hour, now, zone)));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
