// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.RoomId;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;

/// What is told on whatever page is shown, because it can't wait.
final class Interruptions implements AutoCloseable {
    private final AlarmToasts alarms;
    private final ReceivedToasts received;
    private final RealAlertViewModel real;
    private final Node banner;

    /// @param lead shows a room
    Interruptions(Frame frame, Station station, Lanes lanes, Consumer<RoomId> lead) {
        this.alarms = new AlarmToasts(frame, lanes);
        this.received = new ReceivedToasts(frame, lanes);
        this.real = new RealAlertViewModel(station.rooms(), station.events(), lanes, lead);
        this.banner = new RealAlertBanner(frame, real);
    }

    /// Stands over the page while an exercise is interrupted.
    Node banner() {
        return banner;
    }

    void enter(Optional<OpenRoom> room) {
        alarms.enter(room);
        received.enter(room);
        real.enter(room);
    }

    @Override
    public void close() {
        alarms.close();
        received.close();
        real.close();
    }
}
