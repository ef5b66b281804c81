// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The proxies of this station, remembered as they are chosen so that the guard lets them pass.
final class Proxies extends ProxySelector {
    private final ProxySelector chosen;
    private final Set<InetSocketAddress> seen = ConcurrentHashMap.newKeySet();

    Proxies(ProxySelector chosen) {
        this.chosen = chosen;
    }

    @Override
    public List<Proxy> select(URI uri) {
        var proxies = chosen.select(uri);
        for (var proxy : proxies) if (proxy.address() instanceof InetSocketAddress address) seen.add(address);
        return proxies;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        chosen.connectFailed(uri, address, failure);
    }

    /// Whether traffic to this address passes a proxy, which then resolves the name itself.
    boolean cover(URI uri) {
        return select(uri).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    /// Whether this address, once resolved, is one of the proxies.
    boolean contain(InetSocketAddress address) {
        return seen.stream()
                .anyMatch(proxy ->
                        proxy.getPort() == address.getPort() && resolved(proxy).contains(address.getAddress()));
    }

    private static List<InetAddress> resolved(InetSocketAddress proxy) {
        try {
            return List.of(InetAddress.getAllByName(proxy.getHostString()));
        } catch (UnknownHostException e) {
            return List.of();
        }
    }
}
