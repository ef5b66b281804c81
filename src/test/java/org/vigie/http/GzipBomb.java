// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// 298 KB that become 300 MB, made once for all tests.
public final class GzipBomb {
    private static final byte[] BYTES = make();

    private GzipBomb() {}

    /// Not a copy: nobody changes it.
    public static byte[] bytes() {
        return BYTES;
    }

    private static byte[] make() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) gzip.write(zeros);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
