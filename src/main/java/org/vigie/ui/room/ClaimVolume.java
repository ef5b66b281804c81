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
import org.vigie.core.claim.ClaimState;
import org.vigie.core.claim.ClaimText;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryParser;

/// How often a claim is repeated, over time. Mentions are found by the claim's query or, without one, by its telling
/// words; those linked by hand are added, those taken out are left out.
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
        var query = query(claim, parser);
        query.map(asked -> search(asked, start, now))
                .ifPresent(search -> room.mentions()
                        .volume(search, STEP)
                        .forEach(bar -> add(steps, start, bar.start(), bar.mentions())));
        corrections(room, claim.tied(), query, +1, steps, start);
        corrections(room, claim.untied(), query, -1, steps, start);
        var refuted = claim.state() == ClaimState.REFUTED ? Optional.of(claim.since()) : Optional.<Instant>empty();
        return new ClaimVolume(
                start, LongStream.of(steps).map(n -> Math.max(0, n)).boxed().toList(), refuted);
    }

    /// Adds what was linked by hand and not found, or takes away what was found and taken out.
    private static void corrections(
            OpenRoom room, Iterable<MentionKey> keys, Optional<Query> query, int sign, long[] steps, Instant start) {
        for (var key : keys)
            room.mentions().one(key).ifPresent(filed -> {
                boolean found = query.filter(asked -> finds(room, asked, filed)).isPresent();
                if (found == sign < 0) add(steps, start, filed.mention().times().effective(), sign);
            });
    }

    private static boolean finds(OpenRoom room, Query query, Filed filed) {
        var at = filed.mention().times().effective();
        var around = search(query, at, at.plusSeconds(1));
        return room.mentions().find(around, 0, CLAIMS).rows().stream()
                .anyMatch(other -> other.mention().key().equals(filed.mention().key()));
    }

    private static Search search(Query query, Instant from, Instant to) {
        return new Search(query, Optional.of(from), Optional.of(to), Map.of(), Search.Order.NEWEST);
    }

    private static Optional<Query> query(Claim claim, QueryParser parser) {
        if (claim.query().isBlank()) return ClaimText.query(claim.statement());
        return parser.parse(claim.query()) instanceof Parsed.Ok(var asked) ? Optional.of(asked) : Optional.empty();
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
