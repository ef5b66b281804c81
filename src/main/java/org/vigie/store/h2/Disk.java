// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.CellEvent.StoreState;
import org.vigie.core.event.Events;

/// The disk under the files of a store: how much room is left, a reserve for when there is none, and whether
/// the store as a whole can write.
public final class Disk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Disk.class);
    private static final long ENOUGH = 2L << 30;
    private static final long BALLAST = 64L << 20;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    private final InstantSource clock;
    private final Events events;
    private final Space space;
    private final Ballast ballast;
    private final Map<String, StoreState.ReadOnly> troubles = new LinkedHashMap<>();
    private final ScheduledExecutorService watch;
    private StoreState told = new StoreState.Writable();

    /// The disk that holds this folder, with a reserve of 64 MB in it and a look at the free space every 30 s.
    public Disk(Path folder, InstantSource clock, Events events) {
        this(folder, clock, events, () -> freeBytes(folder), BALLAST);
        watch.scheduleWithFixedDelay(this::look, 5, LOOK_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /// For small file systems: another reserve, and nobody looks but who calls [#look].
    public Disk(Path folder, InstantSource clock, Events events, Space space, long ballastBytes) {
        this.clock = clock;
        this.events = events;
        this.space = space;
        this.ballast = new Ballast(folder.resolve("reserve"), ballastBytes);
        this.watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("disk watch").factory());
    }

    /// Looks how much room is left: takes the reserve while there is plenty, warns below 2 GB.
    public void look() {
        boolean calm;
        synchronized (this) {
            calm = troubles.isEmpty();
        }
        if (calm && space.free() > 2 * ballast.bytes()) ballast.hold();
        tell();
    }

    /// A file could not be written: the reserve is given up, so that it can at least be read again.
    void failed(String file, Throwable cause) {
        boolean full = Trouble.isDiskFull(cause) || space.free() < ballast.bytes() / 2;
        LOG.error("The store can't write {} any more ({})", file, full ? "disk full" : "file broken", cause);
        synchronized (this) {
            troubles.put(file, new StoreState.ReadOnly(full ? "disk-full" : "broken", clock.instant()));
        }
        if (full) ballast.release();
        tell();
    }

    /// Whether it is worth trying to write again: there is room for the reserve and as much again.
    boolean hasRoom() {
        return space.free() >= (ballast.isHeld() ? ballast.bytes() : 2 * ballast.bytes());
    }

    /// A file can be written again.
    void recovered(String file) {
        synchronized (this) {
            if (troubles.remove(file) == null) return;
        }
        LOG.info("The store can write {} again", file);
        look();
    }

    private void tell() {
        StoreState now;
        synchronized (this) {
            now = state();
            if (sameKind(now, told)) return;
            told = now;
        }
        events.publish(new CellEvent.StoreChanged(now));
    }

    private StoreState state() {
        if (!troubles.isEmpty()) return troubles.values().iterator().next();
        long free = space.free();
        return free < ENOUGH ? new StoreState.DiskLow(free) : new StoreState.Writable();
    }

    private static boolean sameKind(StoreState one, StoreState other) {
        return one.equals(other) || (one instanceof StoreState.DiskLow && other instanceof StoreState.DiskLow);
    }

    /// What is left on the disk of this folder, in bytes; all of it when the system won't tell.
    public static long freeBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
