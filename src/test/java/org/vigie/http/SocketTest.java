// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.source.Fault;

class SocketTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final MockWebServer server = new MockWebServer();
    private final Web web = new Web("test", ProxySelector.getDefault());
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    @Test
    void hearsTextsInOrderThenTheEnd() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .webSocketUpgrade(new WebSocketListener() {
                    @Override
                    public void onMessage(WebSocket socket, String text) {
                        socket.send("one " + text);
                        socket.send("two");
                        socket.close(1001, "restart");
                    }
                })
                .build());
        try (var socket = web.open(here(), listener(), NOW)) {
            assertThat(next()).isEqualTo("opened");
            assertThat(socket.send("hello")).isTrue();
            assertThat(next()).isEqualTo("one hello");
            assertThat(next()).isEqualTo("two");
            assertThat(next())
                    .isInstanceOfSatisfying(
                            Answer.Failed.class, f -> assertThat(f.detail()).contains("1001 restart"));
        }
    }

    @Test
    void isRefusedLikeAnyQuestion() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "9")
                .build());
        web.open(here(), listener(), NOW);
        assertThat(next()).isEqualTo(new Answer.Throttled(NOW.plusSeconds(9), "status 429"));
        server.enqueue(new MockResponse.Builder().code(401).build());
        web.open(here(), listener(), NOW);
        assertThat(next())
                .isInstanceOfSatisfying(
                        Answer.Failed.class, f -> assertThat(f.fault()).isEqualTo(Fault.NEEDS_CREDENTIALS));
        web.open(here().allowPrivate(false), listener(), NOW);
        assertThat(next())
                .isInstanceOfSatisfying(
                        Answer.Failed.class, f -> assertThat(f.fault()).isEqualTo(Fault.ADDRESS_REFUSED));
    }

    @Test
    void staysSilentAfterClose() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .webSocketUpgrade(new WebSocketListener() {
                    @Override
                    public void onClosing(WebSocket socket, int code, String reason) {
                        socket.close(code, reason);
                    }
                })
                .build());
        var socket = web.open(here(), listener(), NOW);
        assertThat(next()).isEqualTo("opened");
        socket.close();
        assertThat(socket.send("x")).isFalse();
        assertThat(heard.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    private Question here() {
        return Question.get("ws" + server.url("/stream").toString().substring("http".length()))
                .allowPrivate(true);
    }

    private Object next() throws InterruptedException {
        return Objects.requireNonNull(heard.poll(10, TimeUnit.SECONDS), "nothing heard");
    }

    private Socket.Listener listener() {
        return new Socket.Listener() {
            @Override
            public void opened(Socket socket) {
                heard.add("opened");
            }

            @Override
            public void text(String message) {
                heard.add(message);
            }

            @Override
            public void ended(Answer.Refusal why) {
                heard.add(why);
            }
        };
    }
}
