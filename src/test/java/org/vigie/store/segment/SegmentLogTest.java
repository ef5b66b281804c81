// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.segment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.store.key.MasterKey;

class SegmentLogTest {
    private final MasterKey key = MasterKey.random();

    @TempDir
    Path folder;

    @Test
    void whatIsAppendedIsReadBackByPositionAndInOrder() {
        var positions = new ArrayList<Position>();
        try (var log = open()) {
            for (int i = 0; i < 100; i++) positions.add(log.append(text(i)));
            log.force();
            assertThat(log.segments()).as("rolled by size").hasSizeGreaterThan(3);
        }
        try (var log = open()) {
            for (int i = 0; i < 100; i++) assertThat(log.read(positions.get(i))).hasValueSatisfying(equalTo(text(i)));
            assertThat(contents(log))
                    .hasSize(100)
                    .startsWith("record 0 ".repeat(9))
                    .endsWith("record 99 ".repeat(9));
            assertThat(log.findings()).isEmpty();
        }
    }

    @Test
    void nothingReadableLiesOnTheDisk() throws IOException {
        try (var log = open()) {
            for (int i = 0; i < 20; i++) log.append(text(i));
        }
        for (var file : files())
            assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("record");
    }

    @Test
    void aTornLastRecordIsCutAndReportedAtEveryLength() throws IOException {
        Position last;
        try (var log = open()) {
            log.append(text(1));
            last = log.append(text(2));
        }
        var whole = Files.readAllBytes(files().getFirst());
        for (int length = (int) last.offset() + 1; length < whole.length; length += 7) {
            Files.write(files().getFirst(), java.util.Arrays.copyOf(whole, length));
            try (var log = open()) {
                assertThat(log.findings()).containsExactly(new Finding.TornTail(last, length - last.offset()));
                assertThat(contents(log)).containsExactly("record 1 ".repeat(9));
                assertThat(log.append(text(3))).isEqualTo(last);
                assertThat(contents(log)).containsExactly("record 1 ".repeat(9), "record 3 ".repeat(9));
            }
        }
    }

    @Test
    void aTailOfZerosAsAfterAPowerCutIsCut() throws IOException {
        try (var log = open()) {
            log.append(text(1));
        }
        var file = files().getFirst();
        Files.write(file, new byte[4096], java.nio.file.StandardOpenOption.APPEND);
        try (var log = open()) {
            assertThat(log.findings()).hasSize(1).first().isInstanceOf(Finding.TornTail.class);
            assertThat(contents(log)).hasSize(1);
        }
    }

    @Test
    void damageInTheMiddleIsReportedAndTheRestIsRead() throws IOException {
        var positions = new ArrayList<Position>();
        try (var log = open()) {
            for (int i = 0; i < 5; i++) positions.add(log.append(text(i)));
        }
        var file = files().getFirst();
        var bytes = Files.readAllBytes(file);
        bytes[(int) positions.get(2).offset() + 40] ^= 1;
        Files.write(file, bytes);
        try (var log = open()) {
            var read = new ArrayList<String>();
            var wrong = log.replay((position, record) -> read.add(new String(record, UTF_8).substring(0, 8)));
            assertThat(read).containsExactly("record 0", "record 1", "record 3", "record 4");
            assertThat(wrong)
                    .hasSize(1)
                    .first()
                    .isInstanceOfSatisfying(
                            Finding.Damaged.class,
                            damage -> assertThat(damage.at()).isEqualTo(positions.get(2)));
            assertThatThrownBy(() -> log.read(positions.get(2))).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void aWipedRecordLeavesAHoleAndEverythingElseItsPlace() throws IOException {
        var positions = new ArrayList<Position>();
        try (var log = open()) {
            for (int i = 0; i < 8; i++) positions.add(log.append(text(i)));
            log.rewrite(
                    1,
                    (position, record) -> position.equals(positions.get(1))
                            ? Optional.empty()
                            : position.equals(positions.get(2))
                                    ? Optional.of("short".getBytes(UTF_8))
                                    : Optional.of(record));
            positions.add(log.append(text(8)));
        }
        try (var log = open()) {
            assertThat(log.findings()).isEmpty();
            assertThat(log.read(positions.get(1))).isEmpty();
            assertThat(log.read(positions.get(2))).hasValueSatisfying(equalTo("short".getBytes(UTF_8)));
            assertThat(log.read(positions.get(8))).hasValueSatisfying(equalTo(text(8)));
            assertThat(contents(log)).hasSize(8).contains("short").doesNotContain("record 1 ".repeat(9));
        }
    }

    @Test
    void aRewriteMayNotMakeARecordLonger() {
        try (var log = open()) {
            var position = log.append(text(1));
            assertThatThrownBy(() -> log.rewrite(position.segment(), (at, record) -> Optional.of(new byte[2000])))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(contents(log)).hasSize(1);
        }
    }

    @Test
    void anotherKeyReadsNothingAndSaysSo() {
        try (var log = open()) {
            log.append(text(1));
        }
        try (var log = SegmentLog.open(folder, MasterKey.random().key("segments"), 1000)) {
            var wrong = log.replay((position, record) -> {
                throw new AssertionError("read without the key");
            });
            assertThat(wrong).hasSize(1);
        }
    }

    @Test
    void recordsOfAnySizeComeBack() {
        var random = new Random(11);
        var written = new ArrayList<byte[]>();
        try (var log = open()) {
            for (int size : List.of(0, 1, 15, 16, 17, 5000, 300_000)) {
                var record = new byte[size];
                random.nextBytes(record);
                written.add(record);
                assertThat(log.read(log.append(record))).hasValueSatisfying(equalTo(record));
            }
            var read = new ArrayList<byte[]>();
            assertThat(log.replay((position, record) -> read.add(record))).isEmpty();
            assertThat(read).containsExactlyElementsOf(written);
        }
    }

    private static java.util.function.Consumer<byte[]> equalTo(byte[] expected) {
        return bytes -> assertThat(bytes).isEqualTo(expected);
    }

    private SegmentLog open() {
        return SegmentLog.open(folder, key.key("segments"), 1000);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static byte[] text(int i) {
        return ("record " + i + " ").repeat(9).getBytes(UTF_8);
    }

    private static List<String> contents(SegmentLog log) {
        var read = new ArrayList<String>();
        log.replay((position, record) -> read.add(new String(record, UTF_8)));
        return read;
    }
}
