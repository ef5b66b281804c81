// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/// A local server that pages its statuses as Mastodon documents it: newest first, `min_id` the page right after.
final class FakeInstance extends Dispatcher implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final TreeMap<String, String> statuses =
            new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<WebSocket> listeners = new CopyOnWriteArrayList<>();
    private volatile String rules = "{}";
    private volatile int timelineStatus = 200;
    private volatile boolean onlyLocal;

    FakeInstance() throws java.io.IOException {
        server.setDispatcher(this);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getPort();
    }

    synchronized void post(String id, String text) {
        statuses.put(id, status(id, text));
    }

    static String status(String id, String text) {
        return """
                {"id":"%s","uri":"https://home.example/s/%s","url":"https://home.example/@a/%s","created_at":"2026-11-22T10:00:00.000Z",\
                "content":"<p>%s</p>","replies_count":0,"reblogs_count":1,"favourites_count":2,"account":{"acct":"a@home.example"}}""".formatted(id, id, id, text);
    }

    synchronized void delete(String id) {
        statuses.remove(id);
    }

    void rules(String json) {
        rules = json;
    }

    /// Answers timelines with this status, or for an anonymous reader only with what is local.
    void close(int status, boolean exceptLocal) {
        timelineStatus = status;
        onlyLocal = exceptLocal;
    }

    /// The questions so far, without host.
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        var url = request.getUrl();
        asked.add(url.encodedPath() + (url.encodedQuery() == null ? "" : "?" + url.encodedQuery()));
        var path = url.encodedPath();
        if (path.equals("/api/v2/instance")) return json(rules);
        if (path.equals("/api/v1/streaming")) return stream(request);
        if (path.startsWith("/api/v1/statuses/")) return one(path.substring("/api/v1/statuses/".length()));
        boolean local = "true".equals(url.queryParameter("local"));
        if (timelineStatus != 200 && !(onlyLocal && local))
            return new MockResponse.Builder()
                    .code(timelineStatus)
                    .body("{\"error\":\"…\"}")
                    .build();
        var query = new HashMap<String, String>();
        for (var name : url.queryParameterNames()) query.put(name, url.queryParameter(name));
        return json("[" + String.join(",", page(query)) + "]");
    }

    /// Pushes a message to everyone who listens.
    void push(String message) {
        listeners.forEach(listener -> listener.send(message));
    }

    void endStreams() {
        listeners.forEach(listener -> listener.close(1001, "going away"));
        listeners.clear();
    }

    int listeners() {
        return listeners.size();
    }

    private MockResponse stream(RecordedRequest request) {
        if (!"Bearer secret".equals(request.getHeaders().get("Authorization")))
            return new MockResponse.Builder().code(401).build();
        return new MockResponse.Builder()
                .webSocketUpgrade(new WebSocketListener() {
                    @Override
                    public void onOpen(WebSocket webSocket, Response response) {
                        listeners.add(webSocket);
                    }

                    @Override
                    public void onClosing(WebSocket webSocket, int code, String reason) {
                        webSocket.close(code, reason);
                    }
                })
                .build();
    }

    private synchronized MockResponse one(String id) {
        var status = statuses.get(id);
        return status == null ? new MockResponse.Builder().code(404).body("{}").build() : json(status);
    }

    private synchronized List<String> page(Map<String, String> query) {
        int limit = Integer.parseInt(query.getOrDefault("limit", "20"));
        var minId = query.get("min_id");
        var maxId = query.get("max_id");
        if (minId != null) {
            var after = new ArrayList<>(statuses.tailMap(minId, false).values());
            return after.subList(0, Math.min(limit, after.size())).reversed();
        }
        var before = maxId == null ? statuses : statuses.headMap(maxId, false);
        return before.descendingMap().values().stream().limit(limit).toList();
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json; charset=utf-8")
                .body(body)
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}
