// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.vigie.core.cell.Room;
import org.vigie.core.publish.Spoken;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Texts;

/// What every pane of the screen is given.
///
/// @param replies what could be answered to the chosen mention
/// @param names of people, sources and topics
/// @param said what the cell sent or copied, oldest first
/// @param now the room's time, moving on now and then
record Around(
        Frame frame,
        Room room,
        WatchViewModel watch,
        RepliesViewModel replies,
        ObservableValue<Directory> names,
        ObservableValue<Instant> now,
        Outlets outlets,
        ObservableValue<List<Spoken>> said) {

    Texts texts() {
        return frame.texts();
    }

    Formats formats() {
        return frame.formats();
    }

    /// How many pixels one pixel of the mockups takes at the chosen size of text.
    double scale() {
        return frame.preferences().get().textPercent() / 100.0;
    }
}
