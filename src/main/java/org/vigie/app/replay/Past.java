// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.cell.Playback.Mark;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Chronicle;
import org.vigie.core.mention.Chronicle.Moment;
import org.vigie.exercise.replay.Landmarks;
import org.vigie.exercise.replay.Recording;
import org.vigie.store.Store;

/// What a room went through, read once: its entries, and when its mentions came. What these say stays in the store.
///
/// @param end the present for a room that goes on
record Past(
        Recording recording, Chronicle chronicle, List<Moment> moments, List<Mark> marks, Instant start, Instant end) {
    /// @param now the present, where the room goes on
    static Past of(Room room, Store store, Instant now) {
        var entries = new ArrayList<Entry>();
        store.recount(entries::add);
        var recording = Recording.of(room, entries);
        var chronicle = store.chronicle();
        var moments = chronicle.moments();
        var first = moments.stream().map(Moment::at).findFirst();
        boolean real = room.nature() == Nature.REAL;
        // an exercise may begin before the hour that it counts from
        var start = real
                ? room.openedAt()
                : first.filter(at -> at.isBefore(room.openedAt())).orElse(room.openedAt());
        var last = Stream.of(
                        recording.last(),
                        Optional.of(moments)
                                .filter(all -> !all.isEmpty())
                                .map(all -> all.getLast().at()),
                        Optional.of(now).filter(_ -> real))
                .flatMap(Optional::stream)
                .reduce(start, (one, other) -> one.isAfter(other) ? one : other);
        return new Past(recording, chronicle, moments, Landmarks.of(recording), start, last);
    }
}
