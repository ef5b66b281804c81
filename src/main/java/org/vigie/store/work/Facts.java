// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.OriginId;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;

/// Facts as records of the mention segments and back. What was said is compressed (deflate), each fact by
/// itself, so that one can be read or erased without its neighbours. Safe for many threads.
final class Facts implements AutoCloseable {
    private static final byte FIRST_SAID = 1;
    private static final byte SAID_AGAIN = 2;
    private static final byte COUNTED = 3;
    private static final byte DELETED = 4;
    private static final byte HARVESTED = 5;
    private static final byte ACTED = 6;
    private static final byte MEASURED = 7;

    private final Queue<Deflater> deflaters = new ConcurrentLinkedQueue<>();

    /// The record of what was said, but for its first byte, which [#said] sets once it is known.
    byte[] pack(Mention mention, Analysis analysis, Hash hash, Optional<Evidence> evidence) {
        var reused = deflaters.poll();
        var deflater = reused == null ? new Deflater(Deflater.BEST_SPEED, true) : reused;
        var bytes = new ByteArrayOutputStream(1024);
        bytes.write(FIRST_SAID);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 2048))) {
            Wire.mention(out, mention);
            Wire.text(out, analysis.language());
            out.writeLong(analysis.fingerprint());
            out.write(hash.bytes());
            out.writeBoolean(evidence.isPresent());
            if (evidence.isPresent()) {
                Wire.text(out, evidence.get().mediaType());
                Wire.bytes(out, evidence.get().bytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        deflater.reset();
        deflaters.add(deflater);
        return bytes.toByteArray();
    }

    /// Marks a packed record as the first of its mention or as another text.
    static byte[] said(boolean first, byte[] packed) {
        packed[0] = first ? FIRST_SAID : SAID_AGAIN;
        return packed;
    }

    byte[] write(Fact fact) {
        return switch (fact) {
            case Fact.Said said ->
                said(said.first(), pack(said.mention(), said.analysis(), said.hash(), said.evidence()));
            case Fact.Counted counted ->
                record(COUNTED, out -> {
                    Wire.key(out, counted.key());
                    Wire.engagement(out, counted.engagement());
                    out.writeLong(counted.audience());
                    Wire.time(out, counted.at());
                });
            case Fact.Deleted deleted ->
                record(DELETED, out -> {
                    Wire.key(out, deleted.key());
                    Wire.time(out, deleted.at());
                });
            case Fact.Measured measured -> record(MEASURED, out -> Wire.measured(out, measured));
            case Fact.Harvested harvested -> record(HARVESTED, out -> write(out, harvested));
            case Fact.Acted(EntryRef act) ->
                record(ACTED, out -> {
                    out.writeLong(act.origin().value().getMostSignificantBits());
                    out.writeLong(act.origin().value().getLeastSignificantBits());
                    out.writeLong(act.seq());
                });
        };
    }

    Fact read(byte[] record) {
        try (var in = new DataInputStream(new ByteArrayInputStream(record))) {
            byte kind = in.readByte();
            return switch (kind) {
                case FIRST_SAID, SAID_AGAIN -> readSaid(kind == FIRST_SAID, in);
                case COUNTED ->
                    new Fact.Counted(
                            Wire.key(in), Wire.engagement(in), in.readLong(), Instant.ofEpochMilli(in.readLong()));
                case DELETED -> new Fact.Deleted(Wire.key(in), Instant.ofEpochMilli(in.readLong()));
                case MEASURED -> Wire.measured(in);
                case HARVESTED -> readHarvested(in);
                case ACTED ->
                    new Fact.Acted(new EntryRef(new OriginId(new UUID(in.readLong(), in.readLong())), in.readLong()));
                default -> throw new IOException("A fact of an unknown kind: " + kind);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("A record of the mention segments cannot be read.", e);
        }
    }

    @Override
    public void close() {
        for (var deflater = deflaters.poll(); deflater != null; deflater = deflaters.poll()) deflater.end();
    }

    private static Fact readSaid(boolean first, DataInputStream compressed) throws IOException {
        var inflater = new Inflater(true);
        try (var in = new DataInputStream(new InflaterInputStream(compressed, inflater))) {
            var mention = Wire.mention(in);
            var analysis = new Analysis(Wire.text(in), in.readLong());
            var hash = new Hash(HexFormat.of().formatHex(in.readNBytes(32)));
            var evidence = in.readBoolean()
                    ? Optional.of(new Evidence(Wire.text(in), Wire.bytes(in)))
                    : Optional.<Evidence>empty();
            return new Fact.Said(first, mention, analysis, hash, evidence);
        } finally {
            inflater.end();
        }
    }

    private static void write(DataOutputStream out, Fact.Harvested harvested) throws IOException {
        var tally = harvested.tally();
        Wire.source(out, harvested.source());
        out.writeBoolean(harvested.next().isPresent());
        Wire.text(out, harvested.next().orElse(Cursor.START).value());
        out.writeInt(harvested.facts());
        out.writeInt(tally.fetched());
        out.writeInt(tally.fresh());
        out.writeInt(tally.duplicate());
        out.writeInt(tally.edited());
        out.writeInt(tally.removed());
        out.writeInt(tally.refused().size());
        for (var refusal : tally.refused().entrySet()) {
            Wire.text(out, refusal.getKey().name());
            out.writeInt(refusal.getValue());
        }
    }

    private static Fact readHarvested(DataInputStream in) throws IOException {
        var source = Wire.source(in);
        boolean last = in.readBoolean();
        var next = new Cursor(Wire.text(in));
        int facts = in.readInt();
        int fetched = in.readInt();
        int fresh = in.readInt();
        int duplicate = in.readInt();
        int edited = in.readInt();
        int removed = in.readInt();
        Map<Fault, Integer> refused = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) refused.put(Fault.valueOf(Wire.text(in)), in.readInt());
        return new Fact.Harvested(
                source,
                last ? Optional.of(next) : Optional.empty(),
                facts,
                new Fact.Tally(fetched, fresh, duplicate, edited, removed, refused));
    }

    private static byte[] record(byte kind, Writing writing) {
        var bytes = new ByteArrayOutputStream(256);
        bytes.write(kind);
        try (var out = new DataOutputStream(bytes)) {
            writing.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {
        void write(DataOutputStream out) throws IOException;
    }
}
