// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.store.journal.LedgerFixture.line;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;

/// An export proves itself, and whatever is changed in it is found and named.
class ExportCheckTest {
    private static final RoomId ROOM = new RoomId(new UUID(1, 1));
    private static final RoomId OTHER = new RoomId(new UUID(1, 2));
    private static final String SECRET = "ce que dit une autre salle";

    private LedgerFixture fixture;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        fixture = new LedgerFixture(folder);
        record(ROOM, "Le parc touché : 41 % — « 52 480 box »");
        record(OTHER, SECRET);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anExportHoldsWithoutTheStoreAndWithholdsOtherRooms() throws IOException {
        var bytes = export();
        assertThat(ExportCheck.check(new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(ExportCheck.Whole.class, whole -> {
                    assertThat(whole.nature()).isEqualTo(Nature.REAL);
                    assertThat(whole.entries()).isEqualTo(fixture.journal().size());
                    assertThat(whole.withheld()).isEqualTo(1);
                    assertThat(whole.erased()).isZero();
                    assertThat(whole.keys()).hasSize(1);
                });
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("52 480 box")
                .doesNotContain(SECRET);
    }

    @Test
    void whatIsStillToComeInAnExerciseLeavesOnceItIsOver() throws IOException {
        var note = "le faux document arrive à 15 h";
        record(ROOM, new ExerciseAct.Remarked(ExerciseAct.Remark.HOSTING, note, Optional.empty(), Duration.ZERO));
        assertThat(new String(export(), StandardCharsets.UTF_8)).doesNotContain(note);
        record(ROOM, new ExerciseAct.Clocked(ExerciseAct.Turn.ENDED, Duration.ofHours(1), 1));
        var bytes = export();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains(note);
        assertThat(isWhole(bytes)).isTrue();
    }

    @Test
    void attachmentsAreListedWithTheHashesThatTheChainCovers() throws IOException {
        var file = new Attachment("plan.pdf", 48_213, FileKind.PDF, Hash.of(new byte[] {1}));
        fixture.journal()
                .append(new Draft(
                        Optional.empty(),
                        Optional.of(ROOM),
                        fixture.clock().instant(),
                        List.of(),
                        new AttachmentAct.Added(Optional.empty(), file)))
                .join();
        var bytes = export();
        assertThat(ExportCheck.check(new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(
                        ExportCheck.Whole.class,
                        whole -> assertThat(whole.files()).containsExactly(file));
        var other = new String(bytes, StandardCharsets.UTF_8).replace("plan.pdf", "plAn.pdf");
        assertThat(isWhole(other.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void everyChangedByteOfASmallLogIsFound() throws IOException {
        var bytes = export();
        var random = new Random(20261014);
        for (int at = 0; at < bytes.length; at++) {
            byte before = bytes[at];
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            assertThat(isWhole(bytes))
                    .as("byte %d changed to %d", at, bytes[at])
                    .isFalse();
            bytes[at] = before;
        }
        assertThat(isWhole(bytes)).isTrue();
    }

    @Test
    void everyMissingOrAddedByteIsFound() throws IOException {
        var bytes = export();
        for (int at = 0; at < bytes.length; at += 23) {
            var shorter = new ByteArrayOutputStream();
            shorter.write(bytes, 0, at);
            shorter.write(bytes, at + 1, bytes.length - at - 1);
            assertThat(isWhole(shorter.toByteArray())).as("byte %d missing", at).isFalse();
            var longer = new ByteArrayOutputStream();
            longer.write(bytes, 0, at);
            longer.write(' ');
            longer.write(bytes, at, bytes.length - at);
            assertThat(isWhole(longer.toByteArray()))
                    .as("a space before byte %d", at)
                    .isFalse();
        }
        assertThat(isWhole(Arrays.copyOf(bytes, bytes.length + 1))).isFalse();
    }

    @Test
    void randomChangesOfALargeLogAreFound() throws IOException {
        for (int i = 0; i < 200; i++) record(ROOM, "Écriture " + i);
        var bytes = export();
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(bytes.length);
            byte before = bytes[at];
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(isWhole(bytes)).as("byte %d", at).isFalse();
            bytes[at] = before;
        }
    }

    @Test
    void theFirstBrokenLineIsNamedWithTheReason() throws IOException {
        record(ROOM, "Deuxième ligne");
        var lines = new String(export(), StandardCharsets.UTF_8).lines().toList();
        int second = lines.size() - 2;
        assertThat(check(changed(lines, second, "Deuxième", "Troisième")))
                .isEqualTo(new ExportCheck.Broken(second + 1, ExportFault.PAYLOAD_CHANGED));
        assertThat(check(changed(lines, second, "logged", "call-x")))
                .isEqualTo(new ExportCheck.Broken(second + 1, ExportFault.HEADER_CHANGED));
        assertThat(check(without(lines, second - 1)))
                .isEqualTo(new ExportCheck.Broken(second, ExportFault.OUT_OF_ORDER));
        assertThat(check(without(lines, lines.size() - 1)))
                .isEqualTo(new ExportCheck.Broken(lines.size(), ExportFault.NO_SEAL));
        assertThat(check(without(lines, second)))
                .isEqualTo(new ExportCheck.Broken(lines.size() - 1, ExportFault.SEAL_BROKEN));
        assertThat(check(changed(lines, 0, "REAL", "EXERCISE")))
                .isEqualTo(new ExportCheck.Broken(3, ExportFault.OTHER_NATURE));
        assertThat(check("Ceci n’est pas un export")).isInstanceOf(ExportCheck.Broken.class);
        assertThat(check("")).isEqualTo(new ExportCheck.Broken(1, ExportFault.NOT_AN_EXPORT));
    }

    @Test
    void whatWasErasedByLawLeavesTheExportWhole() throws IOException {
        var entry = record(ROOM, "Nom d’une cliente");
        fixture.journal()
                .redact(entry.ref(), "demande d’effacement", Optional.empty())
                .join();
        var bytes = export();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("cliente");
        assertThat(ExportCheck.check(new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(
                        ExportCheck.Whole.class,
                        whole -> assertThat(whole.erased()).isEqualTo(1));
    }

    @Test
    void aSecondLifeOfTheLogIsPartOfTheProof() throws IOException {
        fixture.stopUncleanly();
        fixture.open();
        record(ROOM, "Après la coupure");
        assertThat(isWhole(export())).isTrue();
    }

    @Test
    void whoGivesUpGetsNoSeal() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(fixture.journal().export(ROOM, out, (_, _) -> false)).isEmpty();
        assertThat(isWhole(out.toByteArray())).isFalse();
    }

    private Entry record(RoomId room, String text) {
        return record(room, line(text));
    }

    private Entry record(RoomId room, Payload payload) {
        return fixture.journal()
                .append(new Draft(
                        Optional.of(LedgerFixture.INES.id()),
                        Optional.of(room),
                        fixture.clock().instant(),
                        List.of(),
                        payload))
                .join();
    }

    private byte[] export() throws IOException {
        var out = new ByteArrayOutputStream();
        var hash = fixture.journal().export(ROOM, out, (_, _) -> true);
        assertThat(hash).contains(Hash.of(out.toByteArray()));
        return out.toByteArray();
    }

    private static boolean isWhole(byte[] bytes) throws IOException {
        return ExportCheck.check(new ByteArrayInputStream(bytes)) instanceof ExportCheck.Whole;
    }

    private static ExportCheck.Finding check(String text) throws IOException {
        return ExportCheck.check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String changed(List<String> lines, int at, String from, String to) {
        var copy = new java.util.ArrayList<>(lines);
        assertThat(copy.get(at)).contains(from);
        copy.set(at, copy.get(at).replace(from, to));
        return copy.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String without(List<String> lines, int at) {
        var copy = new java.util.ArrayList<>(lines);
        copy.remove(at);
        return copy.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
