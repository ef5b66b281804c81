// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The encoding of a text file, judged by its beginning: byte order mark, zero bytes, valid UTF-8, else Windows-1252.
///
/// @param mark how many bytes of byte order mark come first
record FileEncoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// @param whole whether this is the whole file, and not cut within a character
    static FileEncoding of(byte[] head, boolean whole) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) return new FileEncoding(StandardCharsets.UTF_8, 3);
        if (startsWith(head, 0xFF, 0xFE)) return new FileEncoding(StandardCharsets.UTF_16LE, 2);
        if (startsWith(head, 0xFE, 0xFF)) return new FileEncoding(StandardCharsets.UTF_16BE, 2);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++)
            if (head[i] == 0) {
                if (i % 2 == 0) even++;
                else odd++;
            }
        if (odd > head.length / 4 && even < odd / 4) return new FileEncoding(StandardCharsets.UTF_16LE, 0);
        if (even > head.length / 4 && odd < even / 4) return new FileEncoding(StandardCharsets.UTF_16BE, 0);
        return new FileEncoding(isUtf8(head, whole) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    /// The head as text, without its mark.
    String decode(byte[] head) {
        return new String(head, mark, head.length - mark, charset);
    }

    private static boolean isUtf8(byte[] head, boolean whole) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // an unfinished character at the end is no error while more is to come
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), whole)
                .isError();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((head[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
