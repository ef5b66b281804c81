// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One question and one answer of HTTP/1.1 on a line, which ends there.
final class HttpTalk implements LoopbackServer.Talk {
    private final Site site;

    /// @param path with what stands behind a question mark
    /// @param fields by their names in small letters
    record Asked(String method, String path, Map<String, String> fields, String body) {}

    record Said(int status, String body) {}

    /// Answers questions; with nothing, the line breaks.
    @FunctionalInterface
    interface Site {
        Optional<Said> answer(Asked asked) throws IOException;
    }

    HttpTalk(Site site) {
        this.site = site;
    }

    @Override
    public void on(Socket line) throws IOException {
        var in = new BufferedInputStream(line.getInputStream());
        var first = line(in).split(" ", -1);
        if (first.length < 3) return;
        var fields = new TreeMap<String, String>();
        for (var field = line(in); !field.isEmpty(); field = line(in)) {
            int colon = field.indexOf(':');
            fields.put(
                    field.substring(0, colon).toLowerCase(Locale.ROOT),
                    field.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(fields.getOrDefault("content-length", "0"));
        var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        var said = site.answer(new Asked(first[0], first[1], fields, body));
        if (said.isPresent()) line.getOutputStream().write(bytes(said.get()));
    }

    private static byte[] bytes(Said said) {
        int length = said.body().getBytes(StandardCharsets.UTF_8).length;
        var head = "HTTP/1.1 " + said.status() + " x\r\nContent-Length: " + length
                + "\r\nRetry-After: 90\r\nConnection: close\r\n\r\n";
        return (head + said.body()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int sign = in.read(); sign >= 0 && sign != '\n'; sign = in.read())
            if (sign != '\r') line.append((char) sign);
        return line.toString();
    }
}
