// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Web;

/// A local server that plays an account's server, the public view and the stream.
final class FakeBluesky extends Dispatcher implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<WebSocket> listeners = new CopyOnWriteArrayList<>();
    private final ConcurrentMap<String, MockResponse> answers = new ConcurrentHashMap<>();
    final ConcurrentMap<String, String> keyring = new ConcurrentHashMap<>();
    private volatile String validToken = "access-1";
    private final AtomicInteger logins = new AtomicInteger();

    FakeBluesky() throws IOException {
        server.setDispatcher(this);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getPort();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    int logins() {
        return logins.get();
    }

    /// What a method answers from now on.
    void answer(String method, String json) {
        answers.put(method, json(json));
    }

    void answer(String method, MockResponse response) {
        answers.put(method, response);
    }

    /// The access token in use is no longer taken.
    void expire() {
        validToken = "access-2";
    }

    int listeners() {
        return listeners.size();
    }

    void push(String message) {
        listeners.forEach(listener -> listener.send(message));
    }

    Source source(Web web, java.util.Map<String, String> parameters) {
        var all = new java.util.TreeMap<>(parameters);
        all.put("stream", origin().replaceFirst("http", "ws") + "/subscribe");
        all.put("server", origin());
        var settings = new SourceSettings(
                new SourceId(new java.util.UUID(0, 1)), PostAddress.KIND, "Bluesky", all, true, true);
        var factory = new BlueskyFactory(
                web,
                java.time.InstantSource.fixed(BlueskySourceTest.NOW),
                name -> Optional.ofNullable(keyring.get(name)),
                keyring::put,
                origin());
        return ((SourceCatalog.Made.Ready) factory.make(settings)).source();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        var path = request.getUrl().encodedPath();
        var query = request.getUrl().query();
        asked.add(path + (query == null ? "" : "?" + query));
        if (path.equals("/subscribe")) return stream();
        var method = path.replaceFirst("/xrpc/", "");
        var bearer = String.valueOf(request.getHeaders().get("Authorization"));
        return switch (method) {
            case "com.atproto.server.createSession" -> logIn();
            case "com.atproto.server.refreshSession" ->
                bearer.equals("Bearer refresh") ? session() : refused(400, "ExpiredToken");
            case "app.bsky.feed.searchPosts" ->
                bearer.equals("Bearer " + validToken) ? given(method) : refused(400, "ExpiredToken");
            default -> given(method);
        };
    }

    private MockResponse logIn() {
        logins.incrementAndGet();
        return answers.getOrDefault("com.atproto.server.createSession", session());
    }

    private MockResponse session() {
        return json("""
                {"accessJwt":"%s","refreshJwt":"refresh","didDoc":{"service":[{"id":"#atproto_pds","serviceEndpoint":"%s"}]}}""".formatted(validToken, origin()));
    }

    private MockResponse given(String method) {
        return answers.getOrDefault(method, refused(404, "MethodNotImplemented"));
    }

    private MockResponse stream() {
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

    private static MockResponse refused(int status, String error) {
        return new MockResponse.Builder()
                .code(status)
                .body("{\"error\":\"" + error + "\",\"message\":\"…\"}")
                .build();
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}
