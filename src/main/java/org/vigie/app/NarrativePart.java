// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Draft;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.exercise.DemoNarratives;

/// Plays how the cell of a story puts its narratives in order: once, when its hour has come and all that came in until
/// then is gathered. An earlier play that did so has left names.
final class NarrativePart implements PlayedPart {
    private static final Logger LOG = LoggerFactory.getLogger(NarrativePart.class);
    private static final int BEAT_MS = 250;
    private static final int MOST = 200;
    /// Mentions of a narrative that the watch looks at.
    private static final int LOOKED_AT = 40;

    private final OpenRoom room;
    private final DemoNarratives watch;
    private final BooleanSupplier isAllIn;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("story of narratives").factory());
    private volatile boolean upToDate;

    /// @param isAllIn whether everything up to the present came in
    NarrativePart(OpenRoom room, DemoNarratives watch, BooleanSupplier isAllIn) {
        this.room = room;
        this.watch = watch;
        this.isAllIn = isAllIn;
    }

    void start() {
        beat.scheduleWithFixedDelay(this::play, BEAT_MS, BEAT_MS, TimeUnit.MILLISECONDS);
    }

    /// Whether nothing is left to be done up to the present.
    @Override
    public boolean isUpToDate() {
        return upToDate;
    }

    @Override
    public void close() {
        beat.shutdownNow();
    }

    private void play() {
        try {
            boolean early = room.clock().instant().isBefore(DemoNarratives.AT);
            if (!early && (!isAllIn.getAsBoolean() || room.narratives().behind() > 0)) return;
            if (!early) tidy();
            upToDate = true;
            if (!early) beat.shutdown();
        } catch (RuntimeException interrupted) {
            LOG.debug("The story of the narratives pauses", interrupted);
        }
    }

    private void tidy() {
        var lines = room.narratives().list(Search.EVERYTHING, room.clock().instant(), MOST);
        if (lines.stream().anyMatch(line -> line.narrative().named())) return;
        for (var act : watch.acts(lines.stream().map(this::told).toList()))
            room.journal()
                    .append(new Draft(
                            Optional.of(DemoNarratives.BY),
                            Optional.of(room.room().id()),
                            DemoNarratives.AT,
                            List.of(),
                            act))
                    .join();
    }

    private DemoNarratives.Told told(Narratives.Line line) {
        var id = line.narrative().id();
        var keys = room.mentions().find(of(id), 0, LOOKED_AT).rows().stream()
                .map(filed -> filed.mention().key())
                .toList();
        return new DemoNarratives.Told(id, line.mentions(), keys);
    }

    private static Search of(NarrativeId id) {
        return new Search(
                Search.EVERYTHING.query(),
                Optional.empty(),
                Optional.empty(),
                Map.of(Search.Facet.NARRATIVE, Set.of(id.toString())),
                Search.Order.NEWEST);
    }
}
