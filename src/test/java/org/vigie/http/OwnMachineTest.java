// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.source.Fault;

class OwnMachineTest {
    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger proxied = new AtomicInteger();
    private final Web web = new Web("Vigie", new ProxySelector() {
        @Override
        public List<Proxy> select(URI address) {
            proxied.incrementAndGet();
            return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("192.0.2.9", 3128)));
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException failure) {}
    });

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    private Answer ask(String address) throws InterruptedException {
        return web.ownMachine().ask(Question.get(address), Instant.EPOCH);
    }

    @Test
    void itIsReachedPastEveryProxy() throws Exception {
        server.enqueue(new MockResponse.Builder().body("ok").build());
        assertThat(ask("http://127.0.0.1:" + server.getPort() + "/"))
                .isInstanceOfSatisfying(
                        Answer.Page.class,
                        page -> assertThat(page.body().text()).isEqualTo("ok"));
        assertThat(proxied).hasValue(0);
    }

    @Test
    void anotherMachineIsRefusedAtTheSocketWhateverItsName() throws Exception {
        for (var address : List.of("http://192.168.1.1/", "http://8.8.8.8/", "http://10.0.0.1:11434/v1/models"))
            assertThat(ask(address))
                    .isInstanceOfSatisfying(
                            Answer.Failed.class,
                            failed -> assertThat(failed.fault()).isEqualTo(Fault.ADDRESS_REFUSED));
        assertThat(InetAddress.ofLiteral("::1").isLoopbackAddress()).isTrue();
    }
}
