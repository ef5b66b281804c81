// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/// A small WebDAV server in memory (RFC 4918): as much of it as a page asks for, with faults where a test wants them.
final class DavFolder extends Dispatcher {
    static final String BASIC = "Basic aW5lczpzw6lzYW1l";

    final Map<String, String> files = new TreeMap<>();
    final TreeSet<String> folders = new TreeSet<>(List.of("/"));
    final List<String> asked = new ArrayList<>();
    final TreeSet<String> locks = new TreeSet<>();
    Function<String, Optional<MockResponse>> fault = _ -> Optional.empty();

    @Override
    public synchronized MockResponse dispatch(RecordedRequest request) {
        var path = request.getUrl().encodedPath();
        var question = request.getMethod() + " " + path;
        asked.add(question);
        var broken = fault.apply(question);
        if (broken.isPresent()) return broken.get();
        if (!BASIC.equals(request.getHeaders().get("Authorization"))) return status(401, "who are you?");
        return switch (request.getMethod()) {
            case "PROPFIND" -> status(folders.contains(path) ? 207 : 404, "");
            case "MKCOL" -> mkcol(path);
            case "LOCK" -> lock(path);
            case "UNLOCK" -> status(locks.remove(path) ? 204 : 409, "");
            case "GET" -> files.containsKey(path) ? status(200, files.get(path)) : status(404, "");
            case "PUT" ->
                put(path, request.getBody() == null ? "" : request.getBody().utf8());
            case "DELETE" -> status(files.remove(path) == null ? 404 : 204, "");
            case "MOVE" -> move(path, request);
            default -> status(405, "");
        };
    }

    static MockResponse status(int code, String body) {
        return new MockResponse.Builder().code(code).body(body).build();
    }

    private MockResponse mkcol(String path) {
        if (folders.contains(path)) return status(405, "");
        if (!folders.contains(above(path))) return status(409, "");
        folders.add(path);
        return status(201, "");
    }

    private MockResponse lock(String path) {
        if (!folders.contains(above(path))) return status(409, "");
        if (!locks.add(path)) return status(423, "");
        return new MockResponse.Builder()
                .code(200)
                .addHeader("Lock-Token", "<urn:uuid:1>")
                .build();
    }

    private MockResponse put(String path, String body) {
        if (!folders.contains(above(path))) return status(409, "");
        return status(files.put(path, body) == null ? 201 : 204, "");
    }

    private MockResponse move(String path, RecordedRequest request) {
        var to = URI.create(String.valueOf(request.getHeaders().get("Destination")))
                .getPath();
        var body = files.get(path);
        if (body == null) return status(404, "");
        if (files.containsKey(to) && !"T".equals(request.getHeaders().get("Overwrite"))) return status(412, "");
        files.remove(path);
        files.put(to, body);
        return status(204, "");
    }

    private static String above(String path) {
        return path.replaceFirst("[^/]+/?$", "");
    }
}
