// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

/// Where one piece of an [Item] stands: a post, or the letter to one reader of a list.
enum Piece {
    PENDING,
    /// To be sent again, though it may be out: the channel knows it again for a while.
    DOUBTFUL,
    BEGUN,
    SENT,
    REHEARSED,
    REFUSED,
    UNKNOWN,
    CANCELLED;

    boolean isOut() {
        return this == SENT || this == REHEARSED;
    }

    boolean mayReach() {
        return this != REFUSED && this != CANCELLED;
    }
}
