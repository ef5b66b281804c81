// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Attachments.Given;
import org.vigie.core.attachment.Attachments.Kept;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.attachment.Incoming;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Progress;
import org.vigie.store.h2.Disk;
import org.vigie.store.key.MasterKey;

/// Files go in and come out again whole, nothing of them can be read on the disk, and nothing is left of those that
/// do not go in.
class AttachmentFilesTest {
    private static final Progress ON = (_, _) -> true;
    private static final long MOST = 25_000_000;
    private static final String SECRET = "IBAN FR76 3000 6000 0112 3456 7890 189";

    private final MasterKey key = MasterKey.random();

    @TempDir
    Path root;

    @Test
    void aFileComesBackByteForByteAndNothingOfItCanBeReadOnTheDisk() throws IOException {
        var files = files();
        var content = (SECRET + "\n").repeat(20_000).getBytes(UTF_8);
        var kept = kept(files, "../fuite.txt", content);
        assertThat(kept).isEqualTo(new Attachment("fuite.txt", content.length, FileKind.TEXT, Hash.of(content)));
        assertThat(read(files, kept)).isEqualTo(content);
        var lies = onDisk();
        assertThat(lies).hasSize(1);
        assertThat(lies.getFirst().getFileName().toString())
                .as("the hash itself would tell who knows the document")
                .hasSize(64)
                .isNotEqualTo(kept.hash().hex());
        assertThat(new String(Files.readAllBytes(lies.getFirst()), ISO_8859_1)).doesNotContain("IBAN");
        assertThat(kept(files, "copie.txt", content).hash()).isEqualTo(kept.hash());
        assertThat(onDisk()).as("the same content lies there once").hasSize(1);
        assertThat(read(new AttachmentFiles(folder(), key, () -> Long.MAX_VALUE), kept))
                .as("after a restart")
                .isEqualTo(content);
    }

    @Test
    void sizesAroundAChunkComeBack() throws IOException {
        var files = files();
        var random = new Random(7);
        for (int size : new int[] {1, 65_535, 65_536, 65_537, 131_072, 200_000}) {
            var text = new byte[size];
            for (int i = 0; i < size; i++) text[i] = (byte) ('a' + random.nextInt(26));
            assertThat(read(files, kept(files, "a.txt", text)))
                    .as("%d bytes", size)
                    .isEqualTo(text);
        }
    }

    @Test
    void aFileOf300MegabytesIsRefusedBeforeAnythingOfItIsRead() {
        var huge = new Incoming("copie-disque.zip", 300_000_000, () -> {
            throw new AssertionError("it is read all the same");
        });
        assertThat(files().keep(huge, MOST, ON)).isEqualTo(new Kept.TooLarge(300_000_000, MOST));
        assertThat(folder()).doesNotExist();
    }

    @Test
    void aFileLargerThanItSaidIsCutAtTheLimitAndLeavesNothing() throws IOException {
        var read = new long[1];
        var endless = new Incoming("flux.txt", 10, () -> new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'a';
            }
        });
        assertThat(files().keep(endless, 200_000, ON)).isInstanceOf(Kept.TooLarge.class);
        assertThat(read[0]).isLessThan(400_000);
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void whatIsNoneOfTheKnownKindsIsRefusedWhateverItsName() throws IOException {
        var files = files();
        assertThat(files.keep(incoming("photo.jpg", new byte[] {'M', 'Z', 0, 3, 0}), MOST, ON))
                .isEqualTo(new Kept.Program());
        assertThat(files.keep(incoming("photo.jpg", new byte[] {9, 0, 0, 1}), MOST, ON))
                .isEqualTo(new Kept.UnknownKind());
        assertThat(files.keep(incoming("vide.pdf", new byte[0]), MOST, ON)).isEqualTo(new Kept.Empty());
        assertThat(files.keep(new Incoming("parti.pdf", 10, () -> Files.newInputStream(root.resolve("x"))), MOST, ON))
                .isInstanceOf(Kept.Unreadable.class);
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void aReadThatFailsHalfwayOrIsGivenUpLeavesNothing() throws IOException {
        var cut = new Incoming("cle-usb.txt", 100_000, () -> new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 80_000) throw new IOException("the stick was pulled out");
                return 'a';
            }
        });
        assertThat(files().keep(cut, MOST, ON)).isEqualTo(new Kept.Unreadable("the stick was pulled out"));
        var heard = new ArrayList<Long>();
        var given = files().keep(incoming("a.txt", "a".repeat(300_000).getBytes(UTF_8)), MOST, (done, _) -> {
            heard.add(done);
            return heard.size() < 2;
        });
        assertThat(given).isEqualTo(new Kept.GivenUp());
        assertThat(heard).containsExactly(65_536L, 131_072L);
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void aDiskThatFillsUpMidWriteLeavesNothingBrokenAndTakesTheFileOnceThereIsRoom() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", root.toString()))
                .as("this user may mount a small file system")
                .isTrue();
        try {
            // the station believes that there is room, as when others fill the disk meanwhile
            var files = new AttachmentFiles(folder(), key, () -> {
                long free = Disk.freeBytes(root);
                return free < 1 << 20 ? free : Long.MAX_VALUE;
            });
            var small = kept(files, "avant.txt", SECRET.getBytes(UTF_8));
            var large = incoming("grand.txt", "b".repeat(8 << 20).getBytes(UTF_8));
            assertThat(files.keep(large, MOST, ON)).isEqualTo(new Kept.NoRoom());
            assertThat(onDisk()).hasSize(1);
            assertThat(read(files, small)).isEqualTo(SECRET.getBytes(UTF_8));
            assertThat(kept(files, "apres.txt", "c".repeat(1 << 20).getBytes(UTF_8))
                            .bytes())
                    .isEqualTo(1 << 20);
        } finally {
            run("umount", root.toString());
        }
    }

    @Test
    void aDiskWithoutRoomIsSaidBeforeItIsFilled() {
        var files = new AttachmentFiles(folder(), key, () -> 5L << 20);
        var file = new Incoming("grand.pdf", 2_000_000, () -> {
            throw new AssertionError("it is read all the same");
        });
        assertThat(files.keep(file, MOST, ON)).isEqualTo(new Kept.NoRoom());
    }

    @Test
    void aChangedCutOrLostFileIsNeverGivenAsWhole() throws IOException {
        var files = files();
        var kept = kept(files, "preuve.txt", SECRET.repeat(5_000).getBytes(UTF_8));
        var path = onDisk().getFirst();
        var bytes = Files.readAllBytes(path);
        var random = new Random(20261014);
        for (int i = 0; i < 40; i++) {
            var changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(path, changed);
            assertThat(files.give(kept, new ByteArrayOutputStream(), ON)).isEqualTo(Given.DAMAGED);
        }
        for (int length : new int[] {0, 20, 21, 65_573, bytes.length - 1}) {
            Files.write(path, java.util.Arrays.copyOf(bytes, length));
            assertThat(files.give(kept, new ByteArrayOutputStream(), ON))
                    .as("cut to %d", length)
                    .isEqualTo(Given.DAMAGED);
        }
        Files.delete(path);
        assertThat(files.give(kept, new ByteArrayOutputStream(), ON)).isEqualTo(Given.MISSING);
        assertThat(kept(files, "preuve.txt", SECRET.repeat(5_000).getBytes(UTF_8)))
                .as("attached again, it is there again")
                .isEqualTo(kept);
        assertThat(read(files, kept)).hasSize(SECRET.length() * 5_000);
    }

    @Test
    void whatACrashLeftIsRemovedAndWhatNoEntrySpeaksOfGoesOnlyWhenAsked() throws IOException {
        var files = files();
        var spoken = kept(files, "a.txt", "a".getBytes(UTF_8));
        var erased = kept(files, "b.txt", "b".getBytes(UTF_8));
        var coming = kept(files, "c.txt", "c".getBytes(UTF_8));
        Files.writeString(folder().resolve("0123.part"), "half");
        files.spokenOf(spoken.hash());
        files.spokenOf(erased.hash());
        files.keepOnly(Set.of(spoken.hash()));
        assertThat(files.give(erased, new ByteArrayOutputStream(), ON)).isEqualTo(Given.MISSING);
        assertThat(read(files, spoken)).isEqualTo("a".getBytes(UTF_8));
        assertThat(read(files, coming)).as("on its way into the journal").isEqualTo("c".getBytes(UTF_8));
        var again = files();
        assertThat(onDisk()).hasSize(2);
        assertThat(read(again, spoken)).isEqualTo("a".getBytes(UTF_8));
    }

    private AttachmentFiles files() {
        return new AttachmentFiles(folder(), key, () -> Long.MAX_VALUE);
    }

    private Path folder() {
        return root.resolve("attachments");
    }

    private List<Path> onDisk() throws IOException {
        if (!Files.exists(folder())) return List.of();
        try (var all = Files.list(folder())) {
            return all.toList();
        }
    }

    private static Attachment kept(AttachmentFiles files, String name, byte[] content) {
        return ((Kept.Done) files.keep(incoming(name, content), MOST, ON)).attachment();
    }

    private static Incoming incoming(String name, byte[] content) {
        return new Incoming(name, content.length, () -> new ByteArrayInputStream(content));
    }

    private static byte[] read(AttachmentFiles files, Attachment file) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(files.give(file, out, ON)).isEqualTo(Given.WHOLE);
        return out.toByteArray();
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
