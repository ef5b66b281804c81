// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceCatalog.Made;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.exercise.DemoCase;
import org.vigie.exercise.place.PlaceCatalog;

/// No source of the real world is made in an exercise, whatever its settings say.
class ExerciseSourcesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-10-14T12:00:00Z"));

    private static SourceSettings settings(SourceKind kind) {
        return new SourceSettings(
                new SourceId(new UUID(0, 1)),
                kind,
                "Site",
                Map.of("analytics", "https://matomo.altea.example", "site", "1", "table", "/tmp/visits.csv"),
                true,
                true);
    }

    @Test
    void everyKindOfTheRealWorldIsUnknownInAnExercise() {
        var real = Wiring.sources(CLOCK, _ -> Optional.empty(), (_, _) -> {}).kinds();
        assertThat(real)
                .extracting(profile -> profile.kind().code())
                .contains("matomo", "plausible", "visits-table", "mastodon");
        var demo = new DemoCatalog(DemoCase.story(), CLOCK);
        var scenario = new PlaceCatalog("fr");
        for (SourceCatalog exercise : new SourceCatalog[] {demo, scenario})
            for (var profile : real)
                assertThat(exercise.make(settings(profile.kind())))
                        .as(profile.kind().code())
                        .isEqualTo(new Made.Refused(
                                Fault.UNKNOWN_KIND, profile.kind().code()));
    }
}
