// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertState;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.mobilisation.Mobilisation;

/// Finds the alerts that nobody looks at although they should have reached somebody outside.
final class Unanswered {
    private Unanswered() {}

    /// Alerts that are new and whose line is spent, or that were held back and did not call since.
    static List<AlertId> of(Journal journal, RoomId room, List<Alert> alerts) {
        var calls = Mobilisation.all(journal, room);
        var held = journal.standing(room, OnCallAct.AlarmHeld.class);
        return alerts.stream()
                .filter(alert -> alert.state() instanceof AlertState.New)
                .filter(alert -> isUnanswered(alert, calls, held))
                .map(Alert::id)
                .toList();
    }

    private static boolean isUnanswered(Alert alert, List<Mobilisation> calls, List<Entry> held) {
        var last = calls.stream()
                .filter(call -> call.about().equals(Optional.of(alert.id())))
                .filter(call -> !call.at().isBefore(alert.since()))
                .reduce((_, later) -> later);
        if (last.isPresent()) return last.get().spent();
        return held.stream()
                .anyMatch(entry -> entry.payload() instanceof OnCallAct.AlarmHeld(var about, var _)
                        && about.equals(alert.id())
                        && !entry.occurredAt().isBefore(alert.since()));
    }
}
