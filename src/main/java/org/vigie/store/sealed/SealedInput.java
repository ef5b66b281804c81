// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.crypto.SecretKey;

/// Reads one encrypted file from its start to its end, a chunk at a time. A file that was changed or cut is noticed
/// with an [IOException] at the chunk where it no longer holds.
public final class SealedInput extends InputStream {
    private final InputStream file;
    private final SealedFile sealing;
    private final byte[] sealed = new byte[SealedFile.CHUNK + SealedFile.TAG];
    private final byte[] plain = new byte[SealedFile.CHUNK + SealedFile.TAG];
    private long left;
    private int filled;
    private int at;
    private long chunks;

    public SealedInput(Path path, SecretKey key) throws IOException {
        left = SealedFile.plainLength(Files.size(path));
        if (left < 0) throw new IOException("An encrypted file was cut: " + path);
        file = Files.newInputStream(path);
        try {
            sealing = SealedFile.of(key, file.readNBytes(SealedFile.HEADER));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) return 0;
        if (at == filled && !readChunk()) return -1;
        int part = Math.min(length, filled - at);
        System.arraycopy(plain, at, into, offset, part);
        at += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// An empty file has one chunk too, which proves that it is empty.
    private boolean readChunk() throws IOException {
        if (left == 0 && chunks > 0) return false;
        int size = (int) Math.min(left, SealedFile.CHUNK) + SealedFile.TAG;
        int got = file.readNBytes(sealed, 0, size);
        filled = sealing.open(chunks++, left <= SealedFile.CHUNK, sealed, got, plain);
        at = 0;
        left -= filled;
        return filled > 0;
    }
}
