// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.analysis.virality.Reach;
import org.vigie.analysis.virality.ReachEstimate;
import org.vigie.analysis.virality.Speaker;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;

/// Estimates the reach of a period, not more often than it matters: the estimate reads every mention. For one thread.
final class ReachLedger {
    /// More mentions than this are not read: those with the widest audiences tell nearly all of the reach.
    static final int MOST = 5_000;

    private static final int PAGE = 1_000;
    private static final Duration FRESH = Duration.ofSeconds(30);
    /// So many more mentions, or one in fifty more, change little.
    private static final long FEW = 20;

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final int CURVE = 8;

    private final Mentions mentions;
    private KeyFigures.@Nullable Reached last;
    private Instant from = Instant.EPOCH;
    private Instant at = Instant.EPOCH;
    private long newest;

    ReachLedger(Mentions mentions) {
        this.mentions = mentions;
    }

    private record Said(Instant at, Speaker speaker) {}

    KeyFigures.Reached read(Questions ask) {
        var known = last;
        boolean same = known != null && from.equals(ask.from()) && !ask.now().isBefore(at);
        long now = mentions.newest();
        boolean fresh = Duration.between(at, ask.now()).compareTo(FRESH) < 0 && now - newest < FEW + newest / 50;
        if (same && known != null && (fresh || now == newest)) return known;
        var estimated = estimate(ask);
        last = estimated;
        from = ask.from();
        at = ask.now();
        newest = now;
        return estimated;
    }

    private KeyFigures.Reached estimate(Questions ask) {
        var search = ask.widest();
        var said = said(search);
        boolean partial = said.size() >= MOST && mentions.find(search, 0, 1).total() > MOST;
        var curve = new ArrayList<Double>();
        var step = Duration.between(ask.from(), ask.now()).dividedBy(CURVE);
        for (int i = 1; i < CURVE; i++)
            curve.add(KeyFigures.Reached.middle(until(said, ask.from().plus(step.multipliedBy(i))))
                    .orElse(0));
        var now = until(said, ask.now());
        curve.add(KeyFigures.Reached.middle(now).orElse(0));
        return new KeyFigures.Reached(now, Optional.of(until(said, ask.now().minus(HALF_HOUR))), partial, curve);
    }

    private List<Said> said(Search search) {
        var said = new ArrayList<Said>();
        while (said.size() < MOST) {
            var page = mentions.find(search, said.size(), PAGE).rows();
            for (var filed : page) said.add(new Said(filed.mention().times().effective(), Speaker.of(filed.mention())));
            if (page.size() < PAGE) break;
        }
        return said;
    }

    private static ReachEstimate until(List<Said> said, Instant until) {
        return Reach.of(said.stream()
                .filter(one -> !one.at().isAfter(until))
                .map(Said::speaker)
                .toList());
    }
}
