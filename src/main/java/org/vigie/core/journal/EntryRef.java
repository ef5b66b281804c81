// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

/// Names one entry by its place: origin and gapless number within it, from 1.
public record EntryRef(OriginId origin, long seq) {
    @Override
    public String toString() {
        return origin + ":" + seq;
    }
}
