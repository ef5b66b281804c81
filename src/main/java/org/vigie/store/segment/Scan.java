// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.segment;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Where the whole frames of a segment start, and what lies between them that is none. Needs no key.
///
/// @param offsets in the order of the file
/// @param damaged what is wrong before the last whole frame
/// @param end where the last whole frame ends; what follows is torn
/// @param nextNumber the number of the record to come
record Scan(List<Integer> offsets, List<Finding> damaged, int end, long nextNumber) {
    static Scan of(long segment, ByteBuffer contents) {
        var offsets = new ArrayList<Integer>();
        var damaged = new ArrayList<Finding>();
        int at = Segment.HEADER;
        int end = at;
        long expected = 0;
        while (at < contents.limit()) {
            if (!Frame.isWhole(contents, at)) {
                at++;
                continue;
            }
            long number = contents.getLong(at + 8);
            if (at > end || number != expected)
                damaged.add(new Finding.Damaged(
                        new Position(segment, end),
                        (at - end) + " bytes can't be read, " + (number - expected) + " records are missing"));
            offsets.add(at);
            expected = number + 1;
            end = at + Frame.size(contents, at);
            at = end;
        }
        return new Scan(offsets, damaged, end, expected);
    }
}
