// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.vigie.core.alert.AlertDesk;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.mention.Filed;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.mention.EscalateForm;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// Raises alerts from what one reads: from a mention, at once; from a query, whenever it finds many.
final class RaisingViewModel {
    private final AlertDesk desk;
    private final Acts acts;
    private final InstantSource clock;
    private final Lanes lanes;
    private final TriageViewModel triage;

    RaisingViewModel(OpenRoom room, Lanes lanes, TriageViewModel triage) {
        this.desk = room.alerting().desk();
        this.acts = room.acts();
        this.clock = room.clock();
        this.lanes = lanes;
        this.triage = triage;
    }

    /// Where an alert from this mention would stand first.
    Criticality place(Filed filed) {
        return EscalateForm.place(filed, clock.instant());
    }

    /// Declares an alert that this mention shows.
    CompletableFuture<?> declare(Filed filed, Finding.Declared what, Criticality place) {
        var saving = desk.declare(what, place, List.of(filed.mention().key()));
        triage.follow(
                saving,
                entry -> entry.payload() instanceof AlertAct.Raised raised
                        ? new Outcome.AlertDeclared(raised.alert())
                        : new Outcome.NotSaved(new IllegalStateException("No alert")));
        return saving;
    }

    /// A rule that watches for this query, with a threshold that recent hours would hardly have passed; only proposed.
    void propose(String label, String query, Consumer<AlertRule> answer, Consumer<Throwable> failure) {
        lanes.ask(() -> desk.fromQuery(label.strip(), query), answer, failure);
    }

    /// Keeps a proposed rule under this name, with this many mentions in an hour as its threshold.
    void keep(AlertRule proposed, String name, long least) {
        var condition = proposed.condition() instanceof Condition.Matches(var _, var query, var window, var _)
                ? new Condition.Matches(name.strip(), query, window, Math.max(1, least))
                : proposed.condition();
        var rule = new AlertRule(
                proposed.id(), name.strip(), condition, proposed.impact(), proposed.rest(), proposed.enabled());
        triage.follow(acts.record(new AlertAct.RuleKept(rule)), _ -> new Outcome.RuleKept(rule.name()));
    }
}
