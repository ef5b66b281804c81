// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

/// One way to reach somebody: an e-mail address, a number.
///
/// @param address as people write it; [#dialled] is what machines take
public record Channel(ChannelKind kind, String address) {
    public Channel {
        address = address.strip();
        if (!kind.accepts(address)) throw new IllegalArgumentException("No address of kind " + kind);
    }

    /// The number without spaces and signs ("+33611223344"); other addresses as they are.
    public String dialled() {
        return switch (kind) {
            case EMAIL, OTHER -> address;
            case MOBILE, PHONE -> (address.startsWith("+") ? "+" : "") + address.replaceAll("[^0-9]", "");
        };
    }

    /// Whether both reach the same place.
    public boolean reachesLike(Channel other) {
        return kind == other.kind && dialled().equalsIgnoreCase(other.dialled());
    }
}
