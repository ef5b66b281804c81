// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.analysis.alert.Calibration;
import org.vigie.analysis.alert.RulePlayer;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Calibrated;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Rehearsal;
import org.vigie.core.alert.Rehearsals;

/// Plays rules over what the room's mentions tell of the past.
final class PlayedRehearsals implements Rehearsals {
    private final Keeper.Asked asked;

    PlayedRehearsals(Keeper.Asked asked) {
        this.asked = asked;
    }

    @Override
    public Optional<Rehearsal> play(Question question, Progress progress) {
        if (!progress.goOn(0)) return Optional.empty();
        var keeper = new Keeper(
                asked, Duration.between(question.from(), question.until()).plus(Keeper.HISTORY));
        keeper.search(question.from(), question.until(), question.rules());
        var books = keeper.books(question.rules(), question.from().minus(Listening.REACH_BACK), question.until());
        return RulePlayer.play(question, books, progress);
    }

    /// The condition with thresholds drawn from the days before this instant.
    Optional<Calibrated> calibrated(Condition set, Instant now) {
        var condition = set.held();
        var rule = new AlertRule(new AlertRuleId(new UUID(0, 0)), "", condition, 1, Duration.ofHours(1), true);
        var rules = List.of(rule);
        var keeper = new Keeper(asked, Keeper.HISTORY.multipliedBy(2));
        var whole = keeper.books(rules, now.minus(Listening.REACH_BACK), now);
        var since = whole.since(now);
        return since.flatMap(known -> {
            var from = later(known, now.minus(Keeper.HISTORY));
            return Calibration.propose(condition, whole, from, now)
                    .map(found -> new Calibrated(found, Duration.between(from, now)));
        });
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
