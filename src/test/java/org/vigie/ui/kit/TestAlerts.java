// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.core.alert.AlertDesk;
import org.vigie.core.alert.AlertEvidence;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.AlertRules;
import org.vigie.core.alert.Alerting;
import org.vigie.core.alert.Alerts;
import org.vigie.core.alert.Calibrated;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Halt;
import org.vigie.core.alert.Rehearsal;
import org.vigie.core.alert.Rehearsals;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.mention.MentionKey;

/// The alerts of a room in memory: all told by its journal, as in a real one; no rule watches, and nothing would
/// have fired.
public final class TestAlerts {
    private TestAlerts() {}

    public static Alerting of(Room room, Journal journal, Acts acts, InstantSource clock) {
        return of(room, journal, acts, clock, Optional::empty, _ -> {});
    }

    /// @param halt why the rules raise nothing
    /// @param rehearsed hears what is to be rehearsed
    static Alerting of(
            Room room,
            Journal journal,
            Acts acts,
            InstantSource clock,
            Supplier<Optional<Halt>> halt,
            Consumer<Rehearsals.Question> rehearsed) {
        var alerts = new Alerts(journal, room.id(), clock);
        return new Alerting(
                alerts,
                new AlertRules(journal, room),
                new Desk(acts, alerts, clock),
                (q, progress) -> {
                    rehearsed.accept(q);
                    return progress.goOn(1)
                            ? Optional.of(new Rehearsal(q.from(), q.until(), q.marked(), q.lead(), List.of()))
                            : Optional.empty();
                },
                new CrisisDesk(journal, room.id()),
                halt);
    }

    private record Desk(Acts acts, Alerts alerts, InstantSource clock) implements AlertDesk {
        @Override
        public CompletableFuture<Entry> declare(Finding.Declared what, Criticality place, List<MentionKey> mentions) {
            int number = alerts.all().size() + 1;
            return acts.record(new AlertAct.Raised(
                    new AlertId(new UUID(0xa1, number), number),
                    Optional.empty(),
                    what,
                    new Gauge(0, 0, Gauge.Unit.NONE),
                    AlertEvidence.none(clock.instant()),
                    Escalation.UNKNOWN,
                    place));
        }

        @Override
        public AlertRule fromQuery(String label, String query) {
            var hour = Duration.ofHours(1);
            var condition = new Condition.Matches(label, query, hour, 20);
            return new AlertRule(new AlertRuleId(new UUID(0xa2, 1)), label, condition, 3, hour, true);
        }

        @Override
        public Optional<Calibrated> calibrated(Condition condition) {
            return Optional.empty();
        }
    }
}
