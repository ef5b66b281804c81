// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.place;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceSettings;

/// A place of an exercise's public, asked like any other source. Several may speak there; its cursor is how much of
/// each was read, as in "3 120".
final class PlaceSource implements Source {
    private static final int PAGE = 500;
    private static final String BETWEEN = " ";
    private static final Rhythm RHYTHM =
            new Rhythm(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(2));

    private final SourceSettings settings;
    private final PublicPlace place;
    private final List<PlaceFeed> feeds;

    PlaceSource(SourceSettings settings, PublicPlace place, List<PlaceFeed> feeds) {
        this.settings = settings;
        this.place = place;
        this.feeds = feeds;
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

    @Override
    public Harvest harvest(Cursor since, Instant now) {
        int[] read;
        try {
            read = read(since);
        } catch (NumberFormatException foreign) {
            return new Harvest.Rejected(Fault.BAD_SETTINGS, true, "cursor " + since.value());
        }
        var page = new ArrayList<Sighting>();
        boolean more = false;
        for (int i = 0; i < read.length; i++) {
            int most = PAGE - page.size();
            var fresh = feeds.get(i).after(place, read[i], most + 1);
            int taken = Math.min(fresh.size(), most);
            page.addAll(fresh.subList(0, taken));
            read[i] += taken;
            more |= fresh.size() > most;
        }
        if (page.isEmpty()) return Harvest.Ok.unchanged(since);
        return new Harvest.Ok(page, List.of(), cursor(read), more, Optional.empty(), Map.of());
    }

    private int[] read(Cursor since) {
        if (since.isStart()) return new int[feeds.size()];
        var read = Stream.of(since.value().split(BETWEEN))
                .mapToInt(Integer::parseInt)
                .toArray();
        if (read.length != feeds.size()) throw new NumberFormatException(since.value());
        return read;
    }

    private static Cursor cursor(int[] read) {
        return new Cursor(IntStream.of(read).mapToObj(Integer::toString).collect(Collectors.joining(BETWEEN)));
    }
}
