// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.source.Fault;

class WebTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final MockWebServer server = new MockWebServer();
    private final Web web = new Web(Web.userAgent("1.0", "https://vigie.example"), ProxySelector.getDefault());

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
    void bringsAPageAndSaysWhoAsks() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .addHeader("ETag", "W/\"odd\" x")
                .addHeader("Content-Type", "text/plain; charset=iso-8859-1")
                .body(new Buffer().writeString("été", ISO_8859_1))
                .build());
        var page = page(ask(here("/a").ifChanged("W/\"old\"", "Sat, 1 Jan").bearer("secret")));
        assertThat(page.body().text()).isEqualTo("été");
        assertThat(page.fields().first("etag")).contains("W/\"odd\" x");
        assertThat(page.movedTo()).isEmpty();
        var asked = server.takeRequest();
        assertThat(asked.getHeaders().get("User-Agent")).isEqualTo("Vigie/1.0 (+https://vigie.example)");
        assertThat(asked.getHeaders().get("If-None-Match")).isEqualTo("W/\"old\"");
        assertThat(asked.getHeaders().get("If-Modified-Since")).isEqualTo("Sat, 1 Jan");
        assertThat(asked.getHeaders().get("Authorization")).isEqualTo("Bearer secret");
    }

    @Test
    void postsJson() throws Exception {
        server.enqueue(new MockResponse.Builder().body("{}").build());
        var question = Question.post(server.url("/x").toString(), "{\"a\":1}").allowPrivate(true);
        assertThat(page(ask(question)).body().sniff()).isEqualTo(Sniff.JSON);
        var asked = server.takeRequest();
        assertThat(asked.getMethod()).isEqualTo("POST");
        assertThat(asked.getBody().utf8()).isEqualTo("{\"a\":1}");
    }

    @Test
    void saysThatAHeaderCanHaveNoSuchName() throws Exception {
        for (var name : List.of("X Key", "Clé", "X-Key:", "X\nKey"))
            assertThat(ask(here("/x").header(name, "v")))
                    .isEqualTo(new Answer.Failed(Fault.BAD_SETTINGS, "not a header: " + name, true));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void tellsAMoveOnlyWhenEveryStepIsPermanent() throws Exception {
        server.enqueue(redirect(301, "/b"));
        server.enqueue(redirect(308, "/c"));
        server.enqueue(new MockResponse.Builder().body("moved").build());
        assertThat(page(ask(here("/a"))).movedTo()).contains(server.url("/c").toString());
        server.enqueue(redirect(301, "/b"));
        server.enqueue(redirect(302, "/c"));
        server.enqueue(new MockResponse.Builder().body("lent").build());
        assertThat(page(ask(here("/a"))).movedTo()).isEmpty();
    }

    @Test
    void givesUpOnEndlessRedirectsAndOtherSchemes() throws Exception {
        for (int i = 0; i < 6; i++) server.enqueue(redirect(302, "/again"));
        assertThat(failed(ask(here("/a"))).fault()).isEqualTo(Fault.TOO_MANY_REDIRECTS);
        server.enqueue(redirect(302, "file:///etc/passwd"));
        assertThat(failed(ask(here("/a"))).fault()).isEqualTo(Fault.ADDRESS_REFUSED);
    }

    @Test
    void keepsCredentialsFromOtherOrigins() throws Exception {
        try (var other = new MockWebServer()) {
            other.start();
            other.enqueue(new MockResponse.Builder().body("ok").build());
            server.enqueue(redirect(302, other.url("/").toString()));
            page(ask(here("/a").bearer("secret")));
            assertThat(other.takeRequest().getHeaders().get("Authorization")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost", "http://127.0.0.1", "http://2130706433", "http://127.1",
                "http://[::1]", "http://[::ffff:127.0.0.1]", "http://0.0.0.0", "http://169.254.169.254",
                "http://[fd00::1]", "http://100.64.0.1", "http://10.0.0.1", "http://[64:ff9b::7f00:1]"
            })
    void refusesToReachInside(String origin) throws Exception {
        var answer = failed(ask(Question.get(origin + ":" + server.getPort() + "/")));
        assertThat(answer.fault()).isEqualTo(Fault.ADDRESS_REFUSED);
        assertThat(answer.permanent()).isTrue();
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void refusesToReachInsideOnAConnectionThatAnotherSourceOpened() throws Exception {
        server.enqueue(new MockResponse.Builder().body("mine").build());
        page(ask(here("/")));
        assertThat(failed(ask(here("/").allowPrivate(false))).fault()).isEqualTo(Fault.ADDRESS_REFUSED);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void refusesForbiddenAddressesEvenWhenPrivateOnesAreAllowed() throws Exception {
        server.enqueue(redirect(302, "http://169.254.169.254/latest/meta-data"));
        assertThat(failed(ask(here("/"))).fault()).isEqualTo(Fault.ADDRESS_REFUSED);
    }

    @Test
    void goesThroughAProxyButNotToPrivateAddressesBehindIt() throws Exception {
        var proxy = new InetSocketAddress(server.getHostName(), server.getPort());
        try (var proxied = new Web("test", always(new Proxy(Proxy.Type.HTTP, proxy)))) {
            server.enqueue(new MockResponse.Builder().body("through").build());
            var page = page(proxied.ask(Question.get("http://1.1.1.1/feed"), NOW));
            assertThat(page.body().text()).isEqualTo("through");
            assertThat(server.takeRequest().getTarget()).isEqualTo("http://1.1.1.1/feed");
            assertThat(failed(proxied.ask(Question.get("http://10.0.0.1/"), NOW))
                            .fault())
                    .isEqualTo(Fault.ADDRESS_REFUSED);
        }
    }

    @Test
    void knowsThatNothingWasSaidWithoutALine() throws Exception {
        try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var first = new Socket(full.getInetAddress(), full.getLocalPort());
                var second = new Socket(full.getInetAddress(), full.getLocalPort())) {
            assertThat(second.isConnected() && first.isConnected()).isTrue();
            assertThat(failed(ask(post("http://127.0.0.1:" + full.getLocalPort() + "/")))
                            .asked())
                    .as("nobody took the call")
                    .isFalse();
        }
        var proxy = new InetSocketAddress(server.getHostName(), server.getPort());
        try (var proxied = new Web("test", always(new Proxy(Proxy.Type.HTTP, proxy)))) {
            server.enqueue(new MockResponse.Builder().code(502).build());
            assertThat(failed(proxied.ask(post("https://1.1.1.1/"), NOW)).asked())
                    .as("the proxy is cut off")
                    .isFalse();
        }
        server.enqueue(
                new MockResponse.Builder().headersDelay(30, TimeUnit.SECONDS).build());
        assertThat(failed(ask(post(server.url("/").toString()))).asked())
                .as("heard and not answered")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "401, NEEDS_CREDENTIALS, true",
        "403, FORBIDDEN, false",
        "404, NOT_FOUND, false",
        "410, GONE, true",
        "418, BAD_STATUS, false",
        "500, SERVER_ERROR, false",
        "503, SERVER_ERROR, false"
    })
    void namesEveryStatus(int status, Fault fault, boolean permanent) throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .body("{\"error\":\"X\"}")
                .build());
        var answer = failed(ask(here("/")));
        assertThat(answer.fault()).isEqualTo(fault);
        assertThat(answer.permanent()).isEqualTo(permanent);
        assertThat(answer.body().text()).isEqualTo("{\"error\":\"X\"}");
    }

    @Test
    void hearsARequestForPatience() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "7")
                .build());
        assertThat(ask(here("/"))).isEqualTo(new Answer.Throttled(NOW.plusSeconds(7), "status 429"));
        server.enqueue(new MockResponse.Builder().code(429).build());
        assertThat(ask(here("/"))).isEqualTo(new Answer.Throttled(NOW.plusSeconds(60), "status 429"));
        server.enqueue(new MockResponse.Builder().code(304).build());
        assertThat(ask(here("/"))).isInstanceOf(Answer.Unchanged.class);
    }

    @Test
    void stopsAGzipBombAndALongBody() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(new Buffer().write(GzipBomb.bytes()))
                .build());
        assertThat(failed(ask(here("/"))).fault()).isEqualTo(Fault.TOO_LARGE);
        server.enqueue(new MockResponse.Builder().body("x".repeat(11)).build());
        assertThat(failed(ask(here("/").within(10, Duration.ofSeconds(5)))).fault())
                .isEqualTo(Fault.TOO_LARGE);
    }

    @Test
    void namesACutAndASlowAnswer() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .body("half")
                .setHeader("Content-Length", 400)
                .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        assertThat(failed(ask(here("/"))).fault()).isEqualTo(Fault.TRUNCATED);
        server.enqueue(new MockResponse.Builder()
                .headersDelay(30, TimeUnit.SECONDS)
                .body("late")
                .build());
        assertThat(failed(ask(here("/").within(1000, Duration.ofMillis(200)))).fault())
                .isEqualTo(Fault.TIMED_OUT);
    }

    @Test
    void refusesAnUnknownCertificateAndAnUnknownHost() throws Exception {
        var certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        try (var secure = new MockWebServer()) {
            secure.useHttps(new HandshakeCertificates.Builder()
                    .heldCertificate(certificate)
                    .build()
                    .sslSocketFactory());
            secure.start();
            assertThat(failed(ask(Question.get(secure.url("/").toString()).allowPrivate(true)))
                            .fault())
                    .isEqualTo(Fault.BAD_CERTIFICATE);
        }
        assertThat(failed(ask(Question.get("https://no-such-host.invalid/"))).fault())
                .isEqualTo(Fault.UNKNOWN_HOST);
        assertThat(failed(ask(Question.get("not an address"))).fault()).isEqualTo(Fault.BAD_SETTINGS);
    }

    @Test
    void letsItsThreadBeStopped() {
        server.enqueue(
                new MockResponse.Builder().headersDelay(30, TimeUnit.SECONDS).build());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ask(here("/"))).isInstanceOf(InterruptedException.class);
    }

    private Answer ask(Question question) throws InterruptedException {
        return web.ask(question, NOW);
    }

    private static Question post(String address) {
        return Question.post(address, "{}").within(1000, Duration.ofMillis(600)).allowPrivate(true);
    }

    private Question here(String path) {
        return Question.get(server.url(path).toString()).allowPrivate(true);
    }

    private static Answer.Page page(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Page.class);
        return (Answer.Page) answer;
    }

    private static Answer.Failed failed(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Failed.class);
        return (Answer.Failed) answer;
    }

    private static MockResponse redirect(int status, String to) {
        return new MockResponse.Builder().code(status).addHeader("Location", to).build();
    }

    private static ProxySelector always(Proxy proxy) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(proxy);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        };
    }
}
