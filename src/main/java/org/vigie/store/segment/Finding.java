// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.segment;

/// Something wrong in a segment, reported and never passed over in silence.
public sealed interface Finding {
    /// The last record was not written to its end, as after a kill; nobody was told that it is saved.
    ///
    /// @param bytes how much was cut
    record TornTail(Position at, long bytes) implements Finding {}

    /// Bytes in the middle can't be read; what follows them can.
    record Damaged(Position at, String why) implements Finding {}
}
