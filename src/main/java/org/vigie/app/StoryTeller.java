// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;

/// Plays the cell of a story: writes each of its acts into the exercise's journal when the story's clock gets there.
/// An act on a mention waits until that mention has come in.
final class StoryTeller implements PlayedPart {
    private static final Logger LOG = LoggerFactory.getLogger(StoryTeller.class);
    private static final int BEAT_MS = 250;
    private static final int LAST_BEAT_SECONDS = 10;
    /// After this many beats a mention that never came no longer holds the story up.
    private static final int PATIENCE = 40;

    private final Deque<Draft> script;
    private final Journal journal;
    private final Mentions mentions;
    private final InstantSource clock;
    private final AtomicInteger left = new AtomicInteger();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("story").factory());
    private int waited;

    /// @param script in order of time
    StoryTeller(List<Draft> script, Journal journal, Mentions mentions, InstantSource clock) {
        this.script = new ArrayDeque<>(script);
        this.journal = journal;
        this.mentions = mentions;
        this.clock = clock;
        left.set(script.size());
    }

    void start() {
        beat.scheduleWithFixedDelay(this::play, 0, BEAT_MS, TimeUnit.MILLISECONDS);
    }

    /// Whether everything up to the story's present was played.
    @Override
    public boolean isUpToDate() {
        return left.get() == 0;
    }

    /// Waits until it is, or until this much time has passed: the room then fills before one's eyes.
    void catchUp(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!isUpToDate() && System.nanoTime() < end) Thread.sleep(BEAT_MS / 5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end(beat);
    }

    /// Lets the beat under way come to its end. It is not interrupted: an interrupted thread closes the database file
    /// that it reads, for everyone.
    static void end(ScheduledExecutorService beat) {
        beat.shutdown();
        try {
            if (!beat.awaitTermination(LAST_BEAT_SECONDS, TimeUnit.SECONDS)) LOG.warn("A story does not stop.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void play() {
        try {
            var now = clock.instant();
            while (!script.isEmpty()
                    && !beat.isShutdown()
                    && !script.peek().occurredAt().isAfter(now)) {
                if (!isReady(script.peek()) && ++waited < PATIENCE) return;
                waited = 0;
                journal.append(script.remove()).join();
            }
            left.set((int)
                    script.stream().filter(d -> !d.occurredAt().isAfter(now)).count());
        } catch (RuntimeException interrupted) {
            LOG.debug("The story pauses", interrupted);
        }
    }

    private boolean isReady(Draft draft) {
        return about(draft.payload()).stream().allMatch(key -> mentions.one(key).isPresent());
    }

    private static List<MentionKey> about(Payload payload) {
        return switch (payload) {
            case Payload.MentionsTriaged act -> act.mentions();
            case Payload.MentionsAssigned act -> act.mentions();
            case Payload.MentionsFollowed act -> act.mentions();
            case Payload.MentionNoted act -> List.of(act.mention());
            default -> List.of();
        };
    }
}
