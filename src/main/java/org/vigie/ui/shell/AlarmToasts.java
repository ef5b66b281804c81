// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;

/// Says on whatever screen is shown that an alert called those on call in vain, or could not call.
final class AlarmToasts implements AutoCloseable {
    private final Frame frame;
    private final Lanes lanes;
    private Events.Subscription subscription = () -> {};

    AlarmToasts(Frame frame, Lanes lanes) {
        this.frame = frame;
        this.lanes = lanes;
    }

    void enter(Optional<OpenRoom> room) {
        subscription.close();
        subscription = room.map(open -> open.events().subscribe(this::hear)).orElse(() -> {});
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void hear(CellEvent event) {
        if (event instanceof CellEvent.EntryRecorded(var entry))
            words(entry.payload())
                    .ifPresent(said -> lanes.later(() -> frame.toasts().complain(said)));
    }

    private Optional<String> words(Payload payload) {
        return switch (payload) {
            case MobilisationAct.LineSpent _ -> Optional.of(frame.texts().get("shell.log.alarmSpent"));
            case OnCallAct.AlarmHeld(var alert, var why) ->
                Optional.of(frame.texts().get("shell.log.alarmHeld." + why.name(), alert.spoken()));
            default -> Optional.empty();
        };
    }
}
