// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;

/// One facet of one segment, read in blocks of mentions: checks its ticks and counts its values.
abstract sealed class FacetColumn {
    /// In `failures`, beyond the facets' own bits: nothing, one facet, or more than one failed.
    private static final byte NONE = 0;

    private static final byte SEVERAL = Byte.MAX_VALUE;

    /// Mentions next to each other often have the same value. Counted in turns, none waits for the one before.
    private static final int LANES = 4;

    private static final int FEW = 256;

    private final Facet facet;
    private final int[] counters;
    /// How many values the facet has.
    private final int width;
    private final int turns;

    private FacetColumn(Facet facet, int width) {
        this.facet = facet;
        this.width = width;
        int lanes = width <= FEW ? LANES : 1;
        this.turns = lanes - 1;
        this.counters = new int[width * lanes];
    }

    static List<FacetColumn> all(Columns columns, Search search, LeafReader leaf) throws IOException {
        var all = new ArrayList<FacetColumn>();
        for (var facet : Facet.values()) {
            var ticked = search.facets().get(facet);
            all.add(of(facet, columns, ticked == null ? null : numbers(columns.of(facet), ticked), search, leaf));
        }
        return all;
    }

    /// What stands in a segment was numbered before, so that no value lies beyond those known by now.
    private static FacetColumn of(Facet facet, Columns columns, int @Nullable [] ticked, Search search, LeafReader leaf)
            throws IOException {
        if (Columns.isMany(facet)) return new Bits(facet, columns.bitColumns(facet), ticked, leaf);
        var column = facet == Facet.PRIORITY
                ? new Urgencies(search.asOf()).bands(leaf)
                : DocValues.getNumeric(leaf, Columns.name(facet));
        return new Single(facet, columns.of(facet).size(), ticked, column);
    }

    /// Reads a block; a mention that fails this facet's ticks is marked with it, or as failing several.
    abstract void read(int[] docs, int size, byte[] failures) throws IOException;

    /// Counts the mentions of the block just read that fail nothing, or only this facet.
    abstract void count(int size, byte[] failures);

    /// Counts all mentions of the block just read.
    abstract void count(int size);

    final void addTo(FacetTally tally) {
        var sums = tally.of(facet, width);
        for (int i = 0; i < counters.length; i++) sums[i % width] += counters[i];
    }

    final void count(int at, int value) {
        counters[(at & turns) * width + value]++;
    }

    final boolean counts(byte failure) {
        return failure == NONE || failure == mark();
    }

    final void fail(byte[] failures, int at) {
        failures[at] = failures[at] == NONE ? mark() : SEVERAL;
    }

    private byte mark() {
        return (byte) (facet.ordinal() + 1);
    }

    private static int[] numbers(Ordinals ordinals, Set<String> values) {
        return values.stream()
                .flatMapToInt(value -> ordinals.known(value).stream())
                .toArray();
    }

    /// A facet with one value per mention.
    private static final class Single extends FacetColumn {
        private final boolean @Nullable [] allowed;
        private final NumericDocValues column;
        private long[] values = {};

        Single(Facet facet, int width, int @Nullable [] ticked, NumericDocValues column) {
            super(facet, width);
            this.column = column;
            this.allowed = ticked == null
                    ? null
                    : new boolean[Arrays.stream(ticked).max().orElse(0) + 1];
            if (allowed != null && ticked != null) for (int number : ticked) allowed[number] = true;
        }

        @Override
        void read(int[] docs, int size, byte[] failures) throws IOException {
            if (values.length < size) values = new long[docs.length];
            column.longValues(size, docs, values, 0);
            if (allowed == null) return;
            for (int i = 0; i < size; i++)
                if (values[i] >= allowed.length || !allowed[(int) values[i]]) fail(failures, i);
        }

        @Override
        void count(int size, byte[] failures) {
            for (int i = 0; i < size; i++) if (counts(failures[i])) count(i, (int) values[i]);
        }

        @Override
        void count(int size) {
            for (int i = 0; i < size; i++) count(i, (int) values[i]);
        }
    }

    /// A facet with several values per mention, as bits.
    private static final class Bits extends FacetColumn {
        private final long @Nullable [] allowed;
        private final long[][] values;
        private final NumericDocValues[] columns;

        Bits(Facet facet, int columns, int @Nullable [] ticked, LeafReader leaf) throws IOException {
            super(facet, columns * Columns.BITS);
            this.columns = new NumericDocValues[columns];
            for (int i = 0; i < columns; i++)
                this.columns[i] = DocValues.getNumeric(leaf, Columns.bitColumn(facet, i * Columns.BITS));
            this.values = new long[columns][0];
            this.allowed = ticked == null ? null : new long[columns];
            if (allowed != null && ticked != null)
                for (int value : ticked) allowed[value / Columns.BITS] |= Columns.bit(value);
        }

        @Override
        void read(int[] docs, int size, byte[] failures) throws IOException {
            for (int c = 0; c < columns.length; c++) {
                if (values[c].length < size) values[c] = new long[docs.length];
                columns[c].longValues(size, docs, values[c], 0);
            }
            if (allowed == null) return;
            for (int i = 0; i < size; i++) if (!hasTicked(allowed, i)) fail(failures, i);
        }

        private boolean hasTicked(long[] ticked, int at) {
            for (int c = 0; c < columns.length; c++) if ((values[c][at] & ticked[c]) != 0) return true;
            return false;
        }

        @Override
        void count(int size, byte[] failures) {
            for (int c = 0; c < columns.length; c++)
                for (int i = 0; i < size; i++) if (counts(failures[i])) countBits(c, i);
        }

        @Override
        void count(int size) {
            for (int c = 0; c < columns.length; c++) for (int i = 0; i < size; i++) countBits(c, i);
        }

        private void countBits(int c, int at) {
            for (long bits = values[c][at]; bits != 0; bits &= bits - 1)
                count(at, c * Columns.BITS + Long.numberOfTrailingZeros(bits));
        }
    }
}
