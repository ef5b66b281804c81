// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "2606:4700::1111",
                "64:ff9b::1.1.1.1",
                "2002:101:101::1"
            })
    void leavesThePublicNetworkOpen(String address) {
        assertThat(of(address)).isEqualTo(AddressRange.PUBLIC);
        assertThat(of(address).isAllowed(false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "100.127.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "::1",
                "fc00::1",
                "fdff::1",
                "fec0::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::1"
            })
    void keepsWhatIsPrivateForThoseWhoAreAllowed(String address) {
        assertThat(of(address)).isEqualTo(AddressRange.PRIVATE);
        assertThat(of(address).isAllowed(false)).isFalse();
        assertThat(of(address).isAllowed(true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "169.254.169.254",
                "192.0.0.1",
                "192.0.2.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "fe80::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "64:ff9b::169.254.169.254",
                "::ffff:0.0.0.0"
            })
    void refusesTheRestAlways(String address) {
        assertThat(of(address)).isEqualTo(AddressRange.FORBIDDEN);
        assertThat(of(address).isAllowed(true)).isFalse();
    }

    private static AddressRange of(String literal) {
        return AddressRange.of(InetAddress.ofLiteral(literal));
    }
}
