// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimReach;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.topic.QueryParser;

/// How often a claim is repeated, over time: by the mentions that [ClaimReach] finds.
///
/// @param from start of the first step
/// @param steps mentions per [#STEP], oldest first
/// @param answeredAt when it was refuted; absent while it is not
record ClaimVolume(Instant from, List<Long> steps, Optional<Instant> answeredAt) {
    static final Duration STEP = Duration.ofMinutes(10);
    private static final Duration LEAD = Duration.ofHours(2);
    private static final Duration MOST = Duration.ofHours(24);
    private static final int CLAIMS = 20;
    /// Steps of an hour.
    private static final int HOUR = 6;

    ClaimVolume {
        steps = List.copyOf(steps);
    }

    /// Counts the latest claims. Takes some milliseconds for each.
    static Map<ClaimId, ClaimVolume> read(OpenRoom room, List<Claim> claims, ZoneId zone) {
        var parser = new QueryParser(room.clock(), zone);
        var now = room.clock().instant();
        var volumes = new HashMap<ClaimId, ClaimVolume>();
        claims.stream().limit(CLAIMS).forEach(claim -> volumes.put(claim.id(), read(room, claim, parser, now)));
        return Map.copyOf(volumes);
    }

    private static ClaimVolume read(OpenRoom room, Claim claim, QueryParser parser, Instant now) {
        var wanted = claim.notedAt().minus(LEAD);
        var from = wanted.isBefore(now.minus(MOST)) ? now.minus(MOST) : wanted;
        var start = Instant.ofEpochSecond(from.getEpochSecond() / STEP.toSeconds() * STEP.toSeconds());
        int count = (int) (Duration.between(start, now).toSeconds() / STEP.toSeconds()) + 1;
        var steps = new long[Math.max(1, count)];
        var query = ClaimReach.query(claim, parser);
        ClaimReach.of(room.mentions(), claim, query, start, now)
                .count(STEP, (at, mentions) -> add(steps, start, at, mentions));
        var refuted = claim.state() == ClaimState.REFUTED ? Optional.of(claim.since()) : Optional.<Instant>empty();
        return new ClaimVolume(
                start, LongStream.of(steps).map(n -> Math.max(0, n)).boxed().toList(), refuted);
    }

    private static void add(long[] steps, Instant start, Instant at, long mentions) {
        long place = Duration.between(start, at).toSeconds() / STEP.toSeconds();
        if (place >= 0 && place < steps.length) steps[(int) place] += mentions;
    }

    long total() {
        return steps.stream().mapToLong(Long::longValue).sum();
    }

    /// Mentions in the hour before it was refuted, and per hour since; empty while it is not, or where one side has no
    /// length.
    Optional<Turn> turn() {
        return answeredAt.flatMap(at -> {
            int place = (int) (Duration.between(from, at).toSeconds() / STEP.toSeconds());
            if (place < 1 || place >= steps.size()) return Optional.empty();
            return Optional.of(new Turn(perHour(Math.max(0, place - HOUR), place), perHour(place, steps.size())));
        });
    }

    private double perHour(int start, int end) {
        long sum = steps.subList(start, end).stream().mapToLong(Long::longValue).sum();
        return sum * 3600.0 / ((end - start) * STEP.toSeconds());
    }

    /// @param before mentions per hour
    /// @param after mentions per hour
    record Turn(double before, double after) {}
}
