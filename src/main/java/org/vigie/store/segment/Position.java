// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.segment;

/// Where a record lies, for ever: a rewritten segment keeps its positions.
///
/// @param segment number of the file, from 1
/// @param offset in bytes from its start
public record Position(long segment, long offset) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
        int bySegment = Long.compare(segment, other.segment);
        return bySegment != 0 ? bySegment : Long.compare(offset, other.offset);
    }
}
