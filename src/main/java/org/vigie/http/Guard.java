// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/// Makes sockets that connect only where a source may go.
///
/// The check stands here because this is the last place before the network: a check in name resolution is passed by
/// any address written in figures, and a name may resolve differently a second time.
final class Guard extends SocketFactory {
    private final Predicate<InetAddress> allowed;
    private final Predicate<InetSocketAddress> isProxy;

    /// @param isProxy tells the proxies of this station, which may well have private addresses
    Guard(boolean allowPrivate, Predicate<InetSocketAddress> isProxy) {
        this(address -> AddressRange.of(address).isAllowed(allowPrivate), isProxy);
    }

    private Guard(Predicate<InetAddress> allowed, Predicate<InetSocketAddress> isProxy) {
        this.allowed = allowed;
        this.isProxy = isProxy;
    }

    /// Lets through to this very machine alone, whatever a name resolves to.
    static Guard loopback() {
        return new Guard(InetAddress::isLoopbackAddress, _ -> false);
    }

    /// The address must not be asked; its message names it.
    static final class Refused extends ConnectException {
        Refused(String what) {
            super("refused address " + what);
        }
    }

    /// Throws when this address must not be asked.
    void check(InetAddress address) throws Refused {
        if (!allowed.test(address)) throw new Refused(address.toString());
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                if (!(endpoint instanceof InetSocketAddress inet)) throw new Refused(endpoint.toString());
                var address = inet.getAddress();
                if (address == null) throw new Refused(endpoint.toString());
                if (!isProxy.test(inet)) check(address);
                super.connect(endpoint, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unconnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw unconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw unconnected();
    }

    private static IOException unconnected() {
        return new IOException("only unconnected sockets are made here");
    }
}
