// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Models as bytes: places that hold nothing are skipped, the rest is deflated.
///
/// Layout, big-endian, deflated: "VGLM", format 1, the shape, the figures' weights, then both tables: how many
/// places are filled, and for each the distance from the one before it and its numbers.
public final class LinearModelFile {
    private static final int MAGIC = 0x5647_4C4D;
    private static final int FORMAT = 1;
    private static final int MOST_BITS = 22;
    private static final int MOST_CLASSES = 16;
    private static final int MOST_FIGURES = 4_096;

    private LinearModelFile() {}

    /// The model as bytes.
    public static byte[] write(LinearModel model) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            var shape = model.shape();
            out.writeInt(MAGIC);
            out.writeByte(FORMAT);
            out.writeByte(shape.classes());
            out.writeByte(shape.bits());
            out.writeInt(shape.figures());
            out.writeFloat(shape.wordStep());
            out.writeFloat(shape.letterStep());
            for (float weight : model.figures()) out.writeFloat(weight);
            writeTable(model.words(), shape.classes(), out);
            writeTable(model.letters(), shape.classes(), out);
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory cannot be written to.", impossible);
        }
        return bytes.toByteArray();
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException for anything else, however long
    public static LinearModel read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readInt() != MAGIC || in.readByte() != FORMAT) throw new IOException("This is no model of ours.");
            int classes = in.readUnsignedByte();
            int bits = in.readUnsignedByte();
            int figures = in.readInt();
            boolean sane = classes > 0
                    && classes <= MOST_CLASSES
                    && bits > 0
                    && bits <= MOST_BITS
                    && figures >= 0
                    && figures <= MOST_FIGURES;
            if (!sane) throw new IOException("This model has an impossible shape.");
            var shape = new LinearModel.Shape(classes, bits, figures, in.readFloat(), in.readFloat());
            var weights = new float[figures * classes];
            for (int i = 0; i < weights.length; i++) weights[i] = in.readFloat();
            return new LinearModel(shape, readTable(shape, in), readTable(shape, in), weights);
        }
    }

    private static void writeTable(byte[] table, int classes, DataOutputStream out) throws IOException {
        int filled = 0;
        for (int place = 0; place < table.length; place += classes) if (isFilled(table, place, classes)) filled++;
        out.writeInt(filled);
        int before = 0;
        for (int place = 0; place < table.length; place += classes) {
            if (!isFilled(table, place, classes)) continue;
            writeDistance(place / classes - before, out);
            out.write(table, place, classes);
            before = place / classes;
        }
    }

    private static byte[] readTable(LinearModel.Shape shape, DataInputStream in) throws IOException {
        var table = new byte[shape.classes() << shape.bits()];
        int filled = in.readInt();
        int place = 0;
        for (int i = 0; i < filled; i++) {
            place += readDistance(in);
            if (place < 0 || place >= 1 << shape.bits()) throw new IOException("This model points outside its table.");
            in.readFully(table, place * shape.classes(), shape.classes());
        }
        return table;
    }

    private static boolean isFilled(byte[] table, int place, int classes) {
        for (int k = 0; k < classes; k++) if (table[place + k] != 0) return true;
        return false;
    }

    /// Seven bits at a time, the highest bit says that more follow.
    private static void writeDistance(int distance, DataOutputStream out) throws IOException {
        int rest = distance;
        while (rest > 0x7F) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readDistance(DataInputStream in) throws IOException {
        int distance = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int part = in.readUnsignedByte();
            distance |= (part & 0x7F) << shift;
            if (part < 0x80) return distance;
        }
        throw new IOException("This model holds an impossible distance.");
    }
}
