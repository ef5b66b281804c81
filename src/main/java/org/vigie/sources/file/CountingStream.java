// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that pass, to tell how far a file is read.
final class CountingStream extends FilterInputStream {
    private final long total;
    private long passed;

    /// @param total bytes to be expected
    CountingStream(InputStream in, long total) {
        super(in);
        this.total = total;
    }

    double share() {
        return total <= 0 ? -1 : Math.min(1.0, (double) passed / total);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) passed++;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) passed += read;
        return read;
    }
}
