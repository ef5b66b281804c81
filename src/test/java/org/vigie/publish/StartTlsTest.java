// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.mobilisation.Dispatch.Trial;
import org.vigie.core.mobilisation.Outcome;

/// A mail server that begins in the clear and goes on encrypted (RFC 3207).
class StartTlsTest {
    private static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");

    @Test
    void theMailGoesOverTheEncryptedLineOnceTheServerIsTrusted() throws Exception {
        try (var server = new Upgrading()) {
            var doubted = send(server.port(), "");
            assertThat(doubted.outcome()).isEqualTo(Outcome.UNTRUSTED);
            assertThat(server.sealed).isEmpty();
            assertThat(send(server.port(), doubted.detail())).isEqualTo(new Trial(Outcome.SENT, ""));
            assertThat(server.sealed).contains("MAIL FROM:<vigie@altea.example>", "Venez au 3e", "QUIT");
            assertThat(server.open).as("said in the clear").containsOnly("EHLO", "STARTTLS");
        }
    }

    private static Trial send(int port, String trusted) {
        var settings = new Mail("127.0.0.1", port, Encryption.STARTTLS, "", "vigie@altea.example");
        return new Post(settings, "", trusted, Duration.ofSeconds(5))
                .send(
                        new Letter("ines@altea.example", "Essai", "Venez au 3e", Optional.empty(), java.util.Map.of()),
                        NOW);
    }

    /// Talks SMTP and lets its line be encrypted, with the certificate that GreenMail signs for itself.
    private static final class Upgrading implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final SSLContext certificate = certificate();
        final List<String> open = new CopyOnWriteArrayList<>();
        final List<String> sealed = new CopyOnWriteArrayList<>();

        Upgrading() throws IOException, GeneralSecurityException {
            Thread.ofVirtual().start(this::accept);
        }

        int port() {
            return server.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }

        private void accept() {
            try {
                while (!server.isClosed()) talk(server.accept());
            } catch (IOException closed) {
                // the test is over
            }
        }

        private void talk(Socket line) {
            try (line) {
                say(line, "220 here");
                var in = reader(line);
                for (var said = in.readLine(); said != null; said = in.readLine()) {
                    open.add(said.split(" ", 2)[0]);
                    if (said.startsWith("EHLO")) say(line, "250-here\r\n250 STARTTLS");
                    else if (said.equals("STARTTLS")) {
                        say(line, "220 go on");
                        encrypted(line);
                        return;
                    } else say(line, "530 5.7.0 STARTTLS first");
                }
            } catch (IOException gone) {
                // the client did not trust the certificate
            }
        }

        private void encrypted(Socket line) throws IOException {
            try (var over =
                    (SSLSocket) certificate.getSocketFactory().createSocket(line, "127.0.0.1", line.getPort(), true)) {
                over.setUseClientMode(false);
                var in = reader(over);
                boolean data = false;
                for (var said = in.readLine(); said != null; said = in.readLine()) {
                    sealed.add(said);
                    if (data && !said.equals(".")) continue;
                    data = said.equals("DATA");
                    say(over, data ? "354 go on" : said.equals("QUIT") ? "221 bye" : "250 ok");
                }
            }
        }

        private static BufferedReader reader(Socket line) throws IOException {
            return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        }

        private static void say(Socket line, String words) throws IOException {
            line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        }

        private static SSLContext certificate() throws IOException, GeneralSecurityException {
            var store = KeyStore.getInstance("PKCS12");
            try (var in = StartTlsTest.class.getResourceAsStream("/greenmail.p12")) {
                store.load(Objects.requireNonNull(in), "changeit".toCharArray());
            }
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, "changeit".toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        }
    }
}
