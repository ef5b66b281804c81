// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.QuestionAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Audience;
import org.vigie.core.publish.Receipt;
import org.vigie.exercise.replay.Recording;

/// What came to the cell beside mentions, and what it did, in order of time.
final class Doings {
    /// One of them.
    sealed interface Doing {
        Instant at();
    }

    // ---- what came in

    record Called(Instant at, Audience audience, String text) implements Doing {}

    record Claimed(Instant at, ClaimId claim, String statement, String source) implements Doing {}

    record Alarmed(Instant at, String name) implements Doing {}

    // ---- what the cell did

    record Levelled(Instant at, CrisisLevel level, boolean raised, String reason) implements Doing {}

    record Spoke(Instant at) implements Doing {}

    record Checked(Instant at, ClaimId claim, String statement, boolean refuted) implements Doing {}

    record Decided(Instant at, String choice) implements Doing {}

    record Reported(Instant at, int number) implements Doing {}

    record Answered(Instant at, List<MentionKey> mentions) implements Doing {}

    private final List<Doing> all = new ArrayList<>();
    private final Map<ClaimId, String> statements = new HashMap<>();
    private final Set<ClaimId> checked = new HashSet<>();
    private CrisisLevel level = CrisisLevel.WATCH;
    private boolean spoke;

    private Doings() {}

    /// Answers to mentions are the whole station's, the rest is the room's.
    static List<Doing> of(Standing standing, Recording recording) {
        var doings = new Doings();
        var here = Optional.of(recording.room().id());
        for (var step : standing.steps())
            if (step.entry().room().equals(here) || step.entry().payload() instanceof Payload.MentionsAnswered)
                doings.see(step.at(), step.entry().payload());
        return List.copyOf(doings.all);
    }

    private void see(Instant at, Payload payload) {
        switch (payload) {
            case Payload.Logged(var type, var text, var _)
            when type == LogType.CALL -> all.add(new Called(at, Callers.of(text), text));
            case QuestionAct.Opened(var _, var audience, var text) -> all.add(new Called(at, audience, text));
            case ClaimAct.Noted noted -> {
                statements.put(noted.claim(), noted.statement());
                all.add(new Claimed(at, noted.claim(), noted.statement(), noted.source()));
            }
            case ClaimAct.Reworded(var claim, var statement) -> statements.put(claim, statement);
            case ClaimAct.Judged(var claim, var state, var _) -> judged(at, claim, state);
            case AlertAct.Raised raised ->
                all.add(new Alarmed(at, raised.finding().name()));
            case CrisisAct.LevelDecided(var now, var reason, var _, var _) -> {
                if (now != level) all.add(new Levelled(at, now, now.compareTo(level) > 0, reason));
                level = now;
            }
            case PublishAct.Answered answered
            when !spoke && answered.receipts().stream().anyMatch(Doings::isOut) -> {
                spoke = true;
                all.add(new Spoke(at));
            }
            case DecisionAct.Taken taken -> all.add(new Decided(at, taken.choice()));
            case SitrepAct.Issued(var report) -> all.add(new Reported(at, report.number()));
            case Payload.MentionsAnswered answered -> all.add(new Answered(at, answered.mentions()));
            default -> {}
        }
    }

    private void judged(Instant at, ClaimId claim, ClaimState state) {
        if ((state == ClaimState.VERIFIED || state == ClaimState.REFUTED) && checked.add(claim))
            all.add(new Checked(at, claim, statements.getOrDefault(claim, ""), state == ClaimState.REFUTED));
    }

    private static boolean isOut(Receipt receipt) {
        return receipt instanceof Receipt.Sent || receipt instanceof Receipt.Rehearsed;
    }
}
