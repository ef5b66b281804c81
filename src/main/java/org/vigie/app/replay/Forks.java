// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.cell.Playback.Taking;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Chronicle.Moment;
import org.vigie.core.mention.Chronicle.News;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.exercise.pseudonym.Pseudonyms;
import org.vigie.exercise.replay.ForkedMentions;
import org.vigie.exercise.replay.Forking;
import org.vigie.store.Store;

/// Makes exercises of what was known in a room at an instant.
final class Forks {
    private static final int PAGE = 500;
    private static final int SALT_BYTES = 16;
    /// Marks the file of such an exercise.
    private static final String FILE = "EX-";

    private final Store station;
    private final Analyst analyst;
    private final InstantSource wall;

    Forks(Store station, Analyst analyst, InstantSource wall) {
        this.station = station;
        this.analyst = analyst;
        this.wall = wall;
    }

    /// What an exercise from this instant would take.
    Taking taking(Past past, Instant at) {
        var names = new Pseudonyms(0, "");
        var forking = new Forking(past.recording(), at, past.recording().room().id(), names);
        forking.introduce();
        long mentions = introduce(past, at, names);
        return new Taking(forking.size(), mentions, forking.withheld(), names.size());
    }

    /// Records an exercise that begins at this instant, and its room at the station.
    Room make(Room original, Past past, Instant at) {
        var random = new SecureRandom();
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var names = new Pseudonyms(random.nextLong(), HexFormat.of().formatHex(salt));
        var id = new RoomId(UuidCreator.getTimeOrderedEpoch());
        var forking = new Forking(past.recording(), at, id, names);
        forking.introduce();
        introduce(past, at, names);
        var room = new Room(
                id, names.text(original.title()), FILE + original.file(), Nature.EXERCISE, original.openedAt());
        try (var store = station.openExercise(id, wall, new Events(), analyst)) {
            record(store, forking, room);
            bring(store, past, at, new ForkedMentions(names));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The exercise was not made to its end.", stopped);
        }
        // the room is there once all of it is
        station.journal()
                .append(new Draft(
                        station.onDuty().person().map(person -> person.id()),
                        Optional.of(id),
                        wall.instant(),
                        List.of(),
                        new Payload.RoomOpened(room)))
                .join();
        return room;
    }

    /// Tells of everybody who ever said something; what is to be taken is counted on the way.
    private static long introduce(Past past, Instant at, Pseudonyms names) {
        long mentions = 0;
        for (var moment : past.moments())
            if (past.chronicle().at(moment).orElse(null) instanceof News.Said(boolean first, var sighting)) {
                if (first && !moment.at().isAfter(at)) mentions++;
                names.hear(sighting.mention().author());
            }
        return mentions;
    }

    private static List<Moment> due(Past past, Instant at) {
        return past.moments().stream()
                .takeWhile(moment -> !moment.at().isAfter(at))
                .toList();
    }

    private static void record(Store store, Forking forking, Room room) {
        var places = new HashMap<EntryRef, EntryRef>();
        var last = store.journal().append(forking.first()).join().ref();
        var written = new ArrayList<CompletableFuture<Entry>>();
        for (var entry : forking.taken()) {
            // nobody else is there yet: the place of each is known beforehand
            last = new EntryRef(last.origin(), last.seq() + 1);
            written.add(store.journal().append(forking.anew(entry, places)));
            places.put(entry.ref(), last);
            if (written.size() >= PAGE) {
                settle(written, last);
                written.clear();
            }
        }
        if (!written.isEmpty()) settle(written, last);
        for (var draft : forking.game(room.title(), room.openedAt()))
            store.journal().append(draft).join();
    }

    private static void settle(List<CompletableFuture<Entry>> written, EntryRef last) {
        if (!written.getLast().join().ref().equals(last))
            throw new IllegalStateException("Somebody else recorded in an exercise that is being made.");
        written.forEach(CompletableFuture::join);
    }

    /// Each mention as it stood then: its last text with its last counts, and none that was gone.
    private static void bring(Store store, Past past, Instant at, ForkedMentions forked) throws InterruptedException {
        var page = new ArrayList<Sighting>();
        for (var mention : standing(past, at).values()) {
            page.add(forked.of(mention));
            if (page.size() >= PAGE) take(store, page);
        }
        if (!page.isEmpty()) take(store, page);
    }

    private static void take(Store store, List<Sighting> page) throws InterruptedException {
        var source = page.getFirst().mention().source();
        store.intake().take(source, new Harvest.Ok(page, List.of(), Cursor.START, false, Optional.empty(), Map.of()));
        page.clear();
    }

    private static Map<MentionKey, Mention> standing(Past past, Instant at) {
        var standing = new LinkedHashMap<MentionKey, Mention>();
        for (var moment : due(past, at))
            switch (past.chronicle().at(moment).orElse(null)) {
                case News.Said(var _, var sighting) ->
                    standing.put(sighting.mention().key(), sighting.mention());
                case News.Counted counted ->
                    standing.computeIfPresent(counted.key(), (_, known) -> MentionFeed.counted(known, counted));
                case News.Removed(var removal) -> standing.remove(removal.key());
                case null -> {}
            }
        return standing;
    }
}
