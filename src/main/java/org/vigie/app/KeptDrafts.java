// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Keyring;
import org.vigie.core.cell.RoomId;
import org.vigie.ui.shell.DraftBox;

/// Keeps unfinished lines under the store's key. What is typed is on the disk half a second later.
final class KeptDrafts implements DraftBox, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptDrafts.class);
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Keyring keyring;
    private final Map<RoomId, String> lines = new ConcurrentHashMap<>();
    private final Set<RoomId> unsaved = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledExecutorService saver = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("drafts").factory());

    KeptDrafts(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public String load(RoomId room) {
        return lines.computeIfAbsent(room, id -> keyring.secret(name(id)).orElse(""));
    }

    @Override
    public void save(RoomId room, String line) {
        if (line.equals(lines.put(room, line))) return;
        unsaved.add(room);
        if (scheduled.compareAndSet(false, true)) saver.schedule(this::flush, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        saver.shutdown();
        flush();
    }

    private void flush() {
        scheduled.set(false);
        for (var room : Set.copyOf(unsaved)) {
            unsaved.remove(room);
            var line = lines.getOrDefault(room, "");
            try {
                if (line.isEmpty()) keyring.removeSecret(name(room));
                else keyring.putSecret(name(room), line);
            } catch (RuntimeException notSaved) {
                // a full disk: the line is still on the screen, and the next key tries again
                LOG.warn("A draft could not be kept: {}", notSaved.getMessage());
            }
        }
    }

    private static String name(RoomId room) {
        return "draft/" + room;
    }
}
