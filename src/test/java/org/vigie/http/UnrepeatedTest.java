// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.time.Instant;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnrepeatedTest {
    private static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");

    private final MockWebServer server = new MockWebServer();
    private final Web web = new Web("Vigie/test", ProxySelector.getDefault());

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
    void aBusyServerIsNotPostedToAgain() throws Exception {
        busy();
        var answer = web.ask(Question.post(server.url("/x").toString(), "{}").allowPrivate(true), NOW);
        assertThat(answer).isEqualTo(new Answer.Throttled(NOW.plusSeconds(1), "status 503"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aPageMayBeAskedForAgain() throws Exception {
        busy();
        var answer = web.ask(Question.get(server.url("/x").toString()).allowPrivate(true), NOW);
        assertThat(answer).isInstanceOf(Answer.Page.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    private void busy() {
        server.enqueue(new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", "0")
                .build());
        server.enqueue(new MockResponse.Builder().body("{}").build());
    }
}
