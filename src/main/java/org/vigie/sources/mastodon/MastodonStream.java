// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.LiveSource;
import org.vigie.http.Answer;
import org.vigie.http.Socket;
import org.vigie.sources.Bookmark;
import org.vigie.sources.StreamLoop;

/// Listens to a timeline. The server replays nothing, so the pages missed are asked for once the stream is open;
/// only then may the bookmark follow the stream.
final class MastodonStream implements Socket.Listener, AutoCloseable {
    /// A stream can fall silent without ending: the timeline is asked this often all the same.
    private static final Duration CHECK = Duration.ofMinutes(10);

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final MastodonSource source;
    private final StreamLoop<StreamFrame> loop;
    private final AtomicBoolean opened = new AtomicBoolean();
    private volatile @Nullable Socket socket;
    private Cursor cursor;
    private boolean caughtUp;
    private Instant nextQuestion = Instant.MIN;

    MastodonStream(MastodonSource source, InstantSource clock, Cursor since, LiveSource.Sink sink) {
        this.source = source;
        this.cursor = since;
        this.loop = new StreamLoop<>(clock, this::read, sink);
    }

    AutoCloseable start() {
        loop.start("stream of " + source.host());
        return this;
    }

    @Override
    public void opened(Socket open) {
        opened.set(true);
    }

    @Override
    public void text(String message) {
        switch (StreamFrame.read(message)) {
            case StreamFrame.Other _ -> {}
            case StreamFrame.Refused(var error) -> drop(new Harvest.Rejected(Fault.QUERY_REFUSED, false, error));
            case StreamFrame frame -> {
                if (!loop.offer(frame)) drop(new Harvest.Rejected(Fault.TOO_LARGE, false, "too much at once"));
            }
        }
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

    private void drop(Harvest why) {
        loop.end(why);
        hangUp();
    }

    private void hangUp() {
        var open = socket;
        if (open != null) open.close();
    }

    private List<Harvest.Ok> read(List<StreamFrame> heard, Instant now) throws InterruptedException {
        if (socket == null) socket = source.web().open(source.stream(now), this, now);
        var harvests = new ArrayList<Harvest.Ok>();
        if (opened.get() && !now.isBefore(nextQuestion)) ask(now).ifPresent(harvests::add);
        if (!heard.isEmpty()) harvests.add(told(heard, now));
        return harvests;
    }

    /// Asks the timeline itself: page after page until nothing is missing, then now and then.
    private Optional<Harvest.Ok> ask(Instant now) throws InterruptedException {
        return switch (source.harvest(cursor, now)) {
            case Harvest.Ok ok -> {
                cursor = ok.next();
                caughtUp |= !ok.more();
                nextQuestion = now.plus(ok.more() ? ok.notBefore().orElse(Duration.ZERO) : CHECK);
                yield Optional.of(ok);
            }
            case Harvest.Throttled throttled -> {
                nextQuestion = throttled.until();
                yield Optional.empty();
            }
            case Harvest.Rejected _ -> {
                nextQuestion = now.plus(AFTER_FAILURE);
                yield Optional.empty();
            }
        };
    }

    private Harvest.Ok told(List<StreamFrame> heard, Instant now) {
        var sightings = new ArrayList<Sighting>();
        var removals = new ArrayList<Removal>();
        var skipped = new EnumMap<Fault, Integer>(Fault.class);
        for (var frame : heard) {
            switch (frame) {
                case StreamFrame.Status(var item) ->
                    source.pushed(item, now)
                            .ifPresentOrElse(
                                    status -> {
                                        sightings.add(status.sighting());
                                        follow(status.localId());
                                    },
                                    () -> skipped.merge(Fault.NO_IDENTITY, 1, Integer::sum));
                case StreamFrame.Deleted(var localId) ->
                    source.removal(localId, now).ifPresent(removals::add);
                case StreamFrame.Broken() -> skipped.merge(Fault.MALFORMED, 1, Integer::sum);
                case StreamFrame.Refused _, StreamFrame.Other _ -> {}
            }
        }
        return new Harvest.Ok(sightings, removals, cursor, false, Optional.empty(), skipped);
    }

    private void follow(String localId) {
        var mark = Bookmark.of(cursor);
        if (caughtUp && LocalIds.isNewer(localId, mark.text(Step.NEWEST)))
            cursor = mark.with(Step.NEWEST, localId).cursor();
    }
}
