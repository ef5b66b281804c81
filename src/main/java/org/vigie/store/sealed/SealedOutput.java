// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.sealed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import javax.crypto.SecretKey;

/// Writes one encrypted file from its start to its end.
public final class SealedOutput extends OutputStream {
    private final OutputStream file;
    private final SealedFile sealing;
    private final byte[] plain = new byte[SealedFile.CHUNK];
    private final byte[] sealed = new byte[SealedFile.CHUNK + SealedFile.TAG];
    private int filled;
    private long chunks;
    private boolean closed;

    public SealedOutput(Path path, SecretKey key, SecureRandom random) throws IOException {
        sealing = SealedFile.fresh(key, random);
        file = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        file.write(sealing.header());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            if (filled == plain.length) writeChunk(false);
            int part = Math.min(plain.length - filled, end - at);
            System.arraycopy(bytes, at, plain, filled, part);
            filled += part;
            at += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        try (file) {
            writeChunk(true);
        }
    }

    private void writeChunk(boolean last) throws IOException {
        file.write(sealed, 0, sealing.seal(chunks++, last, plain, filled, sealed));
        filled = 0;
    }
}
