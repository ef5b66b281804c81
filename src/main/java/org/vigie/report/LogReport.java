// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Verdict;

/// A main courante as it stood when it was exported, oldest entry first.
///
/// @param author who exported it
/// @param zone whose clock the times are written in
/// @param verdict of the whole chain at that moment
/// @param last hash of the latest entry then
public record LogReport(
        Room room,
        String author,
        Instant at,
        ZoneId zone,
        Locale language,
        Verdict verdict,
        Hash last,
        List<Line> lines) {
    /// One entry in words.
    ///
    /// @param author empty for what the station did by itself
    /// @param remark what became of it: rectified, taken back; empty for nothing
    public record Line(long number, Entry entry, String kind, String said, String author, String remark) {}

    public LogReport {
        lines = List.copyOf(lines);
    }
}
