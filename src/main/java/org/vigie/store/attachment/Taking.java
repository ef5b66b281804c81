// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.vigie.core.attachment.Attachments.Kept;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Progress;

/// One file on its way into the store: at most a chunk of it is in memory.
final class Taking {
    private static final int CHUNK = 64 * 1024;

    private final byte[] head;
    private final InputStream rest;
    private final long most;
    private final long expected;
    private final Progress progress;
    private final Digesting digest = new Digesting();
    private long done;
    private boolean tooLarge;

    /// @param head what was read of it already
    /// @param expected bytes that it has, as far as anyone knows
    Taking(byte[] head, InputStream rest, long most, long expected, Progress progress) {
        this.head = head;
        this.rest = rest;
        this.most = most;
        this.expected = expected;
        this.progress = progress;
    }

    /// Writes all of it, and tells whether it stopped before the end.
    ///
    /// @throws CantRead if the file can't be read; any other failure is the writer's
    boolean isStopped(OutputStream out) throws IOException {
        var chunk = new byte[CHUNK];
        System.arraycopy(head, 0, chunk, 0, head.length);
        for (int got = head.length; got >= 0; got = read(chunk)) {
            done += got;
            if (done > most) {
                tooLarge = true;
                return true;
            }
            digest.add(chunk, got);
            out.write(chunk, 0, got);
            if (!progress.goOn(done, Math.max(expected, done))) return true;
        }
        return false;
    }

    /// Why it stopped before the end.
    Kept why() {
        return tooLarge ? new Kept.TooLarge(done, most) : new Kept.GivenUp();
    }

    Hash hash() {
        return digest.hash();
    }

    long done() {
        return done;
    }

    private int read(byte[] chunk) throws CantRead {
        try {
            return rest.read(chunk);
        } catch (IOException e) {
            throw new CantRead(e);
        }
    }

    /// The file that is taken in can't be read.
    static final class CantRead extends IOException {
        private static final long serialVersionUID = 1;

        CantRead(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
