// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends with an error where a stream gives more than it may, whatever size it says that it has.
final class Capped extends FilterInputStream {
    private long left;

    Capped(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    static final class TooLarge extends IOException {}

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        if (got > 0) count(got);
        return got;
    }

    private void count(int bytes) throws TooLarge {
        left -= bytes;
        if (left < 0) throw new TooLarge();
    }
}
