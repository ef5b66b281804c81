// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/// A text that is sent once. The client would otherwise post it again by itself when the line breaks after
/// the server has read it.
final class OnceBody extends RequestBody {
    private final MediaType type;
    private final byte[] bytes;

    OnceBody(Question.Said said) {
        type = MediaType.get(said.mediaType());
        bytes = said.text().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public MediaType contentType() {
        return type;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }
}
