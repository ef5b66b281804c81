// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.mailbox;

/// What became of messages that concern this station.
///
/// @param noted recorded just now
/// @param skipped belonged to nothing that was sent, or named somebody else
public record Count(int noted, int skipped) {
    static final Count NONE = new Count(0, 0);
    static final Count NOTED = new Count(1, 0);
    static final Count SKIPPED = new Count(0, 1);

    Count plus(Count other) {
        return new Count(noted + other.noted, skipped + other.skipped);
    }
}
