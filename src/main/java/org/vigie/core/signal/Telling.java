// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// A stretch of a text that a score rests on.
///
/// @param start offset of its first UTF-16 unit in the text shown
/// @param end offset after its last
/// @param weight how much it moves the score, signed, in units of the score
public record Telling(int start, int end, double weight) {
    public Telling {
        if (start < 0 || end <= start) throw new IllegalArgumentException("A stretch has a start and an end.");
    }
}
