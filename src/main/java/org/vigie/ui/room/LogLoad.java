// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;

/// Reads and searches the main courante as the screen does, without drawing it; for measurements.
public final class LogLoad {
    private final LogReader reader;
    private RoomLog log = RoomLog.EMPTY;

    public LogLoad(OpenRoom room, People people) {
        this.reader = new LogReader(room, people);
    }

    /// Reads every entry, as it is searched afterwards.
    public void read(Locale language, ZoneId zone) {
        log = reader.whole(language, zone);
    }

    /// How many lines say these words.
    public int search(String words) {
        return log.matching(new RoomLog.Filter(Optional.empty(), false, false, words))
                .size();
    }
}
