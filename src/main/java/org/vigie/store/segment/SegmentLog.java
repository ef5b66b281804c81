// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An append-only log of byte records in encrypted files of a folder.
///
/// What was appended is safe once [#force] came back. A record keeps its position for ever; wiping one leaves
/// a hole of the same size. Failures of the disk are thrown as [UncheckedIOException].
public final class SegmentLog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SegmentLog.class);

    private final Path folder;
    private final SecretKey key;
    private final long rollAt;
    private final TreeMap<Long, Segment> segments = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Tail tail;

    private SegmentLog(Path folder, SecretKey key, long rollAt) throws IOException {
        this.folder = folder;
        this.key = key;
        this.rollAt = rollAt;
        Files.createDirectories(folder);
        for (var file : files()) {
            var segment = Segment.read(file);
            segments.put(segment.number(), segment);
        }
        this.tail = segments.isEmpty()
                ? startSegment(1)
                : openTail(segments.lastEntry().getValue());
    }

    /// Opens the log of a folder, which is made if needed; a torn last record is cut and reported.
    ///
    /// @param rollAt a segment that has this many bytes is followed by a new one
    public static SegmentLog open(Path folder, SecretKey key, long rollAt) {
        try {
            return new SegmentLog(folder, key, rollAt);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't open the segments in " + folder, e);
        }
    }

    /// Puts a record at the end; not safe before [#force].
    ///
    /// @return where it lies for ever
    public synchronized Position append(byte[] record) {
        try {
            if (tail.end >= rollAt) {
                // the full one stays in use if the new one can't be made, as on a full disk
                var full = tail;
                tail = startSegment(full.segment.number() + 1);
                full.close();
            }
            var position = new Position(tail.segment.number(), tail.end);
            tail.append(Frame.seal(key, tail.segment.identity(), tail.nextNumber, Optional.of(record), 0));
            return position;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't append to the segments in " + folder, e);
        }
    }

    /// Comes back once everything appended is on the disk for good.
    public synchronized void force() {
        try {
            tail.channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't force the segments in " + folder, e);
        }
    }

    /// The record at this position, or nothing if it was wiped.
    public Optional<byte[]> read(Position position) {
        var segment = segment(position.segment());
        try (var channel = FileChannel.open(segment.file(), StandardOpenOption.READ)) {
            var head = ByteBuffer.allocate(Frame.HEAD);
            Segment.readFully(channel, head, position.offset());
            if (head.limit() < Frame.HEAD || head.getInt(0) != Frame.MARKER || head.getInt(4) > Frame.MOST)
                throw new IOException("No record starts at " + position);
            var frame = ByteBuffer.allocate(Frame.size(head, 0));
            Segment.readFully(channel, frame, position.offset());
            if (!Frame.isWhole(frame, 0)) throw new IOException("The record at " + position + " is damaged");
            return Frame.open(key, segment.identity(), frame);
        } catch (IOException | Frame.Unreadable e) {
            throw new UncheckedIOException(new IOException("Can't read the record at " + position, e));
        }
    }

    /// Shows every record that was not wiped, in the order of appending.
    ///
    /// @return what could not be read; empty when all is well
    public List<Finding> replay(Reader reader) {
        return replayAfter(new Position(0, 0), reader);
    }

    /// Shows the records behind this position like [#replay].
    public List<Finding> replayAfter(Position last, Reader reader) {
        var wrong = new ArrayList<Finding>();
        for (var segment : all()) {
            if (segment.number() < last.segment()) continue;
            try {
                replay(segment, last, reader, wrong);
            } catch (IOException e) {
                wrong.add(new Finding.Damaged(new Position(segment.number(), 0), String.valueOf(e.getMessage())));
            }
        }
        return wrong;
    }

    /// Goes over one segment and replaces or wipes what the filter says. The result is written to a copy,
    /// forced to the disk and moved into place: a kill leaves the old segment or the new one.
    public synchronized void rewrite(long number, Filter filter) {
        var segment = segment(number);
        try {
            var contents = segment.contents();
            for (int at : Scan.of(number, contents).offsets()) {
                int size = Frame.size(contents, at);
                var present = Frame.open(key, segment.identity(), contents.slice(at, size));
                if (present.isEmpty()) continue;
                var kept = filter.keep(new Position(number, at), present.get());
                if (kept.isPresent() && kept.get() == present.get()) continue;
                contents.put(
                        at,
                        Frame.seal(key, segment.identity(), contents.getLong(at + 8), kept, size - Frame.OVERHEAD),
                        0,
                        size);
            }
            boolean isTail = tail.segment.number() == number;
            if (isTail) tail.close();
            segment.replace(contents);
            if (isTail) tail = openTail(segment);
        } catch (IOException | Frame.Unreadable e) {
            throw new UncheckedIOException(new IOException("Can't rewrite " + segment.file(), e));
        }
    }

    /// What was wrong when the log was opened.
    public synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// Where the next record goes, unless it starts a new segment.
    public synchronized Position end() {
        return new Position(tail.segment.number(), tail.end);
    }

    /// The numbers of the files, in order.
    public synchronized List<Long> segments() {
        return List.copyOf(segments.keySet());
    }

    /// How big the files are together.
    public long bytes() {
        return all().stream()
                .mapToLong(segment -> segment.file().toFile().length())
                .sum();
    }

    @Override
    public synchronized void close() {
        force();
        tail.close();
    }

    private void replay(Segment segment, Position last, Reader reader, List<Finding> wrong) throws IOException {
        var contents = segment.contents();
        var scan = Scan.of(segment.number(), contents);
        wrong.addAll(scan.damaged());
        for (int at : scan.offsets()) {
            var position = new Position(segment.number(), at);
            if (position.compareTo(last) <= 0) continue;
            try {
                var content = Frame.open(key, segment.identity(), contents.slice(at, Frame.size(contents, at)));
                if (content.isPresent()) reader.read(position, content.get());
            } catch (Frame.Unreadable e) {
                wrong.add(new Finding.Damaged(position, String.valueOf(e.getMessage())));
            }
        }
        boolean isTail = segment.number() == all().getLast().number();
        if (scan.end() < contents.limit() && !isTail)
            wrong.add(new Finding.Damaged(
                    new Position(segment.number(), scan.end()),
                    (contents.limit() - scan.end()) + " bytes at the end can't be read"));
    }

    private synchronized List<Segment> all() {
        return List.copyOf(segments.values());
    }

    private synchronized Segment segment(long number) {
        var segment = segments.get(number);
        if (segment == null) throw new IllegalArgumentException("There is no segment " + number + " in " + folder);
        return segment;
    }

    private Tail startSegment(long number) throws IOException {
        var segment = Segment.create(folder, number);
        segments.put(number, segment);
        return new Tail(segment, Segment.HEADER, 0);
    }

    private Tail openTail(Segment segment) throws IOException {
        var contents = segment.contents();
        var scan = Scan.of(segment.number(), contents);
        findings.addAll(scan.damaged());
        int torn = contents.limit() - scan.end();
        if (torn > 0) {
            LOG.warn("Cutting {} bytes of a record that was not written to its end in {}", torn, segment.file());
            findings.add(new Finding.TornTail(new Position(segment.number(), scan.end()), torn));
        }
        var opened = new Tail(segment, scan.end(), scan.nextNumber());
        if (torn > 0) opened.cut();
        return opened;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Segment::isSegment).sorted().toList();
        }
    }

    /// Takes the records of a replay.
    @FunctionalInterface
    public interface Reader {
        void read(Position position, byte[] record);
    }

    /// Decides what stays of a record.
    @FunctionalInterface
    public interface Filter {
        /// The same array to leave it alone, another one (not longer) to replace it, nothing to wipe it.
        Optional<byte[]> keep(Position position, byte[] record);
    }
}
