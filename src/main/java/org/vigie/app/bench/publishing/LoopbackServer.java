// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// Listens on this machine alone, and talks on every line as told.
final class LoopbackServer implements AutoCloseable {
    private static final int WAITING = 50;

    private final ServerSocket server;
    private final Talk talk;

    /// What is said on one line. Its end closes the line.
    @FunctionalInterface
    interface Talk {
        void on(Socket line) throws IOException;
    }

    LoopbackServer(Talk talk) {
        this.talk = talk;
        try {
            this.server = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                var line = server.accept();
                Thread.ofVirtual().start(() -> talk(line));
            }
        } catch (IOException closed) {
            // no more lines
        }
    }

    private void talk(Socket line) {
        try (line) {
            talk.on(line);
        } catch (IOException hungUp) {
            // the other side knows
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
