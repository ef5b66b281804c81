// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.vigie.core.source.Fault;

/// The way to a server on this very machine: loopback addresses alone, whatever a name resolves to, past every proxy,
/// and no redirect. A question may take as long as it asks for: such a server thinks before it says its first word.
///
/// Safe for many threads; a question blocks the thread that asks.
public final class OwnMachine {
    private static final int CONNECTIONS = 2;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final OkHttpClient client;
    private final String userAgent;

    /// @param common whose limits and threads are shared
    OwnMachine(OkHttpClient common, String userAgent) {
        this.userAgent = userAgent;
        this.client = common.newBuilder()
                .proxy(Proxy.NO_PROXY)
                .socketFactory(Guard.loopback())
                .connectionPool(new ConnectionPool(CONNECTIONS, IDLE.toSeconds(), TimeUnit.SECONDS))
                .readTimeout(Duration.ZERO)
                .build();
    }

    /// Asks once. Every failure is a value; a redirect is a failure with its status.
    ///
    /// @throws InterruptedException when the asking thread is told to stop
    public Answer ask(Question question, Instant now) throws InterruptedException {
        var address = HttpUrl.parse(question.address().strip());
        if (address == null) return new Answer.Failed(Fault.BAD_SETTINGS, "not a web address", true);
        var call = client.newCall(Web.request(question, address, question.headers(), userAgent));
        call.timeout().timeout(question.timeout().toNanos(), TimeUnit.NANOSECONDS);
        try (var response = call.execute()) {
            if (Web.isRedirect(response.code())) return Failures.ofStatus(response.code(), Body.NONE, "redirect");
            return new Reading(question.maxBytes(), now).read(response, false);
        } catch (IOException e) {
            if (Thread.interrupted()) throw Web.interrupted(e);
            return Failures.of(e);
        }
    }
}
