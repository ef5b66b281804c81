// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.vigie.core.mention.EngagementReading;

/// Turns readings of a mention's counters into its [Virality], choosing the best ground that they allow.
///
/// Four readings and twenty of the counter allow a fit of the self-exciting process; two give a velocity; one gives an
/// age. The doubt of small counts (variance 1/count of the logarithm) widens all of them. On the two weaker grounds the
/// author's usual reach is a second witness, weighed by precision.
public final class Prediction {
    private static final int READINGS_TO_FIT = 4;
    private static final double COUNT_TO_FIT = 20;
    /// Fewer than this say nothing, unless the author's audience gives them a measure.
    private static final long COUNT_TO_TELL = 5;
    /// Standard deviation of the logarithm of retweets about an account's median, 28 French news accounts, 2,800
    /// posts.
    private static final double USUAL_DOUBT = 0.95;

    private static final Duration FRESH = Duration.ofHours(1);

    private final SpreadModel model;
    private final ZoneId zone;

    public Prediction(SpreadModel model, ZoneId zone) {
        this.model = model;
        this.zone = zone;
    }

    /// What is known of the author; negative where unknown.
    public record Standing(long audience, long usualReach) {
        public Standing {
            audience = new Speaker("", "", audience).audience();
            usualReach = new Speaker("", "", usualReach).audience();
        }

        /// People touched without any share.
        long base() {
            return audience >= 0 ? audience : usualReach;
        }
    }

    public Virality of(List<EngagementReading> readings, Instant published, Standing author, Instant now) {
        var told = readings.stream()
                .filter(r -> r.at().isAfter(published) && !r.at().isAfter(now))
                .sorted(Comparator.comparing(EngagementReading::at))
                .toList();
        var counter = counter(told, author);
        if (counter.isEmpty()) {
            boolean any = told.stream().anyMatch(r -> anyTold(r));
            return new Virality.TooLittle(any ? Virality.Want.COUNT : Virality.Want.READING);
        }
        var counted =
                told.stream().filter(r -> counter.get().of(r.engagement()) >= 0).toList();
        var last = counted.getLast().at();
        var age = Duration.between(published, last);
        if (age.toMillis() < SpreadModel.youngest() * 1000) return new Virality.TooLittle(Virality.Want.AGE);
        var since = Duration.between(last, now);
        if (since.compareTo(FRESH) > 0 && since.compareTo(age) > 0)
            return new Virality.TooLittle(Virality.Want.RECENT_READING);
        return known(counter.get(), counted, published, author);
    }

    private static boolean anyTold(EngagementReading reading) {
        for (var counter : Counter.values()) if (counter.of(reading.engagement()) >= 0) return true;
        return false;
    }

    /// The first counter whose last value says something.
    private static Optional<Counter> counter(List<EngagementReading> told, Standing author) {
        for (var counter : Counter.values()) {
            long last = last(told, counter);
            if (last >= COUNT_TO_TELL) return Optional.of(counter);
        }
        if (author.base() >= 0 && last(told, Counter.SHARES) >= 0) return Optional.of(Counter.SHARES);
        return Optional.empty();
    }

    private static long last(List<EngagementReading> told, Counter counter) {
        return told.reversed().stream()
                .mapToLong(r -> counter.of(r.engagement()))
                .filter(count -> count >= 0)
                .findFirst()
                .orElse(-1);
    }

    private Virality known(Counter counter, List<EngagementReading> counted, Instant published, Standing author) {
        var last = counted.getLast();
        double age = seconds(published, last.at());
        var clock = last.at().atZone(zone).toLocalTime();
        var spread = Spread.ofReadings(
                counted.stream().mapToDouble(r -> seconds(published, r.at())).toArray(),
                counted.stream()
                        .mapToDouble(r -> (double) counter.of(r.engagement()))
                        .toArray(),
                age,
                clock.toSecondOfDay() / 3600.0);
        double count = Math.max(1, spread.count());
        var ground = ground(counted.size(), count);
        var outlook = model.outlook(spread, ground).orElseThrow().blurred(1 / count);
        boolean strong = ground == Ground.SHARES || ground == Ground.READINGS;
        var usual = strong ? OptionalDouble.empty() : usualCount(counter, author);
        if (usual.isPresent()) outlook = weighed(outlook, Math.log(Math.max(1, usual.getAsDouble()) / count));
        return told(counter, ground, usual.isPresent(), spread.count(), outlook, author);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    private static Ground ground(int readings, double count) {
        if (readings >= READINGS_TO_FIT && count >= COUNT_TO_FIT) return Ground.READINGS;
        return readings > 1 ? Ground.VELOCITY : Ground.AGE;
    }

    /// What the counter of this author's statements usually comes to.
    private static OptionalDouble usualCount(Counter counter, Standing author) {
        if (author.usualReach() < 0) return OptionalDouble.empty();
        return switch (counter) {
            case VIEWS -> OptionalDouble.of(author.usualReach());
            case SHARES ->
                author.audience() < 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(
                                Math.max(0, author.usualReach() - author.audience()) / UsualReach.PER_SHARE);
            case LIKES, REPLIES -> OptionalDouble.empty();
        };
    }

    /// Two witnesses of one logarithm, by precision.
    private static Outlook weighed(Outlook seen, double usual) {
        double doubt = (seen.below() + seen.above()) / 2;
        double weight = 1 / (1 + doubt * doubt / (USUAL_DOUBT * USUAL_DOUBT));
        double narrowed = Math.sqrt(weight);
        return new Outlook(
                seen.middle() * weight + Math.max(0, usual) * (1 - weight),
                seen.below() * narrowed,
                seen.above() * narrowed);
    }

    private static Virality told(
            Counter counter, Ground ground, boolean usual, double count, Outlook outlook, Standing author) {
        boolean inPeople = counter == Counter.SHARES && author.base() >= 0;
        double base = inPeople ? author.base() : 0;
        double each = inPeople ? UsualReach.PER_SHARE : 1;
        double grows = each * Math.max(1, count);
        double now = base + each * count;
        var exceeds = new TreeMap<Integer, Double>();
        for (int multiple : Virality.OFFERED)
            exceeds.put(multiple, outlook.exceeds((multiple * Math.max(1, now) - base) / grows));
        return new Virality.Known(
                ground,
                inPeople ? Measure.READERS : counter.measure(),
                usual,
                Math.round(now),
                Math.round(Math.max(now, base + grows * outlook.growth())),
                Math.round(Math.max(now, base + grows * outlook.low())),
                Math.round(Math.max(now, base + grows * outlook.high())),
                exceeds);
    }
}
