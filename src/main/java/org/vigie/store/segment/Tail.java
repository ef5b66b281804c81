// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/// The segment that is written to.
final class Tail {
    final Segment segment;
    final FileChannel channel;
    /// Where the next record goes.
    long end;

    long nextNumber;

    Tail(Segment segment, long end, long nextNumber) throws IOException {
        this.segment = segment;
        this.channel = FileChannel.open(segment.file(), StandardOpenOption.WRITE);
        this.end = end;
        this.nextNumber = nextNumber;
    }

    /// Writes a whole frame; after a failure nothing of it stays.
    void append(ByteBuffer frame) throws IOException {
        int size = frame.remaining();
        try {
            for (long at = end; frame.hasRemaining(); ) at += channel.write(frame, at);
        } catch (IOException e) {
            cut();
            throw e;
        }
        end += size;
        nextNumber++;
    }

    /// Removes what lies behind the last whole record.
    void cut() throws IOException {
        channel.truncate(end);
        channel.force(true);
    }

    void close() {
        try {
            channel.force(true);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't close " + segment.file(), e);
        }
    }
}
