// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.vigie.core.source.Fault;

/// What is owed to the hosts that are asked: one question at a time each, spaced as they want it, none while they ask
/// for patience or are down. And a cap on the questions of this station, all hosts together.
final class Hosts {
    /// Failures in a row, whoever asked, after which a host is left alone.
    private static final int FAILURES = 5;

    private static final Duration COOL_DOWN = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Semaphore all;

    /// @param most questions under way at once
    Hosts(int most) {
        all = new Semaphore(most, true);
    }

    /// The right to ask one question; closing it gives it back.
    interface Pass extends AutoCloseable {
        @Override
        void close();
    }

    /// Waits for this host's turn. Sources without a host never wait.
    Pass enter(String name) throws InterruptedException {
        if (name.isEmpty()) return () -> {};
        var host = host(name);
        host.turn.acquire();
        try {
            all.acquire();
        } catch (InterruptedException e) {
            host.turn.release();
            throw e;
        }
        return () -> {
            all.release();
            host.turn.release();
        };
    }

    /// When this host may next be asked; the past means now.
    Instant freeAt(String name) {
        return name.isEmpty() ? Instant.MIN : host(name).freeAt();
    }

    /// A question was asked, the next must wait so long.
    void asked(String name, Instant now, Duration spacing) {
        if (!name.isEmpty()) host(name).rest(now.plus(spacing));
    }

    /// The host asks for patience, which all its sources owe.
    void rest(String name, Instant until) {
        if (!name.isEmpty()) host(name).rest(until);
    }

    void succeeded(String name) {
        if (!name.isEmpty()) host(name).closeBreaker();
    }

    /// Counts only what says that the host itself is in trouble.
    void failed(String name, Fault fault, Instant now) {
        if (!name.isEmpty() && isTheHosts(fault)) host(name).countFailure(now);
    }

    /// A person wants to know now: failures no longer hold questions back. What the host asked for still does.
    void forgive(String name) {
        if (!name.isEmpty()) host(name).closeBreaker();
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, _ -> new Host());
    }

    private static boolean isTheHosts(Fault fault) {
        return switch (fault) {
            case UNREACHABLE, UNKNOWN_HOST, BAD_CERTIFICATE, TIMED_OUT, SERVER_ERROR, TRUNCATED -> true;
            default -> false;
        };
    }

    /// One host, and its circuit breaker: after the cool-down one question is let through, and its fate decides.
    private static final class Host {
        final Semaphore turn = new Semaphore(1, true);
        private Instant restUntil = Instant.MIN;
        private Instant brokenUntil = Instant.MIN;
        private int failures;

        synchronized Instant freeAt() {
            return restUntil.isAfter(brokenUntil) ? restUntil : brokenUntil;
        }

        synchronized void rest(Instant until) {
            if (until.isAfter(restUntil)) restUntil = until;
        }

        synchronized void closeBreaker() {
            failures = 0;
            brokenUntil = Instant.MIN;
        }

        synchronized void countFailure(Instant now) {
            if (++failures < FAILURES) return;
            var pause = COOL_DOWN.multipliedBy(1L << Math.min(failures - FAILURES, 3));
            brokenUntil = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        }
    }
}
