// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.time.InstantSource;
import java.util.List;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;

/// Tells the room what can be found now.
final class Announcer implements Indexing.Announcing {
    private final Events events;
    private final InstantSource clock;

    Announcer(Events events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void arrived(Commit.Written written) {
        var keys = written.fresh().stream().map(Announcer::key).toList();
        events.publish(new CellEvent.MentionsArrived(written.source(), keys, clock.instant()));
    }

    /// Known mentions are listened to again.
    void advanced(long done, long total) {
        events.publish(new CellEvent.AnalysisAdvanced(done, total));
    }

    @Override
    public void changed(List<MentionKey> keys) {
        events.publish(new CellEvent.MentionsChanged(keys));
    }

    /// Where changes of narratives go: told once they can be found.
    NarrativeFollower.Outlet of(Indexing indexing) {
        return new NarrativeFollower.Outlet(
                indexing::lookSoon,
                changed -> indexing.afterwards(
                        () -> events.publish(new CellEvent.NarrativesChanged(List.copyOf(changed)))),
                indexing::afterwards);
    }

    private static MentionKey key(Filed filed) {
        return filed.mention().key();
    }
}
