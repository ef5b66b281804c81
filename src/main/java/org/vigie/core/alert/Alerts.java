// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;

/// The alerts of a room, as its journal tells them. Every call reads the journal: never on the screen's thread.
///
/// To act on one, record the act that its state offers:
/// `if (alert.state() instanceof AlertState.Unqualified s) acts.record(s.acknowledge(alert.id(), comment, until))`.
public final class Alerts {
    private static final Comparator<Alert> NEWEST_FIRST = Comparator.comparing(Alert::at)
            .thenComparingInt(alert -> alert.id().number())
            .reversed();

    private final Journal journal;
    private final RoomId room;
    private final InstantSource clock;

    /// @param clock the room's time: acknowledgements run out by it
    public Alerts(Journal journal, RoomId room, InstantSource clock) {
        this.journal = journal;
        this.room = room;
        this.clock = clock;
    }

    /// All that are not over, acknowledged ones included, newest first.
    public List<Alert> open() {
        return list(alert -> !alert.state().isOver());
    }

    public List<Alert> acknowledged() {
        return list(alert -> alert.state() instanceof AlertState.Acknowledged);
    }

    public Optional<Alert> one(AlertId id) {
        return Optional.ofNullable(told().get(id)).map(alert -> alert.asOf(clock.instant()));
    }

    /// Every alert, newest first.
    public List<Alert> all() {
        return list(_ -> true);
    }

    /// What rang in any room of this nature that the journal tells of, as it was raised, oldest first.
    public static List<Alert> everywhere(Journal journal, Nature nature) {
        return journal.standing(AlertAct.Raised.class).stream()
                .filter(entry -> entry.nature() == nature)
                .map(entry -> Alert.of((AlertAct.Raised) entry.payload(), entry))
                .sorted(Comparator.comparing(Alert::at))
                .toList();
    }

    private List<Alert> list(Predicate<Alert> wanted) {
        var now = clock.instant();
        return told().values().stream()
                .map(alert -> alert.asOf(now))
                .filter(wanted)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Map<AlertId, Alert> told() {
        return fold(journal.standing(room, AlertAct.class));
    }

    /// What these entries come to, in the order of their clocks. Acts on an alert that was never raised are left out.
    static Map<AlertId, Alert> fold(List<Entry> entries) {
        var alerts = new LinkedHashMap<AlertId, Alert>();
        for (var entry : entries) {
            if (!(entry.payload() instanceof AlertAct act)) continue;
            if (act instanceof AlertAct.Raised raised) alerts.putIfAbsent(raised.alert(), Alert.of(raised, entry));
            else act.about().ifPresent(id -> alerts.computeIfPresent(id, (_, alert) -> alert.after(act, entry)));
        }
        return alerts;
    }
}
