// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// A stretch of a text that speaks of a category of the taxonomy.
///
/// @param category the id of the category
/// @param start offset of its first UTF-16 unit in the text shown
/// @param end offset after its last
public record Mark(String category, int start, int end) {
    public Mark {
        if (start < 0 || end <= start) throw new IllegalArgumentException("A stretch has a start and an end.");
    }
}
