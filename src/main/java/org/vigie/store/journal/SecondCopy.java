// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.OriginId;
import org.vigie.store.segment.Finding;
import org.vigie.store.segment.Position;
import org.vigie.store.segment.SegmentLog;

/// The journal once more, in segments: what remains if the H2 file can't be read any more.
///
/// A record starts with its type, origin and seq, so that comparing needs no JSON.
final class SecondCopy implements AutoCloseable {
    private static final int ORIGIN = 1;
    private static final int ENTRY = 2;

    private final SegmentLog log;

    SecondCopy(SegmentLog log) {
        this.log = log;
    }

    void append(Origin origin) {
        log.append(record(ORIGIN, new EntryRef(origin.id(), 0), origin::write));
    }

    void append(SealedEntry stored) {
        log.append(record(ENTRY, stored.header().ref(), stored::write));
    }

    void force() {
        log.force();
    }

    Position end() {
        return log.end();
    }

    /// Whether there is not one readable record.
    boolean isEmpty() {
        var any = new boolean[1];
        log.replay((position, record) -> any[0] = true);
        return !any[0];
    }

    /// Shows every record by its place in the journal (seq 0 for an origin) and, if asked, what it holds.
    List<Finding> replay(Visitor visitor) {
        return log.replay((position, record) -> visitor.visit(new Item(position, record)));
    }

    /// Removes what an entry says from the copy; what proves it stays.
    void erase(EntryRef ref) {
        for (long segment : log.segments()) {
            if (holds(segment, ref))
                log.rewrite(segment, (position, record) -> Optional.of(eraseIf(ref, position, record)));
        }
    }

    @Override
    public void close() {
        log.close();
    }

    private boolean holds(long segment, EntryRef ref) {
        var found = new boolean[1];
        log.replay((position, record) -> {
            if (position.segment() == segment && new Item(position, record).isContentOf(ref)) found[0] = true;
        });
        return found[0];
    }

    private static byte[] eraseIf(EntryRef ref, Position position, byte[] record) {
        var item = new Item(position, record);
        return item.isContentOf(ref) ? record(ENTRY, ref, item.entry().erased()::write) : record;
    }

    private static byte[] record(int type, EntryRef ref, Body body) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(type);
            out.writeLong(ref.origin().value().getMostSignificantBits());
            out.writeLong(ref.origin().value().getLeastSignificantBits());
            out.writeLong(ref.seq());
            body.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory can always be written", impossible);
        }
        return bytes.toByteArray();
    }

    /// A record of the copy.
    record Item(Position position, byte[] record) {
        private static final int HEAD = 1 + 16 + 8;

        EntryRef ref() {
            try (var in = new DataInputStream(new ByteArrayInputStream(record, 1, HEAD - 1))) {
                return new EntryRef(new OriginId(new UUID(in.readLong(), in.readLong())), in.readLong());
            } catch (IOException e) {
                throw new UncheckedIOException("Not a record of the journal", e);
            }
        }

        boolean isOrigin() {
            return record[0] == ORIGIN;
        }

        Origin origin() {
            return body(Origin::read);
        }

        SealedEntry entry() {
            return body(SealedEntry::read);
        }

        private boolean isContentOf(EntryRef ref) {
            return !isOrigin() && ref().equals(ref) && entry().content().isPresent();
        }

        private <T> T body(Parser<T> parser) {
            try (var in = new DataInputStream(new ByteArrayInputStream(record, HEAD, record.length - HEAD))) {
                return parser.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Not a record of the journal", e);
            }
        }
    }

    /// Takes the records of the copy in order.
    @FunctionalInterface
    interface Visitor {
        void visit(Item item);
    }

    @FunctionalInterface
    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Parser<T> {
        T read(DataInputStream in) throws IOException;
    }
}
