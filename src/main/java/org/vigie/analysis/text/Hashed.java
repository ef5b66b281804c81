// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The hashed n-grams of one text, each with the tokens it was made of.
///
/// A hash can't be turned back into letters: a model over hashes holds no text.
public final class Hashed {
    private int[] hashes = new int[256];
    private int[] firsts = new int[256];
    private int[] lasts = new int[256];
    private int size;
    private int @Nullable [] distinct;

    void add(int hash, int first, int last) {
        distinct = null;
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            firsts = Arrays.copyOf(firsts, size * 2);
            lasts = Arrays.copyOf(lasts, size * 2);
        }
        hashes[size] = hash;
        firsts[size] = first;
        lasts[size++] = last;
    }

    public int size() {
        return size;
    }

    public int hash(int index) {
        return hashes[index];
    }

    /// The place of the first token of an n-gram.
    public int first(int index) {
        return firsts[index];
    }

    /// The place of the last token of an n-gram.
    public int last(int index) {
        return lasts[index];
    }

    /// Every hash once, in ascending order; not to be changed. Several models ask, so it is worked out once.
    public int[] distinct() {
        var known = distinct;
        if (known != null) return known;
        var fresh = sorted();
        distinct = fresh;
        return fresh;
    }

    private int[] sorted() {
        var sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < size; i++) if (i == 0 || sorted[i] != sorted[i - 1]) sorted[count++] = sorted[i];
        return Arrays.copyOf(sorted, count);
    }
}
