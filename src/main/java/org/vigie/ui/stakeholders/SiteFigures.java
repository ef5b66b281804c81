// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.traffic.LastDay;
import org.vigie.core.traffic.Visits;
import org.vigie.core.traffic.Visits.Sum;

/// What the web analytics of one source say of its last day.
///
/// @param latest when its last measure ends
/// @param day empty while no whole day was measured
record SiteFigures(String name, Instant latest, Optional<LastDay> day) {
    private static final Duration WANTED = Duration.ofDays(10);
    private static final int PERCENT = 100;

    /// Those of every source that counts visits. Reads the store: never on the screen's thread.
    static List<SiteFigures> read(OpenRoom room, Instant now) {
        return room.sources().all().stream()
                .flatMap(source -> of(source, room.sources().visits(source.id(), now.minus(WANTED), now)).stream())
                .toList();
    }

    private static Optional<SiteFigures> of(SourceSettings source, List<Visits> visits) {
        return visits.isEmpty()
                ? Optional.empty()
                : Optional.of(new SiteFigures(source.name(), visits.getLast().end(), LastDay.of(visits)));
    }

    /// The figures of all sites as people read them, one site a line.
    static String words(List<SiteFigures> sites, Around around) {
        var texts = around.texts();
        if (sites.isEmpty())
            return texts.get(
                    around.model().isExercise() ? "stakeholders.unmeasured.exercise" : "stakeholders.unmeasured");
        return sites.stream().map(site -> site.words(around)).collect(Collectors.joining("\n"));
    }

    private String words(Around around) {
        var texts = around.texts();
        if (day.isEmpty()) return texts.get("stakeholders.measured.short", name, around.when(latest));
        var now = day.get().now();
        var before = day.get().before().orElse(now);
        boolean alone = day.get().before().isEmpty();
        var words = texts.get(
                alone ? "stakeholders.measured.alone" : "stakeholders.measured",
                name,
                around.formats().number(now.visits()),
                around.when(latest),
                around.formats().number(before.visits()),
                now.visits());
        return words
                + rate(around, alone ? "stakeholders.bounced.alone" : "stakeholders.bounced", now, before, Sum::bounces)
                + rate(
                        around,
                        alone ? "stakeholders.converted.alone" : "stakeholders.converted",
                        now,
                        before,
                        Sum::conversions);
    }

    private static String rate(Around around, String key, Sum now, Sum before, ToLongFunction<Sum> part) {
        var share = percent(around, part.applyAsLong(now), now.visits());
        var then = percent(around, part.applyAsLong(before), before.visits());
        return share.map(known -> around.texts().get(key, known, then.orElse("—")))
                .orElse("");
    }

    /// Empty where nobody counts it.
    private static Optional<String> percent(Around around, long part, long whole) {
        return part == Visits.UNKNOWN || whole == 0
                ? Optional.empty()
                : Optional.of(around.formats().decimal((double) part * PERCENT / whole, 1));
    }
}
