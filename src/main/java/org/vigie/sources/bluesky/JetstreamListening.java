// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.LiveSource;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.http.Socket;
import org.vigie.http.Web;
import org.vigie.sources.Bookmark;
import org.vigie.sources.StreamLoop;

/// Listens to all posts of Bluesky and keeps those with the keywords: the stream can't filter by words.
///
/// It starts five seconds before the cursor and lets the store know what came twice. The stream keeps 36 hours, and
/// silently starts later when asked for more.
final class JetstreamListening implements Socket.Listener, AutoCloseable {
    /// When the stream was last read, in microseconds since 1970.
    static final String MICROS = "micros";

    private static final long SECOND = 1_000_000;
    private static final long REWIND = 5 * SECOND;
    private static final long GAP = 600 * SECOND;

    /// How far the stream runs on without a match before the cursor follows.
    private static final long STRIDE = 10 * SECOND;

    private static final Duration BETWEEN_COUNTERS = Duration.ofSeconds(30);

    private final BlueskySource source;
    private final StreamLoop<Jetstream> loop;
    private final long since;
    private volatile @Nullable Socket socket;
    private long lastOffered;
    private boolean begun;
    private Bookmark mark;
    private Instant nextCounters = Instant.MIN;

    JetstreamListening(BlueskySource source, InstantSource clock, Cursor cursor, LiveSource.Sink sink) {
        this.source = source;
        this.mark = Bookmark.of(cursor);
        this.since = mark.number(MICROS, 0);
        this.loop = new StreamLoop<>(clock, this::read, sink);
    }

    /// @param address of the stream, without parameters
    AutoCloseable start(Web web, String address, boolean allowPrivate, Instant now) {
        var from = since > REWIND ? "&cursor=" + (since - REWIND) : "";
        var question = Question.get(address + "?wantedCollections=" + PostAddress.COLLECTION + from)
                .allowPrivate(allowPrivate);
        loop.start("stream of Bluesky");
        socket = web.open(question, this, now);
        return this;
    }

    @Override
    public void text(String message) {
        var event = Jetstream.read(message);
        if (!begun && event.micros() > 0) {
            begun = true;
            if (since > 0 && event.micros() - since > GAP) offer(new Jetstream.Clamped(event.micros()));
        }
        boolean wanted = switch (event) {
            case Jetstream.Posted posted -> source.wants(posted);
            case Jetstream.Deleted _, Jetstream.Broken _, Jetstream.Clamped _ -> true;
            case Jetstream.Passed _ -> false;
        };
        if (wanted) offer(event);
        else if (event.micros() - lastOffered > STRIDE) offer(new Jetstream.Passed(event.micros()));
    }

    private void offer(Jetstream event) {
        lastOffered = Math.max(lastOffered, event.micros());
        if (!loop.offer(event)) hangUp();
    }

    @Override
    public void ended(Answer.Refusal why) {
        loop.end(why.harvest());
    }

    @Override
    public void close() {
        loop.close();
        hangUp();
    }

    private void hangUp() {
        var open = socket;
        if (open != null) open.close();
    }

    private List<Harvest.Ok> read(List<Jetstream> heard, Instant now) throws InterruptedException {
        var harvests = new ArrayList<Harvest.Ok>();
        if (!heard.isEmpty()) harvests.add(told(heard, now));
        if (!now.isBefore(nextCounters)) {
            nextCounters = now.plus(BETWEEN_COUNTERS);
            source.counters(mark.cursor(), now).ifPresent(harvests::add);
        }
        return harvests;
    }

    private Harvest.Ok told(List<Jetstream> heard, Instant now) throws InterruptedException {
        var posts = new ArrayList<Jetstream.Posted>();
        var removals = new ArrayList<Removal>();
        var skipped = new EnumMap<Fault, Integer>(Fault.class);
        long micros = mark.number(MICROS, 0);
        for (var event : heard) {
            micros = Math.max(micros, event.micros());
            switch (event) {
                case Jetstream.Posted posted -> posts.add(posted);
                case Jetstream.Deleted deleted ->
                    removals.add(new Removal(deleted.address().key(), deleted.at()));
                case Jetstream.Broken _ -> skipped.merge(Fault.MALFORMED, 1, Integer::sum);
                case Jetstream.Clamped _ -> skipped.merge(Fault.TRUNCATED, 1, Integer::sum);
                case Jetstream.Passed _ -> {}
            }
        }
        mark = mark.with(MICROS, micros);
        List<Sighting> sightings = source.sightings(posts, now);
        removals.forEach(removal -> source.forget(removal.key()));
        return new Harvest.Ok(sightings, removals, mark.cursor(), false, Optional.empty(), Map.copyOf(skipped));
    }
}
