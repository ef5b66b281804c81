// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Firing;
import org.vigie.core.alert.Rehearsal;
import org.vigie.core.alert.Rehearsals;

/// Plays rules over a past period, minute by minute.
public final class RulePlayer {
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int TELL_EVERY = 60;

    private RulePlayer() {}

    /// @return absent if the progress said to stop
    public static Optional<Rehearsal> play(Rehearsals.Question question, Books books, Rehearsals.Progress progress) {
        var firings = new ArrayList<Firing>();
        var keeping = Watchkeeping.FRESH;
        double whole =
                Math.max(1, Duration.between(question.from(), question.until()).toMinutes());
        int steps = 0;
        for (var at = Minutes.endOf(question.from()); at.isBefore(question.until()); at = at.plus(STEP)) {
            var turn = keeping.turn(question.rules(), books, at);
            keeping = turn.next();
            firings.addAll(turn.firings());
            if (steps++ % TELL_EVERY == 0 && !progress.goOn(Math.min(1, steps / whole))) return Optional.empty();
        }
        if (!progress.goOn(1)) return Optional.empty();
        return Optional.of(
                new Rehearsal(question.from(), question.until(), question.marked(), question.lead(), firings));
    }

    /// How often a rule alone would have fired.
    static int alarms(AlertRule rule, Books books, Instant from, Instant until) {
        int alarms = 0;
        var keeping = Watchkeeping.FRESH;
        for (var at = Minutes.endOf(from); at.isBefore(until); at = at.plus(STEP)) {
            var turn = keeping.turn(List.of(rule), books, at);
            keeping = turn.next();
            alarms += turn.firings().size();
        }
        return alarms;
    }
}
