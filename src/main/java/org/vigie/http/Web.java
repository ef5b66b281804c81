// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.vigie.core.source.Fault;

/// The way out to the network, for everyone: one client, with limits that hold on every question.
///
/// Redirects are followed here and not by the client, so that each step is checked like the first.
/// Safe for many threads; a question blocks the thread that asks.
public final class Web implements AutoCloseable {
    private static final int MAX_REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PING = Duration.ofSeconds(30);
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final String userAgent;
    private final Duration longest;
    private final Proxies proxies;
    private final OkHttpClient everywhere;
    private final OkHttpClient publicOnly;

    /// @param userAgent who asks, with a version and a contact ("Vigie/1.0 (+https://…)")
    /// @param proxies how this station reaches the network; [ProxySelector#getDefault] follows the system
    public Web(String userAgent, ProxySelector proxies) {
        this(userAgent, proxies, LONGEST);
    }

    /// @param longest no question may take longer, whatever it asks for itself
    public Web(String userAgent, ProxySelector proxies, Duration longest) {
        this.userAgent = userAgent;
        this.longest = longest;
        this.proxies = new Proxies(proxies);
        var common = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(CONNECT)
                .readTimeout(Duration.ofSeconds(20))
                .pingInterval(PING)
                .proxySelector(this.proxies)
                .addNetworkInterceptor(Reach::note)
                .addNetworkInterceptor(Unrepeated::keep)
                .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
                .build();
        this.publicOnly = guarded(common, false);
        this.everywhere = guarded(common, true);
    }

    /// Each has its own pool: one client would otherwise reuse the other's open connections, past its guard.
    private OkHttpClient guarded(OkHttpClient common, boolean allowPrivate) {
        return common.newBuilder()
                .socketFactory(guard(allowPrivate))
                .connectionPool(new ConnectionPool(8, IDLE.toSeconds(), TimeUnit.SECONDS))
                .build();
    }

    /// The way to a server on this very machine, closed with this.
    public OwnMachine ownMachine() {
        return new OwnMachine(everywhere, userAgent);
    }

    /// What a program calls itself when it asks.
    public static String userAgent(String version, String contact) {
        return "Vigie/" + version + " (+" + contact + ")";
    }

    /// Asks, and follows redirects. Every failure is a value.
    ///
    /// @param now the instant of the question, from which waits are counted
    /// @throws InterruptedException when the asking thread is told to stop
    public Answer ask(Question question, Instant now) throws InterruptedException {
        var address = HttpUrl.parse(question.address().strip());
        if (address == null) return new Answer.Failed(Fault.BAD_SETTINGS, "not a web address", true);
        var wrong = question.wrongHeader();
        if (wrong.isPresent()) return new Answer.Failed(Fault.BAD_SETTINGS, "not a header: " + wrong.get(), true);
        var reach = new Reach();
        try {
            return follow(question, address, now, reach);
        } catch (IOException e) {
            if (Thread.interrupted()) throw interrupted(e);
            return Failures.of(e, reach.isLine());
        }
    }

    /// Opens a WebSocket with the same checks. What arrives, and the end, is told to the listener.
    ///
    /// @param now the instant of the question, from which waits are counted
    public Socket open(Question question, Socket.Listener listener, Instant now) {
        var address = HttpUrl.parse(question.address().strip().replaceFirst("^ws", "http"));
        if (address == null) {
            listener.ended(new Answer.Failed(Fault.BAD_SETTINGS, "not a web address", true));
            return Socket.CLOSED;
        }
        try {
            check(question, address);
            return Socket.open(client(question), request(question, address, question.headers()), listener, now);
        } catch (IOException e) {
            listener.ended(Failures.of(e));
            return Socket.CLOSED;
        }
    }

    private Answer follow(Question question, HttpUrl first, Instant now, Reach reach) throws IOException {
        var time = question.timeout().compareTo(longest) < 0 ? question.timeout() : longest;
        long end = System.nanoTime() + time.toNanos();
        var at = first;
        boolean allPermanent = true;
        var headers = question.headers();
        for (int hops = 0; hops <= MAX_REDIRECTS; hops++) {
            check(question, at);
            var call = client(question).newCall(reach.on(request(question, at, headers)));
            call.timeout().timeout(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            try (var response = call.execute()) {
                var location = Optional.ofNullable(response.header("Location"));
                if (!isRedirect(response.code()) || location.isEmpty()) {
                    boolean moved = hops > 0 && allPermanent;
                    return new Reading(question.maxBytes(), now).read(response, moved);
                }
                if (!question.isReading())
                    return Failures.ofStatus(response.code(), Body.NONE, "redirected " + question.method());
                var next = at.resolve(location.get());
                if (next == null) throw new Guard.Refused(location.get());
                allPermanent &= response.code() == 301 || response.code() == 308;
                headers = carried(headers, at, next);
                at = next;
            }
        }
        return new Answer.Failed(Fault.TOO_MANY_REDIRECTS, "more than " + MAX_REDIRECTS + " redirects", false);
    }

    /// Behind a proxy the guard sees only the proxy, so the name is also looked at here.
    private void check(Question question, HttpUrl address) throws IOException {
        if (!proxies.cover(address.uri())) return;
        try {
            for (var found : InetAddress.getAllByName(address.host()))
                guard(question.allowPrivate()).check(found);
        } catch (UnknownHostException e) {
            return; // only the proxy knows this name
        }
    }

    private Guard guard(boolean allowPrivate) {
        return new Guard(allowPrivate, proxies::contain);
    }

    private OkHttpClient client(Question question) {
        return question.allowPrivate() ? everywhere : publicOnly;
    }

    private Request request(Question question, HttpUrl address, Map<String, String> headers) {
        return request(question, address, headers, userAgent);
    }

    static Request request(Question question, HttpUrl address, Map<String, String> headers, String userAgent) {
        var request = new Request.Builder().url(address).header("User-Agent", userAgent);
        headers.forEach((name, value) -> {
            if (Question.isHeaderValue(value)) request.header(name, value);
        });
        request.method(question.method(), question.said().map(OnceBody::new).orElse(null));
        return request.build();
    }

    /// Credentials stay with the origin that they were meant for.
    private static Map<String, String> carried(Map<String, String> headers, HttpUrl from, HttpUrl to) {
        boolean sameOrigin =
                from.scheme().equals(to.scheme()) && from.host().equals(to.host()) && from.port() == to.port();
        if (sameOrigin) return headers;
        var kept = new HashMap<>(headers);
        kept.keySet().removeIf(name -> name.equalsIgnoreCase("Authorization") || name.equalsIgnoreCase("Cookie"));
        return kept;
    }

    static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    static InterruptedException interrupted(IOException cause) {
        var interruption = new InterruptedException("told to stop while asking");
        interruption.initCause(cause);
        return interruption;
    }

    /// Cancels what is under way and lets go of every connection.
    @Override
    public void close() {
        for (var client : new OkHttpClient[] {publicOnly, everywhere}) {
            client.dispatcher().cancelAll();
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }
}
