// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.alert.AlertDesk;
import org.vigie.core.alert.AlertEvidence;
import org.vigie.core.alert.AlertEvidence.Exhibit;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Calibrated;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;

/// Raises what the person on duty declares, and drafts rules.
final class RoomDesk implements AlertDesk {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MIDDLE_IMPACT = 3;
    /// Where there is no history to calibrate a query's threshold from.
    private static final long FIRST_THRESHOLD = 20;

    private final Acts acts;
    private final Mentions mentions;
    private final Numbering numbers;
    private final PlayedRehearsals past;
    private final InstantSource clock;

    RoomDesk(Acts acts, Mentions mentions, Numbering numbers, PlayedRehearsals past, InstantSource clock) {
        this.acts = acts;
        this.mentions = mentions;
        this.numbers = numbers;
        this.past = past;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Entry> declare(Finding.Declared what, Criticality place, List<MentionKey> shown) {
        var now = clock.instant();
        return acts.record(new AlertAct.Raised(
                numbers.next(),
                Optional.empty(),
                what,
                new Gauge(0, 0, Gauge.Unit.NONE),
                evidence(now, shown),
                Escalation.UNKNOWN,
                place));
    }

    @Override
    public AlertRule fromQuery(String label, String query) {
        var matches = new Condition.Matches(label, query, HOUR, FIRST_THRESHOLD);
        return new AlertRule(
                new AlertRuleId(UuidCreator.getTimeOrderedEpoch()),
                label,
                calibrated(matches).map(Calibrated::condition).orElse(matches),
                MIDDLE_IMPACT,
                HOUR,
                true);
    }

    @Override
    public Optional<Calibrated> calibrated(Condition condition) {
        return past.calibrated(condition, clock.instant());
    }

    private AlertEvidence evidence(Instant now, List<MentionKey> shown) {
        var none = AlertEvidence.none(now);
        var top = shown.stream()
                .flatMap(key -> mentions.one(key).stream())
                .map(filed -> new Exhibit(filed.mention().key(), filed.evidence(), now))
                .toList();
        return new AlertEvidence(now, now, top.size(), none.negative(), none.sources(), none.step(), none.curve(), top);
    }
}
