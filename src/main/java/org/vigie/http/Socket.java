// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.vigie.core.source.Fault;

/// An open WebSocket. Its listener is called on one thread at a time, in order.
public final class Socket implements AutoCloseable {
    /// One that never opened.
    static final Socket CLOSED = new Socket();

    private static final int NORMAL = 1000;

    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable WebSocket wire;

    private Socket() {}

    /// Hears what a socket says.
    public interface Listener {
        default void opened(Socket socket) {}

        /// A whole text message. While this blocks, nothing more is read from the wire.
        void text(String message);

        /// The socket has ended, and will say nothing more. Not called after [Socket#close].
        void ended(Answer.Refusal why);
    }

    static Socket open(OkHttpClient client, Request request, Listener listener, Instant now) {
        var socket = new Socket();
        socket.wire = client.newWebSocket(request, socket.new Wire(listener, now));
        return socket;
    }

    /// Sends a text message; false when it can't be sent any more.
    public boolean send(String message) {
        var now = wire;
        return now != null && !closed.get() && now.send(message);
    }

    /// Ends the connection at once; the listener hears nothing more.
    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        var now = wire;
        if (now != null && !now.close(NORMAL, "")) now.cancel();
    }

    private final class Wire extends WebSocketListener {
        private final Listener listener;
        private final Instant asked;

        Wire(Listener listener, Instant asked) {
            this.listener = listener;
            this.asked = asked;
        }

        @Override
        public void onOpen(WebSocket webSocket, Response response) {
            wire = webSocket;
            if (!closed.get()) listener.opened(Socket.this);
        }

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            if (!closed.get()) listener.text(text);
        }

        @Override
        public void onMessage(WebSocket webSocket, ByteString bytes) {
            onMessage(webSocket, bytes.utf8());
        }

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            webSocket.close(NORMAL, "");
            end(new Answer.Failed(Fault.UNREACHABLE, "closed by the server: " + code + " " + reason, false));
        }

        @Override
        public void onFailure(WebSocket webSocket, Throwable failure, @Nullable Response response) {
            end(why(failure, response));
        }

        private Answer.Refusal why(Throwable failure, @Nullable Response response) {
            if (response != null && response.code() != 101)
                return Reading.refusal(
                        response.code(), new Fields(response.headers().toMultimap()), Body.NONE, asked);
            if (failure instanceof IOException io) return Failures.of(io);
            return new Answer.Failed(Fault.UNREACHABLE, failure.toString(), false);
        }

        private void end(Answer.Refusal why) {
            if (!closed.getAndSet(true)) listener.ended(why);
        }
    }
}
