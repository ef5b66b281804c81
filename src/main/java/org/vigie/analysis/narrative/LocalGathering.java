// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.Gathering;
import org.vigie.core.signal.NarrativeId;

/// Gathers the mentions of a room with a [NarrativeTracker].
public final class LocalGathering implements Gathering {
    private final NarrativeTracker tracker;

    private LocalGathering(NarrativeTracker tracker) {
        this.tracker = tracker;
    }

    /// Begins anew, or goes on where another was kept.
    ///
    /// @param kept what [#keep] gave; empty to begin anew
    /// @throws IllegalArgumentException if another version of the program kept it
    public static LocalGathering open(NarrativeRules rules, byte[] kept) {
        return new LocalGathering(
                kept.length == 0
                        ? new NarrativeTracker(rules)
                        : NarrativeTracker.restore(rules, SnapshotBytes.read(kept)));
    }

    @Override
    public Placed observe(Filed mention, Optional<NarrativeId> before) {
        var placement = tracker.observe(Said.of(mention), before);
        return new Placed(
                placement.home(),
                placement.absorbed().stream()
                        .map(one -> new Absorbed(one.from(), one.into()))
                        .toList());
    }

    @Override
    public void merge(NarrativeId from, NarrativeId into) {
        tracker.merge(from, into);
    }

    @Override
    public void separate(NarrativeId from, NarrativeId into) {
        tracker.separate(from, into);
    }

    @Override
    public void split(NarrativeId from, NarrativeId into, List<Filed> seeds) {
        tracker.split(from, into, seeds.stream().map(Said::of).toList());
    }

    @Override
    public void rename(NarrativeId narrative, String label) {
        tracker.rename(narrative, label);
    }

    @Override
    public void link(Filed mention, Optional<NarrativeId> from, Optional<NarrativeId> into) {
        var said = Said.of(mention);
        into.ifPresentOrElse(target -> tracker.assign(said, from, target), () -> tracker.dismiss(said, from));
    }

    @Override
    public void release(Filed mention, Optional<NarrativeId> from, Optional<NarrativeId> back) {
        tracker.release(Said.of(mention), from, back);
    }

    @Override
    public Optional<NarrativeId> shown(NarrativeId home) {
        return tracker.shown(home);
    }

    @Override
    public List<NarrativeId> homes() {
        return tracker.homes();
    }

    @Override
    public List<Gathered> narratives() {
        return tracker.narratives().stream()
                .map(tracked -> new Gathered(tracked.narrative(), tracked.telling(), tracked.authors()))
                .toList();
    }

    @Override
    public byte[] keep() {
        tracker.settle();
        return SnapshotBytes.write(tracker.snapshot());
    }
}
