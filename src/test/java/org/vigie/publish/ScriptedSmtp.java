// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that takes what it likes: addresses of this host that begin with "non" are refused for good, those
/// that begin with "attends" are put off, and one that hangs accepts lines and says nothing.
public final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket server;
    private final boolean hangs;
    /// Whom mails were taken for.
    public final List<String> taken = new CopyOnWriteArrayList<>();

    public ScriptedSmtp(boolean hangs) throws IOException {
        this.hangs = hangs;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                var line = server.accept();
                if (!hangs) Thread.ofVirtual().start(() -> talk(line));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket line) {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            say(line, "220 here");
            for (var said = in.readLine(); said != null; said = in.readLine()) say(line, answer(said, in));
        } catch (IOException gone) {
            // the client hung up
        }
    }

    private String answer(String said, BufferedReader in) throws IOException {
        if (said.startsWith("RCPT TO:<non")) return "550 5.1.1 unknown here";
        if (said.startsWith("RCPT TO:<attends")) return "451 4.7.1 try later";
        if (said.startsWith("RCPT TO:")) {
            taken.add(said.substring(9, said.indexOf('>')));
            return "250 ok";
        }
        if (said.equals("DATA")) return "354 go on";
        if (said.equals(".")) return "250 taken";
        if (said.equals("QUIT")) return "221 bye";
        if (said.startsWith("EHLO") || said.startsWith("MAIL") || said.startsWith("RSET")) return "250 ok";
        return in.ready() || !said.isBlank() ? "" : "";
    }

    private static void say(Socket line, String words) throws IOException {
        if (!words.isEmpty()) line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
