// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/// A local server that plays one instance, open or closed, with a stream for whoever holds the token "secret".
final class FakeInstance extends Dispatcher implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final FakeTimeline timeline = new FakeTimeline();
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

    void post(String id, String text) {
        timeline.put(id, FakeTimeline.status(id, text));
    }

    void delete(String id) {
        timeline.remove(id);
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
        return json(timeline.page(url));
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

    private MockResponse one(String id) {
        return timeline.one(id)
                .map(FakeInstance::json)
                .orElseGet(() -> new MockResponse.Builder().code(404).body("{}").build());
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
