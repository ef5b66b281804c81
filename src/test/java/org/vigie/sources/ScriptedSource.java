// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.LiveSource;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;

/// A source whose answers a test writes beforehand, and which remembers when and from where it was asked.
final class ScriptedSource implements LiveSource {
    static final SourceKind KIND = new SourceKind("scripted");
    private static final Rhythm RHYTHM =
            new Rhythm(Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofMinutes(10));

    final Deque<BiFunction<Cursor, Instant, Harvest>> script = new ArrayDeque<>();
    final List<Instant> asked = new ArrayList<>();
    final List<Cursor> cursors = new ArrayList<>();
    final List<Cursor> listened = new ArrayList<>();
    private final SourceSettings settings;
    private final String host;

    @Nullable
    Sink sink;

    boolean live;
    boolean closed;

    ScriptedSource(String name, String host) {
        var id = new SourceId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        this.settings = new SourceSettings(id, KIND, name, Map.of(), false, true);
        this.host = host;
    }

    ScriptedSource then(Harvest harvest) {
        script.add((_, _) -> harvest);
        return this;
    }

    /// Brings so many mentions never seen before, published at the instant of the question.
    ScriptedSource thenFresh(int count) {
        script.add((since, now) -> fresh(settings, count, since, now, false));
        return this;
    }

    static Harvest.Ok fresh(SourceSettings settings, int count, Cursor since, Instant now, boolean more) {
        var sightings = IntStream.range(0, count)
                .mapToObj(i -> sighting(settings, now + "#" + since.value() + i, now))
                .toList();
        var next = new Cursor(Integer.toString(number(since) + 1));
        return new Harvest.Ok(sightings, List.of(), next, more, Optional.empty(), Map.of());
    }

    private static int number(Cursor cursor) {
        return cursor.isStart() ? 0 : Integer.parseInt(cursor.value());
    }

    private static Sighting sighting(SourceSettings settings, String id, Instant at) {
        var mention = new Mention(
                new MentionKey(KIND, "", id),
                settings.id(),
                Author.NOBODY,
                "",
                "text " + id,
                "",
                "",
                "",
                "",
                0,
                new Times(at, null, at),
                Engagement.NONE);
        return new Sighting(mention, new Evidence("text/plain", id.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public SourceSettings settings() {
        return settings;
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public String host() {
        return host;
    }

    @Override
    public Harvest harvest(Cursor since, Instant now) {
        asked.add(now);
        cursors.add(since);
        var next = script.poll();
        return next == null ? Harvest.Ok.unchanged(since) : next.apply(since, now);
    }

    @Override
    public boolean canListen() {
        return live;
    }

    @Override
    public AutoCloseable listen(Cursor since, Sink to) {
        listened.add(since);
        sink = to;
        return () -> sink = null;
    }

    @Override
    public void close() {
        closed = true;
    }
}
