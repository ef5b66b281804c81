// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.Maintenance.Backup;
import org.vigie.core.cell.Maintenance.Outcome;
import org.vigie.core.cell.Maintenance.Part;
import org.vigie.core.cell.Maintenance.Rebuilt;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.source.SourceKind;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.store.journal.JournalTampering;
import org.vigie.store.journal.WrongNature;
import org.vigie.store.key.MasterKey;

class StoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-10T07:42:00Z"));
    private static final Analyst NO_ANALYST = mention -> {
        throw new AssertionError("no mention comes in here");
    };
    private static final Person INES = new Person(new PersonId(new UUID(1, 1)), "Inès Carpentier", "Com", "IC");
    private static final Room ROOM =
            new Room(new RoomId(new UUID(2, 2)), "Panne nationale", "2026-014", Nature.EXERCISE, CLOCK.instant());

    private final MasterKey key = MasterKey.random();

    @TempDir
    Path root;

    @Test
    void everythingOfAStationLiesInItsFolderAndComesBack() {
        var act = new Payload.MentionsTriaged(
                List.of(new MentionKey(new SourceKind("hn"), "", "1")), TriageState.DONE, Optional.empty());
        try (var store = open(Nature.REAL)) {
            var acts = store.acts(store.onDuty(), Optional.empty(), CLOCK);
            acts.record(new Payload.PersonNoted(INES)).join();
            acts.record(new Payload.TopicKept(new Topic(new TopicId(new UUID(3, 3)), "Altéa", "altéa")))
                    .join();
            store.onDuty().enter(INES.id(), new char[0]);
            acts.record(act).join();
            store.secrets().put("source/1/token", "geheim");
        }
        try (var store = open(Nature.REAL)) {
            assertThat(store.people().all()).containsExactly(INES);
            assertThat(store.topics().all()).hasSize(1);
            assertThat(store.mentions().size()).isZero();
            assertThat(store.sources().all()).isEmpty();
            assertThat(store.onDuty().person())
                    .as("nobody is on duty after a start")
                    .isEmpty();
            assertThat(store.journal().latest(Payload.MentionsTriaged.class, 1))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.author()).contains(INES.id()));
            assertThat(store.secrets().find("source/1/token")).contains("geheim");
            store.secrets().remove("source/1/token");
            assertThat(store.secrets().find("source/1/token")).isEmpty();
            assertThat(store.journal().latest(Payload.class, 100).toString()).doesNotContain("geheim");
        }
    }

    @Test
    void anExerciseHasItsOwnStoreOfItsOwnNature() {
        try (var station = open(Nature.REAL)) {
            try (var exercise = station.openExercise(ROOM.id(), CLOCK, new Events(), NO_ANALYST)) {
                var line = new Payload.Logged(LogType.FACT, "Exercice", Optional.empty());
                var entry = exercise.acts(station.onDuty(), Optional.of(ROOM.id()), CLOCK)
                        .record(line)
                        .join();
                assertThat(entry.nature()).isEqualTo(Nature.EXERCISE);
                assertThat(exercise.journal().verify()).isEqualTo(new Verdict.Intact(2));
            }
            assertThat(station.journal().latest(Payload.Logged.class, 5)).isEmpty();
            assertThat(root.resolve("exercises").resolve(ROOM.id().toString()).resolve("journal.mv.db"))
                    .exists();
        }
    }

    @Test
    void practiceCannotBeOpenedAsReality() {
        var folder = new StoreFolder(root).exercise(ROOM.id());
        try (var station = open(Nature.REAL)) {
            station.openExercise(ROOM.id(), CLOCK, new Events(), NO_ANALYST).close();
        }
        assertThatThrownBy(() -> Store.open(
                        folder, key.under("exercise/" + ROOM.id()), Nature.REAL, CLOCK, new Events(), NO_ANALYST))
                .isInstanceOf(WrongNature.class);
    }

    @Test
    void aBackupIsGoodOnceRestoredAndVerifiedAndGivesEverythingBack() throws IOException {
        var folder = new StoreFolder(root);
        Files.writeString(folder.keyring(), "{}");
        Backup backup;
        try (var store = open(Nature.REAL)) {
            assertThat(store.maintenance().stock().lastBackup()).isEmpty();
            store.acts(store.onDuty(), Optional.empty(), CLOCK)
                    .record(new Payload.PersonNoted(INES))
                    .join();
            backup = ((Outcome.Done<Backup>) store.maintenance().backUp()).result();
            assertThat(backup.entries()).isEqualTo(2);
            assertThat(store.maintenance().stock().lastBackup()).contains(backup);
            assertThat(store.mentions().size()).as("opened meanwhile").isZero();
            assertThat(store.maintenance().stock().files())
                    .filteredOn(part -> part.part() != Part.ATTACHMENTS)
                    .allSatisfy(part ->
                            assertThat(part.bytes()).as("%s", part.part()).isPositive());
            try (var left = Files.list(folder.backups())) {
                assertThat(left).containsExactly(Path.of(backup.file()));
            }
        }
        var elsewhere = new StoreFolder(root.resolve("elsewhere"));
        Files.createDirectories(elsewhere.root());
        try (var zip = FileSystems.newFileSystem(Path.of(backup.file()))) {
            for (var name : List.of("journal.mv.db", "keyring.json"))
                Files.copy(zip.getPath("/" + name), elsewhere.root().resolve(name));
        }
        try (var restored = Store.open(elsewhere, key, Nature.REAL, CLOCK, new Events(), NO_ANALYST)) {
            assertThat(restored.people().all()).containsExactly(INES);
            assertThat(restored.journal().verify()).isEqualTo(new Verdict.Intact(3));
        }
    }

    @Test
    void aBackupThatCannotBeMadeIsNoBackup() throws IOException {
        Files.writeString(new StoreFolder(root).backups(), "a file stands where the folder should be");
        try (var store = open(Nature.REAL)) {
            assertThat(store.maintenance().backUp()).isInstanceOf(Outcome.Failed.class);
            assertThat(store.maintenance().stock().lastBackup()).isEmpty();
        }
    }

    @Test
    void aDamagedJournalIsNotCalledGoodWhenCopied() {
        try (var store = open(Nature.REAL)) {
            store.acts(store.onDuty(), Optional.empty(), CLOCK)
                    .record(new Payload.PersonNoted(INES))
                    .join();
            JournalTampering.forgetFirstEntry(store.truth());
            assertThat(store.maintenance().backUp())
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed -> assertThat(failed.detail()).contains("it is missing"));
            assertThat(new StoreFolder(root).backups()).isEmptyDirectory();
        }
    }

    @Test
    void whatCanBeMadeAgainIsMadeAgain() {
        try (var store = open(Nature.REAL)) {
            store.acts(store.onDuty(), Optional.empty(), CLOCK)
                    .record(new Payload.PersonNoted(INES))
                    .join();
            assertThat(store.maintenance().rebuild()).isEqualTo(new Outcome.Done<>(new Rebuilt(0, 2)));
            assertThat(store.people().all()).containsExactly(INES);
            assertThat(store.mentions().size()).isZero();
        }
    }

    private Store open(Nature nature) {
        return Store.open(new StoreFolder(root), key, nature, CLOCK, new Events(), NO_ANALYST);
    }
}
