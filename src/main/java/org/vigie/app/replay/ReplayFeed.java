// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Chronicle.Moment;
import org.vigie.core.source.SourceHealth.Counts;
import org.vigie.core.source.SourceId;
import org.vigie.exercise.replay.Recording;
import org.vigie.exercise.replay.Rewriting;
import org.vigie.store.Replayed;
import org.vigie.store.Store;

/// Brings a room's past into the store where it is played back: entries and mentions in the order in which they were
/// known. For one thread, but for how far it is.
final class ReplayFeed {
    /// So much at once, then whoever waits has a turn.
    private static final int MOST = 2_000;
    /// After so many mentions it is told how far it is.
    private static final int TOLD = 500;

    private final Store store;
    private final Replayed room;
    private final MentionFeed mentions;
    private final Deque<Recording.Step> steps;
    private final Deque<Moment> moments;
    private final Map<EntryRef, EntryRef> places = new HashMap<>();
    private final Rewriting rewriting = new Rewriting(this::leaf);
    private final Instant[] times;
    private volatile int brought;
    private Optional<EntryRef> last = Optional.empty();

    /// @param store empty, to play back in
    ReplayFeed(Past past, Store store, Replayed room) {
        this.store = store;
        this.room = room;
        this.mentions = new MentionFeed(past.chronicle(), store);
        this.steps = new ArrayDeque<>(past.recording().steps());
        this.moments = new ArrayDeque<>(past.moments());
        this.times = Stream.concat(
                        steps.stream().map(Recording.Step::at), moments.stream().map(Moment::at))
                .sorted()
                .toArray(Instant[]::new);
    }

    /// How much of what was known at this instant is there, 0 to 1; asked on any thread.
    double progress(Instant until) {
        int from = 0;
        int to = times.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (times[middle].isAfter(until)) to = middle;
            else from = middle + 1;
        }
        return from == 0 ? 1 : Math.min(1, (double) brought / from);
    }

    /// What each source has brought so far.
    Map<SourceId, Counts> counts() {
        return mentions.counts();
    }

    /// Brings what was known at this instant, or as much of it as may be brought at once.
    ///
    /// @return whether all of it is there
    boolean bring(Instant until) throws InterruptedException {
        int now = 0;
        while (now < MOST) {
            var entries = due(until);
            // what people did to narratives took effect behind the mentions of its time
            var gate = entries.isEmpty() ? until : entries.getFirst().at();
            now += bringMentions(gate, MOST - now);
            if (isDue(moments.peek(), gate)) return false;
            if (entries.isEmpty()) return true;
            append(entries);
            now += entries.size();
        }
        return !isDue(moments.peek(), until)
                && (steps.isEmpty() || steps.peek().at().isAfter(until));
    }

    /// The next entries of this time: one about narratives comes first and alone, so that mentions go before it.
    private List<Recording.Step> due(Instant until) {
        var due = new ArrayList<Recording.Step>();
        while (!steps.isEmpty() && !steps.peek().at().isAfter(until) && due.size() < MOST) {
            boolean apart = steps.peek().entry().payload() instanceof SignalAct;
            if (apart && !due.isEmpty()) break;
            due.add(steps.remove());
            if (apart) break;
        }
        return due;
    }

    private int bringMentions(Instant until, int most) throws InterruptedException {
        int count = 0;
        while (isDue(moments.peek(), until) && count < most) {
            var due = new ArrayList<Moment>();
            while (isDue(moments.peek(), until) && count + due.size() < most && due.size() < TOLD)
                due.add(moments.remove());
            mentions.bring(due);
            count += due.size();
            brought(due.size());
        }
        return count;
    }

    private static boolean isDue(@Nullable Moment next, Instant until) {
        return next != null && !next.at().isAfter(until);
    }

    /// All go to the writer together. Which place each gets is known beforehand: nobody else records here.
    private void append(List<Recording.Step> due) {
        var written = new ArrayList<CompletableFuture<Entry>>();
        for (var step : due) {
            var entry = step.entry();
            var draft = new Draft(
                    entry.author(),
                    entry.room().map(this::roomOf),
                    entry.occurredAt(),
                    entry.replaces().stream().map(this::placeOf).toList(),
                    rewriting.of(entry.payload()));
            var recorded = store.playBack(draft, step.at());
            var place = last.map(before -> new EntryRef(before.origin(), before.seq() + 1))
                    .orElseGet(() -> recorded.join().ref());
            places.put(entry.ref(), place);
            last = Optional.of(place);
            written.add(recorded);
        }
        var end = written.getLast().join().ref();
        if (!Optional.of(end).equals(last)) throw new IllegalStateException("Somebody else recorded in a replay.");
        written.forEach(CompletableFuture::join);
        brought(due.size());
    }

    /// Only the thread that brings counts.
    private void brought(int more) {
        int now = brought;
        brought = now + more;
    }

    private Optional<Object> leaf(Object value) {
        return switch (value) {
            case EntryRef ref -> Optional.of(placeOf(ref));
            case RoomId id -> Optional.of(roomOf(id));
            default -> Optional.empty();
        };
    }

    private EntryRef placeOf(EntryRef original) {
        return places.getOrDefault(original, original);
    }

    private RoomId roomOf(RoomId id) {
        return id.equals(room.original()) ? room.replay() : id;
    }
}
