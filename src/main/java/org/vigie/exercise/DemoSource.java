// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceSettings;
import org.vigie.exercise.place.PlatformAnswer;

/// A channel of the story, asked like any other source. Its cursor is the instant it was read up to.
///
/// What it shows carries the instant of the story at which a watcher would have noticed it, so that catching
/// up on a morning gives the same readings as having watched it.
public final class DemoSource implements Source {
    private static final int PAGE = 500;
    private static final Rhythm RHYTHM =
            new Rhythm(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));

    private final SourceSettings settings;
    private final List<Story.Moment> moments;
    private final InstantSource clock;

    DemoSource(SourceSettings settings, List<Story.Moment> moments, InstantSource clock) {
        this.settings = settings;
        this.moments = moments;
        this.clock = clock;
    }

    @Override
    public SourceSettings settings() {
        return settings;
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public String host() {
        return "";
    }

    /// Everything that was shown or removed up to the story's present, whatever the wall clock says.
    @Override
    public Harvest harvest(Cursor since, Instant now) {
        Instant after;
        try {
            after = since.isStart() ? Instant.MIN : Instant.parse(since.value());
        } catch (DateTimeParseException foreign) {
            return new Harvest.Rejected(Fault.BAD_SETTINGS, true, "cursor " + since.value());
        }
        var present = clock.instant();
        int from = firstAfter(after);
        int to = Math.min(from + PAGE, firstAfter(present));
        if (from >= to) return Harvest.Ok.unchanged(since);
        var sightings = new ArrayList<Sighting>();
        var removals = new ArrayList<Removal>();
        for (var moment : moments.subList(from, to)) {
            switch (moment) {
                case Story.Moment.Shown shown ->
                    sightings.add(PlatformAnswer.of(shown.post().seenAt(shown.at())));
                case Story.Moment.Removed removed ->
                    removals.add(new Removal(removed.post().key(), removed.at()));
            }
        }
        var next = new Cursor(moments.get(to - 1).at().toString());
        boolean more = to < moments.size() && !moments.get(to).at().isAfter(present);
        return new Harvest.Ok(sightings, removals, next, more, Optional.empty(), Map.of());
    }

    private int firstAfter(Instant instant) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).at().isAfter(instant)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
