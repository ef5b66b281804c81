// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

/// What a channel is handed. Only the [Desk] packs one, after it has looked at the approval once more.
public final class Parcel {
    private final Sending sending;
    private final String key;
    private final int from;
    private final int to;

    /// @param key recorded before, and the same at every try
    /// @param from the first piece, from 0
    /// @param to one past the last
    Parcel(Sending sending, String key, int from, int to) {
        this.sending = sending;
        this.key = key;
        this.from = from;
        this.to = to;
    }

    public Sending sending() {
        return sending;
    }

    public String key() {
        return key;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
