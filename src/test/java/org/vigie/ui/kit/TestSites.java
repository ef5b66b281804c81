// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.traffic.Visits;

/// An invented site whose visits are measured.
public final class TestSites {
    public static final SourceSettings SITE = new SourceSettings(
            new SourceId(new UUID(4, 1)), new SourceKind("matomo"), "altea.example", Map.of(), false, true);

    private TestSites() {}

    /// Measures this many hours up to the last whole one.
    ///
    /// @param each the visits, bounces and conversions of an hour, by its distance to the last one
    public static void measure(TestRoom room, int hours, LongFunction<Visits.Sum> each) {
        var end = room.room().clock().instant().truncatedTo(ChronoUnit.HOURS);
        var all = new ArrayList<Visits>();
        for (int ago = hours; ago >= 1; ago--) all.add(hour(end.minus(Duration.ofHours(ago)), each.apply(ago)));
        room.visits.put(SITE.id(), all);
        room.health.add(new SourceHealth(
                SITE,
                SourceHealth.State.OK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SourceHealth.Counts.NONE,
                Optional.empty()));
    }

    private static Visits hour(Instant start, Visits.Sum sum) {
        return new Visits(start, Duration.ofHours(1), sum.visits(), sum.bounces(), sum.conversions());
    }
}
