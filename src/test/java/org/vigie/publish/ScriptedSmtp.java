// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that does as the addresses say: those that begin with "non" are refused for good, with "attends" put
/// off, with "plus" told that the server closes, with "muet" refused, after which it says nothing more; of letters to
/// those that begin with "spam" the words are refused, with "lent" put off, and with "coupe" the line is cut instead of
/// an answer. One that hangs accepts lines and says nothing.
public final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket server;
    private final boolean hangs;
    private final Thread accepting;
    /// Whom mails were taken for.
    public final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    /// What was said, line by line.
    public final List<String> said = Collections.synchronizedList(new ArrayList<>());
    /// How many lines were opened.
    public final AtomicInteger lines = new AtomicInteger();
    /// The sender's address that is refused with this answer; none at first.
    public volatile String sender = "250 ok";

    public ScriptedSmtp(boolean hangs) throws IOException {
        this.hangs = hangs;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.accepting = Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /// Waits for the thread that accepts: until it has left, a closed server goes on taking lines.
    @Override
    public void close() throws IOException {
        server.close();
        try {
            accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                var line = server.accept();
                lines.incrementAndGet();
                if (!hangs) Thread.ofVirtual().start(() -> new Talk(line).run());
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private final class Talk {
        private final Socket line;
        private String reader = "";
        private boolean isLetter;

        Talk(Socket line) {
            this.line = line;
        }

        void run() {
            try (line;
                    var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
                say("220 here");
                for (var heard = in.readLine(); heard != null; heard = in.readLine()) {
                    if (isLetter && !heard.equals(".")) continue;
                    said.add(heard);
                    if (isLetter && reader.startsWith("coupe")) return;
                    if (heard.equals("RSET") && reader.startsWith("muet")) continue;
                    say(isLetter ? end() : answer(heard));
                }
            } catch (IOException gone) {
                // the client hung up
            }
        }

        private String end() {
            isLetter = false;
            if (reader.startsWith("spam")) return "554 5.7.1 not these words for <" + reader + ">";
            if (reader.startsWith("lent")) return "451 4.3.0 later";
            taken.add(reader);
            return "250 2.0.0 queued as " + taken.size();
        }

        private String answer(String heard) {
            if (heard.startsWith("MAIL")) return sender;
            if (heard.startsWith("RCPT TO:<")) {
                reader = heard.substring(9, heard.indexOf('>'));
                if (reader.startsWith("non") || reader.startsWith("muet"))
                    return "550 5.1.1 <" + reader + "> unknown here";
                if (reader.startsWith("attends")) return "451 4.7.1 try later";
                return reader.startsWith("plus") ? "421 4.7.0 too many" : "250 ok";
            }
            isLetter = heard.equals("DATA");
            if (isLetter) return "354 go on";
            return heard.equals("QUIT") ? "221 bye" : "250 ok";
        }

        private void say(String words) throws IOException {
            line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
