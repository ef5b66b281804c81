// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertState;
import org.vigie.core.alert.Alerts;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.PreArmingRule;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Journal;
import org.vigie.core.source.Collector;

/// Gets the room ready by itself when its own thresholds are passed, and stands it down when nothing passes them any
/// more. It never opens a crisis. What people lift stays lifted until another alert is raised.
final class Readiness {
    private final RoomId room;
    private final Journal journal;
    private final Alerts alerts;
    private final CrisisDesk crisis;
    private final Collector collector;
    private final InstantSource clock;
    private boolean hastened;

    Readiness(
            RoomId room, Journal journal, Alerts alerts, CrisisDesk crisis, Collector collector, InstantSource clock) {
        this.room = room;
        this.journal = journal;
        this.alerts = alerts;
        this.crisis = crisis;
        this.collector = collector;
        this.clock = clock;
    }

    /// Arms or stands down if there is reason to, and lets the sources be asked accordingly.
    void look() {
        var rule = crisis.preArmingRule();
        var armed = crisis.preArming();
        var grounds = grounds(
                rule, armed.isPresent() ? Instant.MIN : crisis.standDown().orElse(Instant.MIN));
        if (armed.isEmpty() && grounds.isPresent())
            record(
                    new CrisisAct.PreArmed(grounds.map(Alert::id), rule.functions()),
                    grounds.get().at());
        else if (armed.isPresent() && grounds.isEmpty()) record(new CrisisAct.PreArmLifted(""), clock.instant());
        haste(grounds.isPresent());
    }

    /// The first alert that arms: one that nobody has put aside, raised after this instant.
    private Optional<Alert> grounds(PreArmingRule rule, Instant after) {
        var matrix = crisis.matrix();
        return alerts.open().stream()
                .filter(alert -> !(alert.state() instanceof AlertState.Acknowledged))
                .filter(alert -> alert.at().isAfter(after))
                .filter(alert -> rule.isMetBy(alert.rule().map(AlertRule::id), matrix.level(alert.place())))
                .min(Comparator.comparing(Alert::at));
    }

    private void haste(boolean now) {
        if (now == hastened) return;
        hastened = now;
        collector.hasten(now);
    }

    private void record(CrisisAct act, Instant at) {
        journal.append(new Draft(Optional.empty(), Optional.of(room), at, List.of(), act))
                .join();
    }
}
