// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The hashed n-grams of one text, each with the tokens it was made of.
///
/// A hash can't be turned back into letters: a model over hashes holds no text.
public final class Hashed {
    /// The last token of an n-gram is told as its distance from the first, in so many bits.
    private static final int SPAN_BITS = 8;
    private static final int SPAN = (1 << SPAN_BITS) - 1;

    private int[] hashes;
    private int[] places;
    private int size;
    private int @Nullable [] once;

    /// @param expected about how many n-grams will come
    Hashed(int expected) {
        hashes = new int[Math.max(16, expected)];
        places = new int[hashes.length];
    }

    void add(int hash, int first, int last) {
        once = null;
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        hashes[size] = hash;
        places[size++] = first << SPAN_BITS | last - first;
    }

    public int size() {
        return size;
    }

    public int hash(int index) {
        return hashes[index];
    }

    /// The place of the first token of an n-gram.
    public int first(int index) {
        return places[index] >>> SPAN_BITS;
    }

    /// The place of the last token of an n-gram.
    public int last(int index) {
        return first(index) + (places[index] & SPAN);
    }

    /// Every hash once, in no order; not to be changed. Several models ask, so it is worked out once.
    int[] once() {
        var known = once;
        if (known != null) return known;
        var fresh = firstOnes();
        once = fresh;
        return fresh;
    }

    /// Every hash once, in ascending order.
    public int[] distinct() {
        var sorted = once().clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /// By open addressing: sorting would take several times as long.
    private int[] firstOnes() {
        var table = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        int mask = table.length - 1;
        var found = new int[size];
        int count = 0;
        boolean zero = false;
        for (int i = 0; i < size; i++) {
            int hash = hashes[i];
            int slot = hash & mask;
            while (table[slot] != 0 && table[slot] != hash) slot = slot + 1 & mask;
            if (table[slot] != 0 || hash == 0 && zero) continue;
            table[slot] = hash;
            zero |= hash == 0;
            found[count++] = hash;
        }
        return Arrays.copyOf(found, count);
    }
}
