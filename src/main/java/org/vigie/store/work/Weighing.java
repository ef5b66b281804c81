// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityFacts;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.Signals;
import org.vigie.core.signal.Urgency;

/// Weighs mentions as the analyst of the moment does.
///
/// A mention waits from its publication until someone takes it in hand or closes it. One that is erased asks for
/// nobody.
final class Weighing {
    /// Finds nothing urgent.
    static final Weighing NOTHING = new Weighing(() -> mention -> new Analysis("", 0));

    private final Supplier<Analyst> analyst;

    Weighing(Supplier<Analyst> analyst) {
        this.analyst = analyst;
    }

    /// What a priority rests on beside the mention itself.
    ///
    /// @param usualAudience of its source
    /// @param velocity of its reactions
    /// @param gravity of its narrative
    record Beside(long usualAudience, double velocity, double gravity) {}

    /// What the station heard, what people say of it, and how urgent that makes it.
    Signals signals(Filed filed, Labels labels, Beside beside) {
        if (filed.deletedAt().isPresent())
            return Signals.NONE.in(filed.signals().narrative());
        var heard = filed.signals();
        for (var label : labels.all()) heard = heard.with(label);
        return heard.with(urgency(filed.with(heard), beside));
    }

    /// The parts of a priority that hold whatever the hour.
    Priority priority(Filed filed, Beside beside) {
        if (filed.deletedAt().isPresent()) return new Priority(List.of());
        var signals = filed.signals();
        var weigher = analyst.get();
        return weigher.priority(new PriorityFacts(
                filed.mention().author().audience(),
                beside.usualAudience(),
                beside.velocity(),
                signals.tone(),
                beside.gravity(),
                weigher.signs(signals.categories())));
    }

    private Urgency urgency(Filed filed, Beside beside) {
        var weights = analyst.get().weights();
        var since = isWaiting(filed.triage())
                ? Optional.of(filed.mention().times().effective())
                : Optional.<Instant>empty();
        return new Urgency(
                priority(filed, beside).points(),
                since.map(at -> new Urgency.Waiting(at, weights.of(PriorityTerm.WAITING), weights.fullWait())));
    }

    private static boolean isWaiting(Triage triage) {
        return triage.state() == TriageState.TO_DO && triage.assignee().isEmpty();
    }
}
