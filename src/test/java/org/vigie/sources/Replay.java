// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/// A local server that plays a platform, and misbehaves when told to.
final class Replay implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final ConcurrentLinkedDeque<MockResponse> faults = new ConcurrentLinkedDeque<>();
    private final List<RecordedRequest> asked = new ArrayList<>();
    private final SourceFixture fixture;
    private volatile SourceFixture.Stage stage = SourceFixture.Stage.FIRST;
    private volatile boolean mislabelled;
    private volatile @Nullable MockResponse always;

    Replay(SourceFixture fixture) {
        this.fixture = fixture;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                synchronized (asked) {
                    asked.add(request);
                }
                var fault = faults.poll();
                if (fault != null) return fault;
                return answer(request);
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MockResponse answer(RecordedRequest request) {
        var fixed = always;
        if (fixed != null) return fixed;
        var response = response(fixture.reply(stage, request));
        if (mislabelled) response.setHeader("Content-Type", "application/octet-stream");
        return response.build();
    }

    /// Scheme, host and port.
    String origin() {
        return "http://" + server.getHostName() + ":" + server.getPort();
    }

    void stage(SourceFixture.Stage now) {
        stage = now;
    }

    /// Sends the right answers under a content type that says nothing.
    void mislabel() {
        mislabelled = true;
    }

    /// Answers the next question so, once.
    void once(MockResponse response) {
        faults.add(response);
    }

    /// Answers every question so from now on.
    void always(MockResponse response) {
        always = response;
    }

    List<RecordedRequest> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    static MockResponse.Builder response(SourceFixture.Reply reply) {
        var response = new MockResponse.Builder()
                .code(reply.status())
                .body(new Buffer().write(reply.body()))
                .setHeader("Content-Type", reply.contentType());
        reply.headers().forEach(response::addHeader);
        return response;
    }

    @Override
    public void close() {
        server.close();
    }
}
