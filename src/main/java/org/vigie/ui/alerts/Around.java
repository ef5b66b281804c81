// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.ui.kit.CallDoor;
import org.vigie.ui.kit.CellDoor;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Redraw;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.WatchDoor;
import org.vigie.ui.kit.alert.AlertWording;
import org.vigie.ui.kit.alert.LevelWords;

/// What every pane of the screen is given.
///
/// @param duty who is at the station now: only that person's blind rating is open
/// @param now the room's time, moving on now and then
record Around(
        Frame frame,
        OpenRoom room,
        AlertsViewModel alerts,
        Lanes lanes,
        ObservableValue<Optional<Person>> duty,
        ObservableValue<Instant> now,
        WatchDoor watch,
        CellDoor cells,
        CallDoor calls) {
    Texts texts() {
        return frame.texts();
    }

    Formats formats() {
        return frame.formats();
    }

    AlertWording words() {
        return new AlertWording(frame.texts(), frame.formats());
    }

    LevelWords levels() {
        return new LevelWords(frame.texts());
    }

    /// How many pixels one pixel of the mockups takes at the chosen size of text.
    double scale() {
        return frame.preferences().get().textPercent() / 100.0;
    }

    /// The hour of an instant to come or gone, with its day where that is not today.
    String moment(Instant at) {
        var zone = formats().zone();
        boolean today =
                at.atZone(zone).toLocalDate().equals(now.getValue().atZone(zone).toLocalDate());
        return today
                ? formats().time(at)
                : texts().get("alerts.moment", formats().date(at), formats().time(at));
    }

    /// Calls back now and whenever what is read, what is looked at, or, as long as the part is held, the language is
    /// another.
    void follow(Parent part, Runnable draw) {
        alerts.bookProperty().addListener((_, _, _) -> draw.run());
        alerts.selectedProperty().addListener((_, _, _) -> draw.run());
        frame.texts().follow(part, draw);
        draw.run();
    }

    /// The same for a part of the page; the keyboard stays on the control that it is on.
    void onChange(Parent part, Runnable draw) {
        follow(part, () -> Redraw.keepingKeyboard(part, draw));
    }
}
