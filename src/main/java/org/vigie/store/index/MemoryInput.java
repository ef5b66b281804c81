// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.jspecify.annotations.Nullable;

/// A decrypted index file in memory outside the Java heap. Only the first input frees it; clones and slices share it.
final class MemoryInput extends IndexInput implements RandomAccessInput {
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment memory;
    private final @Nullable Arena owned;
    private final long length;
    private long position;

    /// @param owned freed when this input is closed; null for a part of another input
    MemoryInput(String name, MemorySegment memory, @Nullable Arena owned) {
        super(name);
        this.memory = memory;
        this.owned = owned;
        this.length = memory.byteSize();
    }

    @Override
    public void close() {
        if (owned != null && owned.scope().isAlive()) owned.close();
    }

    @Override
    public long getFilePointer() {
        return position;
    }

    @Override
    public void seek(long to) throws EOFException {
        if (to < 0 || to > length) throw new EOFException("seek past the end: " + to + " of " + this);
        position = to;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public MemoryInput clone() {
        var copy = new MemoryInput(toString(), memory, null);
        copy.position = position;
        return copy;
    }

    @Override
    public MemoryInput slice(String description, long offset, long size) {
        if (offset < 0 || size < 0 || offset + size > length)
            throw new IllegalArgumentException("slice outside " + this + ": " + offset + "+" + size);
        return new MemoryInput(getFullSliceDescription(description), memory.asSlice(offset, size), null);
    }

    @Override
    public byte readByte() throws IOException {
        try {
            return memory.get(ValueLayout.JAVA_BYTE, position++);
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            position--;
            throw unreadable(e);
        }
    }

    @Override
    public void readBytes(byte[] into, int offset, int count) throws IOException {
        try {
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, position, into, offset, count);
            position += count;
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    @Override
    public short readShort() throws IOException {
        short value = readShort(position);
        position += Short.BYTES;
        return value;
    }

    @Override
    public int readInt() throws IOException {
        int value = readInt(position);
        position += Integer.BYTES;
        return value;
    }

    @Override
    public long readLong() throws IOException {
        long value = readLong(position);
        position += Long.BYTES;
        return value;
    }

    @Override
    public void readInts(int[] into, int offset, int count) throws IOException {
        try {
            MemorySegment.copy(memory, INT, position, into, offset, count);
            position += (long) count * Integer.BYTES;
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void readLongs(long[] into, int offset, int count) throws IOException {
        try {
            MemorySegment.copy(memory, LONG, position, into, offset, count);
            position += (long) count * Long.BYTES;
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void readFloats(float[] into, int offset, int count) throws IOException {
        try {
            MemorySegment.copy(memory, FLOAT, position, into, offset, count);
            position += (long) count * Float.BYTES;
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    @Override
    public byte readByte(long at) throws IOException {
        try {
            return memory.get(ValueLayout.JAVA_BYTE, at);
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    @Override
    public short readShort(long at) throws IOException {
        try {
            return memory.get(SHORT, at);
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    @Override
    public int readInt(long at) throws IOException {
        try {
            return memory.get(INT, at);
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    @Override
    public long readLong(long at) throws IOException {
        try {
            return memory.get(LONG, at);
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    private IOException unreadable(RuntimeException cause) {
        if (cause instanceof IllegalStateException) throw new AlreadyClosedException("closed: " + this, cause);
        var end = new EOFException("read past the end: " + this);
        end.initCause(cause);
        return end;
    }
}
