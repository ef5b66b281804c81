// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.AbstractSftpEventListenerAdapter;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.PageAddress;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.publish.SendingContract;

/// Against a real SFTP server of the same library, on a port of this machine.
class SftpPageTest extends SendingContract {
    private static final String KEY = TestSendings.id(1).toString();
    private static KeyPair machine;
    private static KeyPair own;

    private final SshServer server = SshServer.setUpDefaultServer();
    private final Map<String, String> secrets = new HashMap<>();
    private final Faults faults = new Faults();

    @TempDir
    Path home;

    /// Breaks the line, or fails, where a test wants it.
    private static final class Faults extends AbstractSftpEventListenerAdapter {
        volatile String dropAt = "none";
        volatile String failAt = "none";

        @Override
        public void moving(
                ServerSession session, Path from, Path to, java.util.Collection<java.nio.file.CopyOption> how) {
            if (to.endsWith(dropAt)) session.close(true);
        }

        @Override
        public void writing(
                ServerSession session,
                String remote,
                org.apache.sshd.sftp.server.FileHandle file,
                long offset,
                byte[] data,
                int at,
                int length)
                throws IOException {
            if (file.getFile().endsWith(failAt)) throw new IOException("No space left on device");
            if (file.getFile().endsWith(dropAt)) session.close(true);
        }
    }

    @BeforeAll
    static void keys() throws Exception {
        var rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        machine = rsa.generateKeyPair();
        own = rsa.generateKeyPair();
    }

    @BeforeEach
    void start() throws IOException {
        var files = new SftpSubsystemFactory();
        files.addSftpEventListener(faults);
        server.setHost("localhost");
        server.setKeyPairProvider(KeyPairProvider.wrap(machine));
        server.setPasswordAuthenticator((user, word, _) -> user.equals("web") && word.equals("s\u00e9same"));
        server.setPublickeyAuthenticator(
                (user, key, _) -> user.equals("web") && KeyUtils.compareKeys(key, own.getPublic()));
        server.setSubsystemFactories(List.of(files));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.start();
        secrets.put(account().id().secret(), "s\u00e9same");
        secrets.put(account().id().secret(PageAddress.SERVER_KEY), fingerprint(machine));
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    private static String fingerprint(KeyPair pair) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, pair.getPublic());
    }

    private Account account() {
        return TestSendings.account(Way.PAGE, "sftp://web@localhost:" + server.getPort() + "/sites/etat");
    }

    private PageChannel channel() {
        return PageChannel.of(
                account(), ZoneId.of("UTC"), PageTest.INDEX, name -> Optional.ofNullable(secrets.get(name)), () -> {
                    throw new IllegalStateException("no web");
                });
    }

    private Path folder() {
        return home.resolve("sites/etat");
    }

    @Override
    protected Receipt send(String service) {
        return send(service, 1);
    }

    private Receipt send(String service, int number) {
        var channel = channel();
        return channel.send(TestSendings.parcel(Outlet.SITE, account(), service, channel, number), TestSendings.NOW)
                .getFirst();
    }

    @Override
    protected void willTake() {}

    @Override
    protected String arrived() throws IOException {
        return Jsoup.parse(folder().resolve("index.html"))
                .expectFirst("article p")
                .text();
    }

    private List<String> names() {
        return List.of(Objects.requireNonNull(folder().toFile().list()));
    }

    @Test
    void missingFoldersAreMadeAndFilesReplaced() throws IOException {
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Sent(KEY, ""));
        assertThat(send("le fixe", 2)).isInstanceOf(Receipt.Sent.class);
        assertThat(send("le fixe", 2)).isInstanceOf(Receipt.Sent.class);
        assertThat(names())
                .containsExactlyInAnyOrder("index.html", "status.json", "feed.xml", "search.js", "faq-index.js");
        assertThat(Jsoup.parse(folder().resolve("index.html")).select("article"))
                .hasSize(2);
    }

    @Test
    void aServerNobodyHasAcceptedShowsItsKeyAndHearsNoPassword() {
        var heard = new boolean[1];
        server.setPasswordAuthenticator((_, _, _) -> heard[0] = true);
        secrets.remove(account().id().secret(PageAddress.SERVER_KEY));
        var shown = new Receipt.Refused(Ground.NEW_SERVER, fingerprint(machine));
        assertThat(channel().probe(TestSendings.NOW)).isEqualTo(shown);
        assertThat(send("x")).isEqualTo(shown);
        assertThat(heard[0]).isFalse();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aServerWithAnotherKeyIsRefused() throws Exception {
        secrets.put(account().id().secret(PageAddress.SERVER_KEY), fingerprint(own));
        assertThat(send("x")).isEqualTo(new Receipt.Refused(Ground.OTHER_SERVER, fingerprint(machine)));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aWrongPasswordIsRefused() {
        secrets.put(account().id().secret(), "faux");
        assertThat(channel().probe(TestSendings.NOW))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class, no -> assertThat(no.ground()).isEqualTo(Ground.CREDENTIALS));
        secrets.put(account().id().secret(), "s\u00e9same");
        assertThat(channel().probe(TestSendings.NOW)).isEqualTo(new Receipt.Sent("", ""));
        assertThat(names()).isEmpty();
    }

    @Test
    void aPrivateKeyLetsInAndItsPassphraseOpensIt() throws Exception {
        secrets.put(account().id().secret(PageAddress.KEY), written("phrase"));
        secrets.put(account().id().secret(), "phrase");
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Sent(KEY, ""));
        secrets.put(account().id().secret(), "fausse");
        assertThat(send("x"))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class, no -> assertThat(no.ground()).isEqualTo(Ground.CREDENTIALS));
        secrets.put(account().id().secret(PageAddress.KEY), "no key");
        assertThat(send("x"))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class, no -> assertThat(no.ground()).isEqualTo(Ground.CREDENTIALS));
    }

    private static String written(String phrase) throws Exception {
        var how = new OpenSSHKeyEncryptionContext();
        how.setCipherName("AES");
        how.setCipherType("256");
        how.setPassword(phrase);
        var text = new ByteArrayOutputStream();
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(own, "web", how, text);
        return text.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLineDroppedBeforeTheFirstFileStandsChangesNothingAndIsWaitedFor() throws IOException {
        send("la Box 7");
        faults.dropAt = "index.html.part";
        assertThat(send("le fixe", 2))
                .isEqualTo(new Receipt.Waiting(TestSendings.NOW.plusSeconds(60), Why.UNREACHABLE));
        assertThat(Files.readString(folder().resolve("status.json"))).doesNotContain("le fixe");
    }

    @Test
    void aLineDroppedMidwayIsNotKnownAndTheNextTryMendsItOnceTheLockIsOld() throws IOException {
        send("la Box 7");
        faults.dropAt = "index.html";
        assertThat(send("le fixe", 2)).isInstanceOf(Receipt.Unknown.class);
        faults.dropAt = "none";
        assertThat(names()).contains(".vigie.lock");
        assertThat(send("le fixe", 2)).isEqualTo(new Receipt.Waiting(TestSendings.NOW.plusSeconds(10), Why.LOCKED));
        var lock = folder().resolve(".vigie.lock");
        Files.setLastModifiedTime(
                lock, FileTime.from(Files.getLastModifiedTime(lock).toInstant().minusSeconds(301)));
        assertThat(send("le fixe", 2)).isInstanceOf(Receipt.Sent.class);
        assertThat(names()).doesNotContain(".vigie.lock", "index.html.part");
        assertThat(Jsoup.parse(folder().resolve("index.html")).select("article"))
                .hasSize(2);
    }

    @Test
    void aFullDiskWaitsAndChangesNothing() throws IOException {
        faults.failAt = "status.json.part";
        assertThat(send("x")).isEqualTo(new Receipt.Waiting(TestSendings.NOW.plusSeconds(60), Why.FULL));
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidSo() throws IOException {
        Files.writeString(home.resolve("sites"), "a file");
        assertThat(send("x"))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class, no -> assertThat(no.ground()).isEqualTo(Ground.NO_FOLDER));
    }

    @Test
    void aServerThatIsGoneIsWaitedFor() throws IOException {
        var account = account();
        var channel = channel();
        server.stop(true);
        assertThat(channel.send(TestSendings.parcel(Outlet.SITE, account, "x", channel), TestSendings.NOW))
                .containsExactly(new Receipt.Waiting(TestSendings.NOW.plusSeconds(60), Why.UNREACHABLE));
    }
}
