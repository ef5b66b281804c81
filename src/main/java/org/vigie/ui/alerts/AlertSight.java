// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vigie.core.alert.Alert;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;

/// The list of the screen without its drawing, fed as the screen is: tells what stands in it. To be made on the
/// JavaFX thread; for measurements.
public final class AlertSight implements AutoCloseable {
    private final Events.Subscription events;

    /// @param listed told on the JavaFX thread whenever the list is another
    public AlertSight(OpenRoom room, People people, Consumer<List<Alert>> listed) {
        var alerts = new AlertsViewModel(room, people, Optional::empty, Lanes.live(), _ -> {});
        alerts.listedProperty().addListener((_, _, now) -> listed.accept(now));
        Consumer<CellEvent> door = Fx.batching(alerts::happened);
        events = room.events().subscribe(door);
        alerts.start();
    }

    @Override
    public void close() {
        events.close();
    }
}
