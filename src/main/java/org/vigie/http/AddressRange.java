// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where an address leads: out to the public network, to what is private, or to nowhere that one may ask.
///
/// The JDK's own questions (`isSiteLocalAddress` and siblings) miss unique local, shared and translated addresses,
/// so the blocks are listed: RFC 6890 (special-purpose registries) and RFC 6052 (NAT64).
public enum AddressRange {
    PUBLIC,
    /// Loopback, the local network, shared and benchmark networks: refused unless a source is allowed them.
    PRIVATE,
    /// Unspecified, link-local (a cloud's metadata), multicast, reserved, documentation: refused always.
    FORBIDDEN;

    /// The first block that holds an address decides; the longest are listed first where they overlap.
    private static final List<Block> BLOCKS = List.of(
            new Block("127.0.0.0", 8, PRIVATE),
            new Block("10.0.0.0", 8, PRIVATE),
            new Block("172.16.0.0", 12, PRIVATE),
            new Block("192.168.0.0", 16, PRIVATE),
            new Block("100.64.0.0", 10, PRIVATE),
            new Block("198.18.0.0", 15, PRIVATE),
            new Block("0.0.0.0", 8, FORBIDDEN),
            new Block("169.254.0.0", 16, FORBIDDEN),
            new Block("192.0.0.0", 24, FORBIDDEN),
            new Block("192.0.2.0", 24, FORBIDDEN),
            new Block("192.88.99.0", 24, FORBIDDEN),
            new Block("198.51.100.0", 24, FORBIDDEN),
            new Block("203.0.113.0", 24, FORBIDDEN),
            new Block("224.0.0.0", 3, FORBIDDEN),
            new Block("::1", 128, PRIVATE),
            new Block("::", 96, FORBIDDEN),
            new Block("64:ff9b:1::", 48, PRIVATE),
            new Block("100::", 64, FORBIDDEN),
            new Block("2001::", 32, FORBIDDEN),
            new Block("2001:db8::", 32, FORBIDDEN),
            new Block("fc00::", 7, PRIVATE),
            new Block("fec0::", 10, PRIVATE),
            new Block("fe80::", 10, FORBIDDEN),
            new Block("ff00::", 8, FORBIDDEN));

    /// IPv6 prefixes that carry an IPv4 address, and the byte it starts at: the carried address decides.
    private static final List<Carrier> CARRIERS = List.of(
            new Carrier(new Block("64:ff9b::", 96, PUBLIC), 12), new Carrier(new Block("2002::", 16, PUBLIC), 2));

    public static AddressRange of(InetAddress address) {
        var bytes = address.getAddress();
        for (var carrier : CARRIERS) {
            var carried = carrier.carried(bytes);
            if (carried.isPresent()) return of(carried.get());
        }
        return BLOCKS.stream()
                .filter(block -> block.holds(bytes))
                .map(Block::range)
                .findFirst()
                .orElse(PUBLIC);
    }

    /// Whether a source may connect there.
    boolean isAllowed(boolean allowPrivate) {
        return this == PUBLIC || (this == PRIVATE && allowPrivate);
    }

    private record Block(InetAddress start, int bits, AddressRange range) {
        Block(String start, int bits, AddressRange range) {
            this(literal(start), bits, range);
        }

        boolean holds(byte[] address) {
            var first = start.getAddress();
            if (first.length != address.length) return false;
            int whole = bits / 8;
            if (!Arrays.equals(first, 0, whole, address, 0, whole)) return false;
            int mask = 0xff00 >> (bits % 8) & 0xff;
            return mask == 0 || (first[whole] & mask) == (address[whole] & mask);
        }

        private static InetAddress literal(String text) {
            return InetAddress.ofLiteral(text);
        }
    }

    private record Carrier(Block block, int offset) {
        Optional<InetAddress> carried(byte[] address) {
            if (address.length != Inet6Address.ofLiteral("::").getAddress().length || !block.holds(address))
                return Optional.empty();
            try {
                return Optional.of(InetAddress.getByAddress(Arrays.copyOfRange(address, offset, offset + 4)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("Four bytes are always an address.", e);
            }
        }
    }
}
