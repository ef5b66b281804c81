// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;

class ProjectionsTest {
    private static final List<String> TABLES =
            List.of("projection", "person", "room", "topic", "source", "taken_back", "about");

    private LedgerFixture fixture;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        fixture = new LedgerFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void peopleAreToldByTheirLastStatement() {
        fixture.record(new Payload.PersonNoted(LedgerFixture.INES));
        var renamed = new Person(LedgerFixture.INES.id(), "Inès Carpentier-Roy", "Direction", "IR");
        fixture.record(new Payload.PersonNoted(renamed));
        assertThat(fixture.ledger().people().all()).containsExactly(renamed);
        assertThat(fixture.ledger().people().find(renamed.id())).contains(renamed);
        fixture.record(new Payload.PersonWithdrawn(renamed.id(), "a quitté l’équipe"));
        assertThat(fixture.ledger().people().all()).isEmpty();
        assertThat(fixture.ledger().people().find(renamed.id())).isEmpty();
    }

    @Test
    void theRoomEnteredLastComesFirst() {
        var watch = room(1, "Veille");
        var crisis = room(2, "Panne");
        fixture.record(new Payload.RoomOpened(watch));
        fixture.record(new Payload.RoomOpened(crisis));
        assertThat(fixture.ledger().rooms().all()).containsExactly(crisis, watch);
        fixture.record(new Payload.RoomEntered(watch));
        assertThat(fixture.ledger().rooms().all()).containsExactly(watch, crisis);
    }

    @Test
    void topicsAndSourcesAreWhatWasKeptAndNotWithdrawn() {
        var topic = new Topic(new TopicId(new UUID(1, 1)), "Altéa", "altéa OU \"box 7\"");
        var source = new SourceSettings(
                new SourceId(new UUID(2, 2)),
                new SourceKind("mastodon"),
                "Mastodon",
                Map.of("hashtag", "AltéaPanne"),
                true,
                true);
        fixture.record(new Payload.TopicKept(topic));
        fixture.record(new Payload.SourceKept(source));
        fixture.record(new Payload.SourceKept(source.with(false)));
        assertThat(fixture.ledger().topics().all()).containsExactly(topic);
        assertThat(fixture.ledger().sources().all()).containsExactly(source.with(false));
        fixture.record(new Payload.TopicWithdrawn(topic.id()));
        fixture.record(new Payload.SourceRemoved(source.id()));
        assertThat(fixture.ledger().topics().all()).isEmpty();
        assertThat(fixture.ledger().sources().all()).isEmpty();
    }

    @Test
    void whatIsRebuiltEqualsTheLiveTables() {
        var random = new Random(42);
        for (int i = 0; i < 250; i++) {
            fixture.pass(Duration.ofMillis(random.nextInt(-500, 2000)));
            fixture.record(anything(random));
            if (i % 100 == 50) {
                fixture.stopUncleanly();
                fixture.open();
            }
        }
        var live = dump();
        assertThat(live.values()).as("tables with rows").noneMatch(String::isEmpty);
        long entries = fixture.journal().rebuild().join();
        assertThat(entries).isEqualTo(fixture.journal().size());
        assertThat(dump()).isEqualTo(live);
    }

    @Test
    void tablesOfAnotherVersionAreMadeAgainAtTheNextStart() {
        fixture.record(new Payload.PersonNoted(LedgerFixture.INES));
        fixture.journal()
                .file()
                .write(t -> t.sql().execute("update projection set version = 99"))
                .join();
        fixture.journal()
                .file()
                .write(t -> t.sql().execute("update person set name = 'Nobody'"))
                .join();
        fixture.close();
        fixture.open();
        assertThat(fixture.ledger().people().all()).containsExactly(LedgerFixture.INES);
    }

    private static Payload anything(Random random) {
        var id = new UUID(9, random.nextInt(6));
        var mention = new MentionKey(new SourceKind("hn"), "", "item-" + random.nextInt(5));
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Payload.PersonNoted(new Person(new PersonId(id), "P" + random.nextInt(), "F", "PF"));
            case 2 -> new Payload.PersonWithdrawn(new PersonId(id), "parti");
            case 3 -> new Payload.RoomOpened(room(random.nextInt(4), "R" + random.nextInt()));
            case 4 -> new Payload.RoomEntered(room(random.nextInt(4), "R" + random.nextInt()));
            case 5 -> new Payload.TopicKept(new Topic(new TopicId(id), "T" + random.nextInt(), "a"));
            case 6 ->
                random.nextBoolean()
                        ? new Payload.TopicWithdrawn(new TopicId(id))
                        : new Payload.SourceRemoved(new SourceId(id));
            case 7 ->
                new Payload.SourceKept(new SourceSettings(
                        new SourceId(id),
                        new SourceKind("feed"),
                        "S" + random.nextInt(),
                        Map.of("address", "x"),
                        false,
                        true));
            case 8 -> new Payload.MentionsTriaged(List.of(mention), TriageState.DONE, Optional.empty());
            default ->
                new Payload.Undone(new org.vigie.core.journal.EntryRef(
                        new org.vigie.core.journal.OriginId(id), random.nextInt(1, 9)));
        };
    }

    private static Room room(int id, String title) {
        return new Room(
                new RoomId(new UUID(3, id)), title, "2026-0" + id, Nature.REAL, java.time.Instant.EPOCH.plusNanos(123));
    }

    private Map<String, String> dump() {
        var all = new TreeMap<String, String>();
        fixture.journal().file().reader().useHandle(sql -> {
            for (var table : TABLES)
                all.put(
                        table,
                        String.join(
                                "\n",
                                sql.createQuery("select * from " + table).mapToMap().stream()
                                        .map(row -> new TreeMap<>(row)
                                                .entrySet().stream()
                                                        .map(cell -> cell.getKey() + "=" + text(cell.getValue()))
                                                        .toList()
                                                        .toString())
                                        .sorted()
                                        .toList()));
        });
        return all;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? java.util.HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
