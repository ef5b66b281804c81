// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.vigie.core.source.Fault;

class HostsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void letsOneQuestionThroughPerHostAndSoManyInAll() throws Exception {
        var hosts = new Hosts(3);
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        var perHost = new AtomicInteger[] {
            new AtomicInteger(), new AtomicInteger(), new AtomicInteger(), new AtomicInteger(), new AtomicInteger()
        };
        var mostPerHost = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 100; i++) {
            int host = i % perHost.length;
            threads.add(Thread.ofVirtual().start(() -> {
                try (var _ = hosts.enter("host" + host)) {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    mostPerHost.accumulateAndGet(perHost[host].incrementAndGet(), Math::max);
                    Thread.sleep(1);
                    perHost[host].decrementAndGet();
                    underWay.decrementAndGet();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }));
        }
        for (var thread : threads) thread.join();
        assertThat(most.get()).isEqualTo(3);
        assertThat(mostPerHost.get()).isEqualTo(1);
    }

    @Test
    void spacesQuestionsAndKeepsTheLongestRest() {
        var hosts = new Hosts(8);
        hosts.asked("a", NOW, Duration.ofSeconds(4));
        assertThat(hosts.freeAt("a")).isEqualTo(NOW.plusSeconds(4));
        hosts.rest("a", NOW.plusSeconds(60));
        hosts.asked("a", NOW, Duration.ofSeconds(4));
        assertThat(hosts.freeAt("a")).isEqualTo(NOW.plusSeconds(60));
        assertThat(hosts.freeAt("b")).isBefore(NOW);
    }

    @Test
    void opensTheCircuitAfterFiveFailuresOfTheHostItself() {
        var hosts = new Hosts(8);
        for (int i = 0; i < 9; i++) hosts.failed("a", Fault.NOT_FOUND, NOW);
        assertThat(hosts.freeAt("a")).isBefore(NOW);
        for (int i = 0; i < 5; i++) hosts.failed("a", Fault.TIMED_OUT, NOW);
        assertThat(hosts.freeAt("a")).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        hosts.failed("a", Fault.TIMED_OUT, NOW);
        assertThat(hosts.freeAt("a")).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        hosts.succeeded("a");
        assertThat(hosts.freeAt("a")).isBefore(NOW);
    }
}
