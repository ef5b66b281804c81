// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Intake;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceHealth.Counts;
import org.vigie.core.source.SourceHealth.State;
import org.vigie.core.source.SourceHealth.Trouble;
import org.vigie.core.source.SourceSettings;

/// What is known of one source's doings: the facts behind its health.
final class Facts {
    private final SourceSettings source;
    private final Silence silence;
    private Counts counts;
    private @Nullable Instant lastSuccess;
    private @Nullable Instant lastNewMention;
    private @Nullable Instant published;
    private @Nullable Trouble trouble;

    /// @param counts as they stood when the program was last closed
    Facts(SourceSettings source, Counts counts, Instant start) {
        this.source = source;
        this.counts = counts;
        this.silence = new Silence(start, counts.fresh());
    }

    void took(Harvest.Ok harvest, Intake.Receipt receipt, Instant now) {
        var times = harvest.sightings().stream()
                .map(sighting -> sighting.mention().times())
                .toList();
        silence.heard(times.stream().map(time -> time.effective()).toList());
        times.stream()
                .map(time -> time.published())
                .filter(Objects::nonNull)
                .filter(claimed -> !claimed.isAfter(now))
                .filter(claimed -> published == null || claimed.isAfter(published))
                .forEach(claimed -> published = claimed);
        counts = sum(counts, harvest, receipt);
        lastSuccess = now;
        trouble = null;
        if (receipt.fresh() > 0) lastNewMention = now;
    }

    /// Notes a failure and says how many there were in a row.
    int failed(Fault fault, String detail, Instant now) {
        var since = trouble == null ? now : trouble.since();
        int failures = trouble == null ? 1 : trouble.failures() + 1;
        trouble = new Trouble(fault, detail, since, failures);
        return failures;
    }

    boolean isQuiet(Instant now, Duration interval) {
        return silence.isUnusual(now, interval);
    }

    SourceHealth health(State state, Optional<Instant> nextTry) {
        return new SourceHealth(
                source,
                state,
                Optional.ofNullable(lastSuccess),
                Optional.ofNullable(lastNewMention),
                Optional.ofNullable(published),
                nextTry,
                counts,
                Optional.ofNullable(trouble));
    }

    private static Counts sum(Counts before, Harvest.Ok harvest, Intake.Receipt receipt) {
        var rejected = new EnumMap<Fault, Long>(Fault.class);
        rejected.putAll(before.rejected());
        receipt.refused().forEach((fault, count) -> rejected.merge(fault, count.longValue(), Long::sum));
        long skipped = harvest.skipped().values().stream().mapToInt(n -> n).sum();
        return new Counts(
                before.fetched() + harvest.sightings().size() + skipped,
                before.fresh() + receipt.fresh(),
                before.duplicate() + receipt.duplicate(),
                before.edited() + receipt.edited(),
                before.removed() + receipt.removed(),
                rejected);
    }
}
