// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.vigie.ui.kit.FormDrafts;
import org.vigie.ui.shell.DraftBox;

/// Keeps unfinished lines and forms under the store's key. What is typed is on the disk half a second later.
final class KeptDrafts implements DraftBox, FormDrafts.Box, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptDrafts.class);
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final Keyring keyring;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Set<String> unsaved = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledExecutorService saver = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("drafts").factory());

    KeptDrafts(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public String load(RoomId room) {
        return text("draft/" + room);
    }

    @Override
    public void save(RoomId room, String line) {
        put("draft/" + room, line);
    }

    @Override
    public Map<String, String> load(String form) {
        var text = text(nameOf(form));
        if (text.isEmpty()) return Map.of();
        try {
            return Map.copyOf(JSON.readValue(text, FIELDS));
        } catch (JsonProcessingException unreadable) {
            LOG.warn("A draft could not be read: {}", unreadable.getMessage());
            return Map.of();
        }
    }

    @Override
    public void save(String form, Map<String, String> fields) {
        try {
            put(nameOf(form), fields.isEmpty() ? "" : JSON.writeValueAsString(fields));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts are always JSON", impossible);
        }
    }

    @Override
    public void close() {
        saver.shutdown();
        flush();
    }

    private String text(String name) {
        return texts.computeIfAbsent(name, id -> keyring.secret(id).orElse(""));
    }

    private void put(String name, String text) {
        if (text.equals(texts.put(name, text))) return;
        unsaved.add(name);
        if (scheduled.compareAndSet(false, true)) saver.schedule(this::flush, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void flush() {
        scheduled.set(false);
        for (var name : Set.copyOf(unsaved)) {
            unsaved.remove(name);
            var text = texts.getOrDefault(name, "");
            try {
                if (text.isEmpty()) keyring.removeSecret(name);
                else keyring.putSecret(name, text);
            } catch (RuntimeException notSaved) {
                // a full disk: the text is still on the screen, and the next key tries again
                LOG.warn("A draft could not be kept: {}", notSaved.getMessage());
            }
        }
    }

    private static String nameOf(String form) {
        return "draft/form/" + form;
    }
}
