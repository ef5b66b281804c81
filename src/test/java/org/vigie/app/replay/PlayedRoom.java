// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;

/// A station with one real room in a folder, whose hour the test sets.
final class PlayedRoom implements AutoCloseable {
    static final Instant T0 = Instant.parse("2026-10-14T12:00:00Z");
    static final Person INES = new Person(new PersonId(new UUID(0, 1)), "Inès Carpentier", "Communication", "IC");
    static final Person PAUL = new Person(new PersonId(new UUID(0, 2)), "Paul Santoni", "Juridique", "PS");
    static final Room ROOM = new Room(new RoomId(new UUID(7, 1)), "Panne de la Box 7", "2026-004", Nature.REAL, T0);
    private static final SourceId FORUM = new SourceId(new UUID(9, 1));

    final Store store;
    final Events events = new Events();
    final Analyst analyst = new LocalAnalyst(new LanguageDetector());
    private volatile Instant now = T0;

    PlayedRoom(Path folder) {
        store = Store.open(new StoreFolder(folder), MasterKey.random(), Nature.REAL, clock(), events, analyst);
        record(Optional.empty(), new Payload.PersonNoted(INES));
        record(Optional.empty(), new Payload.PersonNoted(PAUL));
        store.onDuty().enter(INES.id(), new char[0]);
        record(Optional.of(INES), new Payload.RoomOpened(ROOM));
    }

    InstantSource clock() {
        return () -> now;
    }

    Instant at(int minute) {
        now = T0.plusSeconds(60L * minute);
        return now;
    }

    Entry record(Optional<Person> by, Payload payload) {
        return store.journal()
                .append(new Draft(by.map(Person::id), Optional.of(ROOM.id()), now, List.of(), payload))
                .join();
    }

    Entry record(Payload payload) {
        return record(Optional.of(INES), payload);
    }

    void undoLast() {
        store.acts(store.onDuty(), Optional.of(ROOM.id()), clock()).undoLast().join();
    }

    static MentionKey key(int number) {
        return new MentionKey(new SourceKind("feed"), "forum.example", "m" + number);
    }

    void said(int number, String handle, String name, String text, long likes) throws InterruptedException {
        var mention = new Mention(
                key(number),
                FORUM,
                new Author(handle, name, 100, null),
                "",
                text,
                "fr",
                "https://forum.example/" + number,
                "",
                "",
                0,
                new Times(now, null, now),
                new Engagement(0, 0, likes, -1));
        take(List.of(new Sighting(mention, new Evidence("text/plain", text.getBytes()))), List.of());
    }

    void removed(int number) throws InterruptedException {
        take(List.of(), List.of(new Removal(key(number), now)));
    }

    private void take(List<Sighting> seen, List<Removal> gone) throws InterruptedException {
        var next = new Cursor(now.toString());
        store.intake().take(FORUM, new Harvest.Ok(seen, gone, next, false, Optional.empty(), Map.of()));
    }

    Replays replays() {
        return new Replays(store, analyst, clock());
    }

    @Override
    public void close() {
        store.close();
    }
}
