// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.http.GzipBomb;
import org.vigie.http.Web;

/// What every source says when its server misbehaves: a value with a reason, never an exception, never success.
abstract class HostileServerContract extends SourceHarness {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "seconds | Retry-After: 90",
                "a date | Retry-After: Sun, 22 Nov 2026 10:01:30 GMT",
                "an ISO instant | X-RateLimit-Reset: 2026-11-22T10:01:30.000000Z",
                "seconds since 1970 | RateLimit-Reset: 1795341690",
                "seconds to wait, decimal | x-ratelimit-reset: 90.0",
                "seconds since 1970, other name | x-rate-limit-reset: 1795341690"
            })
    void waitsAsAskedTo(String dialect, String field) throws Exception {
        now = Instant.parse("2026-11-22T10:00:00Z");
        server.always(new MockResponse.Builder()
                .code(429)
                .addHeader(field)
                .body("Too Many Requests")
                .build());
        var harvest = source().harvest(fixture.start(), now);
        assertThat(harvest)
                .isInstanceOfSatisfying(
                        Harvest.Throttled.class,
                        throttled -> assertThat(throttled.until()).isEqualTo(now.plusSeconds(90)));
    }

    @Test
    void waitsAWhileWhenNotToldHowLong() throws Exception {
        server.always(new MockResponse.Builder().code(429).build());
        assertThat(source().harvest(fixture.start(), now))
                .isInstanceOfSatisfying(
                        Harvest.Throttled.class,
                        throttled -> assertThat(throttled.until()).isAfter(now));
    }

    @Test
    void recoversFromAServerError() throws Exception {
        server.once(new MockResponse.Builder().code(500).body("<h1>oops</h1>").build());
        assertThat(rejected(source().harvest(fixture.start(), now)).fault()).isEqualTo(Fault.SERVER_ERROR);
        assertThat(run(fixture.start()).ids()).isEqualTo(fixture.first());
    }

    @Test
    void namesACutAnswer() throws Exception {
        server.always(new MockResponse.Builder()
                .body("{\"half")
                .setHeader("Content-Length", 4000)
                .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        refuses(Fault.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><head><title>Before you continue</title></head><body>Cookies?</body></html>",
                "  <html><body><h1>Service unavailable</h1></body></html>"
            })
    void doesNotTakeAWebPageForSuccess(String html) throws Exception {
        server.always(new MockResponse.Builder()
                .addHeader("Content-Type", "text/html")
                .body(html)
                .build());
        refuses(Fault.HTML_INSTEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t"})
    void doesNotTakeNothingForSuccess(String nothing) throws Exception {
        server.always(new MockResponse.Builder().body(nothing).build());
        refuses(Fault.EMPTY_ANSWER);
    }

    @Test
    void stopsAGzipBomb() throws Exception {
        server.always(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(new Buffer().write(GzipBomb.bytes()))
                .build());
        refuses(Fault.TOO_LARGE);
    }

    @Test
    void stopsALongBody() throws Exception {
        server.always(new MockResponse.Builder()
                .body(new Buffer().write(new byte[30 << 20]))
                .build());
        refuses(Fault.TOO_LARGE);
    }

    @Test
    void givesUpOnEndlessRedirects() throws Exception {
        server.always(new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "/again")
                .build());
        refuses(Fault.TOO_MANY_REDIRECTS);
    }

    @Test
    void givesUpOnASlowAnswer() throws Exception {
        server.always(new MockResponse.Builder()
                .headersDelay(20, TimeUnit.SECONDS)
                .body("late")
                .build());
        var impatient = new Web("test", ProxySelector.getDefault(), Duration.ofMillis(300));
        try (impatient;
                var source = fixture.open(impatient, server.origin(), true)) {
            assertThat(rejected(source.harvest(fixture.start(), now)).fault()).isEqualTo(Fault.TIMED_OUT);
        }
    }

    @Test
    void refusesAddressesInsideUnlessAllowed() throws Exception {
        try (var source = fixture.open(web, server.origin(), false)) {
            var rejected = rejected(source.harvest(fixture.start(), now));
            assertThat(rejected.fault()).isEqualTo(Fault.ADDRESS_REFUSED);
            assertThat(rejected.permanent()).isTrue();
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void refusesAnUnknownCertificate() throws Exception {
        var certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        try (var secure = new MockWebServer()) {
            secure.useHttps(new HandshakeCertificates.Builder()
                    .heldCertificate(certificate)
                    .build()
                    .sslSocketFactory());
            secure.start();
            try (var source = fixture.open(web, "https://localhost:" + secure.getPort(), true)) {
                assertThat(rejected(source.harvest(fixture.start(), now)).fault())
                        .isEqualTo(Fault.BAD_CERTIFICATE);
            }
        }
    }

    @Test
    void namesAnUnknownHost() throws Exception {
        try (var source = fixture.open(web, "https://no-such-host.invalid", false)) {
            assertThat(rejected(source.harvest(fixture.start(), now)).fault()).isEqualTo(Fault.UNKNOWN_HOST);
        }
    }

    private void refuses(Fault fault) throws Exception {
        try (var source = source()) {
            assertThat(rejected(source.harvest(fixture.start(), now)).fault()).isEqualTo(fault);
        }
    }
}
