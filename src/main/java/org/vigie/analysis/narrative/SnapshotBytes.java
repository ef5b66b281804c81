// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A snapshot as compressed bytes and back.
final class SnapshotBytes {
    /// Changes with the layout, and whenever a tracker would read the same words otherwise.
    private static final int VERSION = 2;

    private SnapshotBytes() {}

    static byte[] write(Snapshot snapshot) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        bytes.write(VERSION);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 14))) {
            time(out, snapshot.now());
            time(out, snapshot.faded());
            out.writeInt(snapshot.untidied());
            out.writeLong(snapshot.created());
            terms(out, snapshot.terms());
            out.writeInt(snapshot.poles().size());
            for (var pole : snapshot.poles()) {
                ints(out, pole.terms());
                floats(out, pole.weights());
                out.writeDouble(pole.square());
            }
            ints(out, snapshot.freePoles());
            out.writeInt(snapshot.groups().size());
            for (var group : snapshot.groups()) group(out, group);
            map(out, snapshot.absorbed(), SnapshotBytes::id);
            map(out, snapshot.threads(), DataOutputStream::writeUTF);
            map(out, snapshot.pins(), DataOutputStream::writeLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static Snapshot read(byte[] bytes) {
        if (bytes[0] != VERSION) throw new IllegalArgumentException("Kept by another version: " + bytes[0]);
        var plain = new ByteArrayInputStream(bytes, 1, bytes.length - 1);
        try (var in = new DataInputStream(new InflaterInputStream(plain))) {
            return new Snapshot(
                    time(in),
                    time(in),
                    in.readInt(),
                    in.readLong(),
                    terms(in),
                    list(in, from -> new Snapshot.Pole(ints(from), floats(from), from.readDouble())),
                    ints(in),
                    list(in, SnapshotBytes::group),
                    map(in, SnapshotBytes::id),
                    map(in, from -> from.readUTF()),
                    map(in, from -> from.readLong()));
        } catch (IOException e) {
            throw new IllegalArgumentException("What was kept cannot be read.", e);
        }
    }

    private static void terms(DataOutputStream out, Snapshot.Terms terms) throws IOException {
        out.writeDouble(terms.total());
        out.writeInt(terms.hashes().length);
        for (long hash : terms.hashes()) out.writeLong(hash);
        floats(out, terms.mentions());
        ints(out, terms.free());
    }

    private static Snapshot.Terms terms(DataInputStream in) throws IOException {
        double total = in.readDouble();
        var hashes = new long[in.readInt()];
        for (int i = 0; i < hashes.length; i++) hashes[i] = in.readLong();
        return new Snapshot.Terms(total, hashes, floats(in), ints(in));
    }

    private static void group(DataOutputStream out, Snapshot.Kept group) throws IOException {
        id(out, group.id());
        out.writeLong(group.serial());
        time(out, group.since());
        time(out, group.last());
        out.writeLong(group.mentions());
        out.writeUTF(group.label());
        out.writeBoolean(group.held());
        out.writeBoolean(group.grown());
        id(out, group.joined().orElse(new UUID(0, 0)));
        ints(out, group.poles());
        ints(out, group.authors());
        out.writeInt(group.phrases().size());
        for (var phrase : group.phrases()) {
            out.writeUTF(phrase.key());
            out.writeUTF(phrase.surface());
            out.writeInt(phrase.mentions());
        }
    }

    private static Snapshot.Kept group(DataInputStream in) throws IOException {
        return new Snapshot.Kept(
                id(in),
                in.readLong(),
                time(in),
                time(in),
                in.readLong(),
                in.readUTF(),
                in.readBoolean(),
                in.readBoolean(),
                Optional.of(id(in)).filter(joined -> !joined.equals(new UUID(0, 0))),
                ints(in),
                ints(in),
                list(in, from -> new Snapshot.Counted(from.readUTF(), from.readUTF(), from.readInt())));
    }

    private static void time(DataOutputStream out, Instant at) throws IOException {
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
    }

    private static Instant time(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void id(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID id(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void ints(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) out.writeInt(value);
    }

    private static int[] ints(DataInputStream in) throws IOException {
        var values = new int[in.readInt()];
        for (int i = 0; i < values.length; i++) values[i] = in.readInt();
        return values;
    }

    private static void floats(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) out.writeFloat(value);
    }

    private static float[] floats(DataInputStream in) throws IOException {
        var values = new float[in.readInt()];
        for (int i = 0; i < values.length; i++) values[i] = in.readFloat();
        return values;
    }

    private static <T> void map(DataOutputStream out, Map<T, UUID> ids, Writing<T> key) throws IOException {
        out.writeInt(ids.size());
        for (var entry : ids.entrySet()) {
            key.write(out, entry.getKey());
            id(out, entry.getValue());
        }
    }

    private static <T> Map<T, UUID> map(DataInputStream in, Reading<T> key) throws IOException {
        var ids = new LinkedHashMap<T, UUID>();
        for (int left = in.readInt(); left > 0; left--) ids.put(key.read(in), id(in));
        return ids;
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> one) throws IOException {
        var list = new ArrayList<T>();
        for (int left = in.readInt(); left > 0; left--) list.add(one.read(in));
        return list;
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }
}
