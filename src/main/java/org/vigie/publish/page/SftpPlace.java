// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSession.ClientSessionEvent;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.PageAddress;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;

/// A folder of a server that speaks SFTP (draft-ietf-secsh-filexfer). Nothing secret is said to a server before it has
/// shown the key that a person accepted. Nothing of this machine's own SSH settings is read.
///
/// @param password also opens the private key where that is locked
/// @param key the text of a private key; empty for none
/// @param accepted the fingerprint of the server's key; empty while nobody has accepted one
record SftpPlace(
        PageAddress address,
        Supplier<String> password,
        Supplier<String> key,
        Supplier<String> accepted,
        Duration patience)
        implements Place {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int PORT = 22;
    private static final Pattern SERVER = Pattern.compile("sftp://(\\[[^]]+]|[^:/]+)(?::(\\d+))?(/.*)?");

    static SftpPlace of(Account account, PageAddress address, Function<String, Optional<String>> secrets) {
        return new SftpPlace(
                address,
                () -> secrets.apply(account.id().secret()).orElse(""),
                () -> secrets.apply(account.id().secret(PageAddress.KEY)).orElse(""),
                () -> secrets.apply(account.id().secret(PageAddress.SERVER_KEY)).orElse(""),
                PATIENCE);
    }

    @Override
    public Receipt alone(Instant now, Work work) {
        var server = SERVER.matcher(address.place());
        if (!address.isFit() || !server.matches()) return new Receipt.Refused(Ground.SETTINGS, address.place());
        var shown = new Shown(accepted.get());
        try (var client = client(shown)) {
            client.start();
            try (var session = connected(client, server)) {
                // the server has shown its key when it asks who is there
                session.waitFor(EnumSet.of(ClientSessionEvent.WAIT_AUTH, ClientSessionEvent.CLOSED), patience);
                if (shown.fingerprint.isEmpty()) return new Receipt.Waiting(now.plus(PAUSE), Why.UNREACHABLE);
                return shown.isAccepted() ? loggedIn(session, folder(server), now, work) : unaccepted(shown);
            }
        } catch (UnknownHostException nobody) {
            return new Receipt.Waiting(now.plus(PAUSE), Why.UNREACHABLE);
        } catch (IOException failed) {
            return !shown.fingerprint.isEmpty() && !shown.isAccepted()
                    ? unaccepted(shown)
                    : new Receipt.Waiting(now.plus(PAUSE), Why.UNREACHABLE);
        }
    }

    /// The key that a server shows, held against the one that a person accepted.
    private static final class Shown implements ServerKeyVerifier {
        private final String accepted;
        private volatile String fingerprint = "";

        Shown(String accepted) {
            this.accepted = accepted;
        }

        @Override
        public boolean verifyServerKey(ClientSession session, SocketAddress from, PublicKey serverKey) {
            fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, serverKey);
            return isAccepted();
        }

        boolean isAccepted() {
            return !fingerprint.isEmpty() && fingerprint.equals(accepted);
        }
    }

    /// Knows nothing of the machine's keys, agents and known servers.
    private SshClient client(Shown shown) {
        var client = SshClient.setUpDefaultClient();
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setAgentFactory(null);
        client.setServerKeyVerifier(shown);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, patience);
        CoreModuleProperties.AUTH_TIMEOUT.set(client, patience);
        return client;
    }

    private ClientSession connected(SshClient client, Matcher server) throws IOException {
        var host = InetAddress.getByName(server.group(1));
        int port = server.group(2) == null ? PORT : Integer.parseInt(server.group(2));
        return client.connect(address.user(), host.getHostAddress(), port)
                .verify(patience)
                .getSession();
    }

    /// "/~/x" is below the home of who logs in.
    private static String folder(Matcher server) {
        var path = server.group(3) == null ? "/" : server.group(3);
        var bare = path.length() > 1 ? path.replaceFirst("/+$", "") : path;
        return bare.startsWith("/~/") ? bare.substring(3) : bare.equals("/~") ? "." : bare;
    }

    private static Receipt unaccepted(Shown shown) {
        return new Receipt.Refused(
                shown.accepted.isEmpty() ? Ground.NEW_SERVER : Ground.OTHER_SERVER, shown.fingerprint);
    }

    private Receipt loggedIn(ClientSession session, String folder, Instant now, Work work) throws IOException {
        try {
            identify(session);
        } catch (IOException | GeneralSecurityException unreadable) {
            return new Receipt.Refused(Ground.CREDENTIALS, String.valueOf(unreadable.getMessage()));
        }
        try {
            session.auth().verify(patience);
        } catch (IOException no) {
            if (!session.isOpen() && !isSaid(no)) throw no;
            return new Receipt.Refused(Ground.CREDENTIALS, String.valueOf(no.getMessage()));
        }
        try (var sftp = SftpClientFactory.instance().createSftpClient(session);
                var site = new SftpSite(sftp, folder, now)) {
            site.open();
            return work.on(site);
        } catch (NotDone said) {
            return said.receipt();
        } catch (IOException failed) {
            return SftpSite.receipt(failed, now);
        }
    }

    /// Whether the server said that it lets nobody in with this, rather than nothing.
    private static boolean isSaid(IOException no) {
        var words = String.valueOf(no.getMessage()).toLowerCase(java.util.Locale.ROOT);
        return words.contains("authentication") && !words.contains("timeout");
    }

    private void identify(ClientSession session) throws IOException, GeneralSecurityException {
        var text = key.get();
        var word = password.get();
        if (!text.isEmpty()) {
            var pairs = SecurityUtils.loadKeyPairIdentities(
                    session,
                    NamedResource.ofName("key"),
                    new ByteArrayInputStream((text.strip() + "\n").getBytes(StandardCharsets.UTF_8)),
                    word.isEmpty() ? FilePasswordProvider.EMPTY : FilePasswordProvider.of(word));
            for (var pair : pairs == null ? List.<java.security.KeyPair>of() : pairs)
                session.addPublicKeyIdentity(pair);
        } else if (!word.isEmpty()) session.addPasswordIdentity(word);
    }
}
