// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Attachments.Given;
import org.vigie.core.attachment.Attachments.Kept;
import org.vigie.core.attachment.Incoming;
import org.vigie.core.cell.Maintenance.Backup;
import org.vigie.core.cell.Maintenance.Outcome;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.Events;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Analyst;
import org.vigie.store.key.MasterKey;

/// Attachments share the fate of the journal that speaks of them: restarts, rebuilds, backups, erasure by law.
class AttachmentStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-10T07:42:00Z"));
    private static final Analyst NO_ANALYST = mention -> {
        throw new AssertionError("no mention comes in here");
    };
    private static final RoomId ROOM = new RoomId(new UUID(2, 2));

    private final MasterKey key = MasterKey.random();

    @TempDir
    Path root;

    @Test
    void anAttachmentOutlivesARestartAndARebuildOfEverythingThatCanBeMadeAgain() throws IOException {
        Attachment file;
        List<Entry> before;
        try (var store = open(root)) {
            file = attach(store, "plan.txt", "vannes du NRA 37");
            before = store.journal().standing(ROOM, AttachmentAct.class);
            assertThat(store.maintenance().rebuild()).isInstanceOf(Outcome.Done.class);
            assertThat(store.journal().standing(ROOM, AttachmentAct.class)).isEqualTo(before);
        }
        Files.delete(root.resolve("work.mv.db"));
        try (var store = open(root)) {
            assertThat(store.mentions().size()).isZero();
            assertThat(store.journal().standing(ROOM, AttachmentAct.class)).isEqualTo(before);
            assertThat(read(store, file)).isEqualTo("vannes du NRA 37");
        }
    }

    @Test
    void aBackupHoldsTheAttachmentsAndGivesThemBack() throws IOException {
        Files.writeString(new StoreFolder(root).keyring(), "{}");
        Attachment whole;
        Attachment damaged;
        Backup backup;
        try (var store = open(root)) {
            whole = attach(store, "plan.txt", "vannes du NRA 37");
            damaged = attach(store, "abime.txt", "des octets tournés");
            var sealed = largest(new StoreFolder(root).attachments());
            Files.write(sealed, new byte[] {1, 2, 3});
            backup = ((Outcome.Done<Backup>) store.maintenance().backUp()).result();
        }
        var elsewhere = root.resolve("elsewhere");
        try (var zip = FileSystems.newFileSystem(Path.of(backup.file()))) {
            try (var all = Files.walk(zip.getPath("/"))) {
                for (var from : all.filter(Files::isRegularFile).toList()) {
                    var to = elsewhere.resolve(from.toString().substring(1));
                    Files.createDirectories(to.getParent());
                    Files.copy(from, to);
                }
            }
        }
        assertThat(elsewhere.resolve("keyring.json")).exists();
        try (var restored = open(elsewhere)) {
            assertThat(read(restored, whole)).isEqualTo("vannes du NRA 37");
            assertThat(restored.attachments().give(damaged, new ByteArrayOutputStream(), (_, _) -> true))
                    .as("what was damaged is no reason to be without a backup")
                    .isEqualTo(Given.MISSING);
            assertThat(restored.journal().standing(ROOM, AttachmentAct.class)).hasSize(2);
        }
    }

    @Test
    void whatIsErasedByLawGoesAndWhatIsTakenBackStays() throws IOException {
        try (var store = open(root)) {
            var kept = attach(store, "plan.txt", "vannes du NRA 37");
            var twice = attach(store, "double.txt", "deux fois");
            attach(store, "double-bis.txt", "deux fois");
            var person = attach(store, "dossier.txt", "santé de M. X");
            for (var entry : store.journal().standing(ROOM, AttachmentAct.class)) {
                var file = ((AttachmentAct.Added) entry.payload()).file();
                if (file.name().equals("dossier.txt") || file.name().equals("double.txt"))
                    store.truth()
                            .redact(entry.ref(), "droit à l’effacement", Optional.empty())
                            .join();
            }
            assertThat(store.attachments().give(person, new ByteArrayOutputStream(), (_, _) -> true))
                    .isEqualTo(Given.MISSING);
            assertThat(read(store, twice))
                    .as("another entry still speaks of it")
                    .isEqualTo("deux fois");
            assertThat(read(store, kept)).isEqualTo("vannes du NRA 37");
        }
    }

    @Test
    void anExerciseKeepsItsAttachmentsApartAndUnderItsOwnKey() throws IOException {
        try (var station = open(root);
                var exercise = station.openExercise(ROOM, CLOCK, new Events(), NO_ANALYST)) {
            var practised = attach(exercise, "plan.txt", "vannes du NRA 37");
            assertThat(exercise.journal()
                            .standing(ROOM, AttachmentAct.class)
                            .getFirst()
                            .nature())
                    .isEqualTo(Nature.EXERCISE);
            assertThat(read(exercise, practised)).isEqualTo("vannes du NRA 37");
            assertThat(station.attachments().give(practised, new ByteArrayOutputStream(), (_, _) -> true))
                    .isEqualTo(Given.MISSING);
            assertThat(new StoreFolder(root).attachments()).doesNotExist();
        }
    }

    private static Attachment attach(Store store, String name, String text) {
        var bytes = text.getBytes(UTF_8);
        var incoming = new Incoming(name, bytes.length, () -> new ByteArrayInputStream(bytes));
        var file = ((Kept.Done) store.attachments().keep(incoming, 1_000_000, (_, _) -> true)).attachment();
        var acts = store.acts(store.onDuty(), Optional.of(ROOM), CLOCK);
        var line = acts.record(new Payload.Logged(LogType.FACT, "Reçu : " + name, Optional.empty()))
                .join();
        acts.record(new AttachmentAct.Added(Optional.of(line.ref()), file)).join();
        return file;
    }

    private static String read(Store store, Attachment file) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(store.attachments().give(file, out, (_, _) -> true)).isEqualTo(Given.WHOLE);
        return out.toString(UTF_8);
    }

    private static Path largest(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.max(java.util.Comparator.comparingLong(
                            path -> path.toFile().length()))
                    .orElseThrow();
        }
    }

    private Store open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Store.open(new StoreFolder(folder), key, Nature.REAL, CLOCK, new Events(), NO_ANALYST);
    }
}
