// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigie.core.signal.NarrativeId;

/// The same mentions and decisions give the same narratives: told again from the start, or from a snapshot on.
class ReplayTest {
    private static final NarrativeId BRANCH = new NarrativeId(new java.util.UUID(3, 4));
    private static final List<Said> SAID = Stream.drawn(900, 11);

    /// Observes from one place to another, and decides what people decided on the way.
    private static List<NarrativeId> hear(NarrativeTracker tracker, int from, int to) {
        var placed = new ArrayList<NarrativeId>();
        for (int i = from; i < to; i++) {
            tracker.observe(SAID.get(i)).narrative().ifPresent(placed::add);
            var shown = tracker.narratives();
            if (i == 200) tracker.merge(id(shown, 1), id(shown, 0));
            if (i == 300) tracker.rename(id(shown, 0), "Nommé");
            if (i == 500) tracker.split(id(shown, 0), BRANCH, SAID.subList(480, 483));
        }
        return placed;
    }

    private static NarrativeId id(List<Tracked> shown, int place) {
        return shown.get(place).narrative().id();
    }

    @Test
    void replayEqualsLive() {
        var live = new NarrativeTracker(Stream.RULES);
        var again = new NarrativeTracker(Stream.RULES);
        assertThat(hear(again, 0, 900)).isEqualTo(hear(live, 0, 900));
        assertThat(again.narratives()).isEqualTo(live.narratives()).hasSizeGreaterThan(2);
    }

    @Test
    void aRestoredTrackerGoesOnExactly() {
        var whole = new NarrativeTracker(Stream.RULES);
        hear(whole, 0, 620);
        var restored =
                NarrativeTracker.restore(Stream.RULES, SnapshotBytes.read(SnapshotBytes.write(whole.snapshot())));
        assertThat(restored.narratives()).isEqualTo(whole.narratives());
        assertThat(hear(restored, 620, 900)).isEqualTo(hear(whole, 620, 900));
        assertThat(restored.narratives()).isEqualTo(whole.narratives());
        assertThat(restored.snapshot()).usingRecursiveComparison().isEqualTo(whole.snapshot());
    }
}
