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

/// One facet read in blocks of mentions: checks its ticks and counts its values.
abstract sealed class FacetColumn {
    /// In `failures`, beyond the facets' own bits: nothing, one facet, or more than one failed.
    private static final byte NONE = 0;

    private static final byte SEVERAL = Byte.MAX_VALUE;

    private final Facet facet;

    private FacetColumn(Facet facet) {
        this.facet = facet;
    }

    static List<FacetColumn> all(Columns columns, Search search) {
        var all = new ArrayList<FacetColumn>();
        for (var facet : Facet.values()) {
            var ticked = search.facets().get(facet);
            all.add(of(facet, columns, ticked == null ? null : numbers(columns.of(facet), ticked), search));
        }
        return all;
    }

    private static FacetColumn of(Facet facet, Columns columns, int @Nullable [] ticked, Search search) {
        if (Columns.isMany(facet)) return new Bits(facet, columns.bitColumns(facet), ticked);
        if (facet == Facet.PRIORITY) return new Single(facet, ticked, new Urgencies(search.asOf())::bands);
        return new Single(facet, ticked, leaf -> DocValues.getNumeric(leaf, Columns.name(facet)));
    }

    /// Goes on with another segment.
    abstract void enter(LeafReader reader) throws IOException;

    /// Reads a block; a mention that fails this facet's ticks is marked with it, or as failing several.
    abstract void read(int[] docs, int size, byte[] failures) throws IOException;

    /// Counts the mentions of the block just read that fail nothing, or only this facet.
    abstract void count(int size, byte[] failures, FacetTally tally);

    /// Counts all mentions of the block just read.
    abstract void count(int size, FacetTally tally);

    final byte mark() {
        return (byte) (facet.ordinal() + 1);
    }

    final boolean counts(byte failure) {
        return failure == NONE || failure == mark();
    }

    final void fail(byte[] failures, int at) {
        failures[at] = failures[at] == NONE ? mark() : SEVERAL;
    }

    private static int[] numbers(Ordinals ordinals, Set<String> values) {
        return values.stream()
                .flatMapToInt(value -> ordinals.known(value).stream())
                .toArray();
    }

    /// A facet with one value per mention.
    private static final class Single extends FacetColumn {
        private final Facet facet;
        private final boolean @Nullable [] allowed;
        private long[] values = {};
        private final Reading reading;
        private NumericDocValues column = DocValues.emptyNumeric();

        Single(Facet facet, int @Nullable [] ticked, Reading reading) {
            super(facet);
            this.facet = facet;
            this.reading = reading;
            this.allowed = ticked == null
                    ? null
                    : new boolean[Arrays.stream(ticked).max().orElse(0) + 1];
            if (allowed != null && ticked != null) for (int number : ticked) allowed[number] = true;
        }

        @Override
        void enter(LeafReader reader) throws IOException {
            column = reading.of(reader);
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
        void count(int size, byte[] failures, FacetTally tally) {
            var counters = counters(size, tally);
            for (int i = 0; i < size; i++) if (counts(failures[i])) counters[(int) values[i]]++;
        }

        @Override
        void count(int size, FacetTally tally) {
            var counters = counters(size, tally);
            for (int i = 0; i < size; i++) counters[(int) values[i]]++;
        }

        private long[] counters(int size, FacetTally tally) {
            long highest = 0;
            for (int i = 0; i < size; i++) highest = Math.max(highest, values[i]);
            return tally.of(facet, (int) highest + 1);
        }
    }

    /// Gets the values of a facet out of a segment.
    @FunctionalInterface
    private interface Reading {
        NumericDocValues of(LeafReader reader) throws IOException;
    }

    /// A facet with several values per mention, as bits.
    private static final class Bits extends FacetColumn {
        private final Facet facet;
        private final long @Nullable [] allowed;
        private final long[][] values;
        private final NumericDocValues[] columns;

        Bits(Facet facet, int columns, int @Nullable [] ticked) {
            super(facet);
            this.facet = facet;
            this.columns = new NumericDocValues[columns];
            this.values = new long[columns][0];
            this.allowed = ticked == null ? null : new long[columns];
            if (allowed != null && ticked != null)
                for (int value : ticked) allowed[value / Columns.BITS] |= Columns.bit(value);
        }

        @Override
        void enter(LeafReader reader) throws IOException {
            for (int i = 0; i < columns.length; i++)
                columns[i] = DocValues.getNumeric(reader, Columns.bitColumn(facet, i * Columns.BITS));
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
        void count(int size, byte[] failures, FacetTally tally) {
            var counters = tally.of(facet, columns.length * Columns.BITS);
            for (int c = 0; c < columns.length; c++)
                for (int i = 0; i < size; i++)
                    if (counts(failures[i]))
                        for (long bits = values[c][i]; bits != 0; bits &= bits - 1)
                            counters[c * Columns.BITS + Long.numberOfTrailingZeros(bits)]++;
        }

        @Override
        void count(int size, FacetTally tally) {
            var counters = tally.of(facet, columns.length * Columns.BITS);
            for (int c = 0; c < columns.length; c++)
                for (int i = 0; i < size; i++)
                    for (long bits = values[c][i]; bits != 0; bits &= bits - 1)
                        counters[c * Columns.BITS + Long.numberOfTrailingZeros(bits)]++;
        }
    }
}
