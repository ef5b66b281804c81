// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Intake.Receipt;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.core.traffic.Visits;
import org.vigie.store.StoreFolder;
import org.vigie.store.h2.Disk;
import org.vigie.store.key.MasterKey;

/// A store of mentions in a folder, to be opened, closed and opened again, with short ways to feed and ask it.
final class Workbench implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");
    static final SourceId SOURCE = new SourceId(new UUID(9, 1));
    static final MasterKey KEY = MasterKey.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    static final Topic OUTAGE = new Topic(new TopicId(new UUID(8, 1)), "Panne", "panne OU outage");
    static final Topic BOX = new Topic(new TopicId(new UUID(8, 2)), "Box", "box SAUF carton");

    private static final InstantSource CLOCK = InstantSource.fixed(NOON);

    final StoreFolder folder;
    final Events events = new Events();
    final List<CellEvent> heard = Collections.synchronizedList(new ArrayList<>());
    final MentionStore store;
    private final Disk disk;

    private Workbench(Path root, Analyst analyst, List<Topic> topics) {
        folder = new StoreFolder(root);
        disk = new Disk(root, CLOCK, events);
        events.subscribe(heard::add);
        var parser = new QueryParser(CLOCK, ZoneOffset.UTC);
        store = MentionStore.open(
                folder, KEY, disk, new MentionStore.Surroundings(analyst, topics, parser, CLOCK, events));
    }

    static Workbench open(Path root, Topic... topics) {
        return new Workbench(root, ByWord.USUAL, List.of(topics));
    }

    /// One whose mentions are read by this analyst.
    static Workbench open(Path root, Analyst analyst) {
        return new Workbench(root, analyst, List.of());
    }

    Mentions mentions() {
        return store.mentions();
    }

    Filed one(String id) {
        return mentions().one(key(id)).orElseThrow();
    }

    /// Those with all these words, oldest first.
    List<Filed> find(String words) {
        var parts = List.of(words.split(" ")).stream()
                .<Query>map(word -> new Query.Word(word, false))
                .toList();
        var search =
                new Search(new Query.And(parts), Optional.empty(), Optional.empty(), Map.of(), Search.Order.OLDEST);
        return mentions().find(search, 0, 1_000).rows();
    }

    Receipt take(Sighting... sightings) {
        return take("c" + sightings.length, List.of(sightings), List.of());
    }

    Receipt remove(String id) {
        return take("removed", List.of(), List.of(new Removal(key(id), NOON.plusSeconds(60))));
    }

    Receipt take(String cursor, List<Sighting> sightings, List<Removal> removals) {
        var harvest =
                new Harvest.Ok(sightings, removals, new Cursor(cursor), false, Optional.<Duration>empty(), Map.of());
        try {
            return store.intake().take(SOURCE, harvest);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void measure(String cursor, Visits... visits) throws InterruptedException {
        store.intake().take(SOURCE, Harvest.Ok.measured(List.of(visits), new Cursor(cursor), false, Map.of()));
    }

    List<Visits> visits() {
        return store.sources(List::of).visits(SOURCE, NOON, NOON.plus(Duration.ofDays(1)));
    }

    static MentionKey key(String id) {
        return new MentionKey(new SourceKind("mastodon"), "mastodon.example", id);
    }

    static Sighting said(String id, String text) {
        return said(id, text, NOON, new Engagement(0, 1, 2, -1));
    }

    static Sighting said(String id, String text, Instant seen, Engagement engagement) {
        return proved(new Mention(
                key(id),
                SOURCE,
                new Author("lea", "Léa", 120, null),
                "",
                text,
                "fr",
                "https://mastodon.example/" + id,
                "",
                "",
                0,
                new Times(seen.minusSeconds(30), null, seen),
                engagement));
    }

    /// With bytes that hold its text.
    static Sighting proved(Mention mention) {
        var json = "{\"id\":\"" + mention.key().externalId() + "\",\"content\":\"" + mention.text() + "\"}";
        return new Sighting(mention, new Evidence("application/json", json.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        store.close();
        disk.close();
    }
}
