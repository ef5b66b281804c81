// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

/// A table of small whole numbers, one per place and class, of which few places hold anything.
///
/// What is filled lies close together behind a map of one bit per place: every n-gram of every text asks here, and
/// the answers should come from the processor's nearest memory.
final class Places {
    private static final int BITS = 32;

    private final int classes;
    private final int places;
    /// Per 32 places: which of them are filled (low half), and how many are filled before them (high half).
    private final long[] map;
    /// Nothing, then the numbers of the filled places in order.
    private final byte[] numbers;

    /// @param table one number per place and class
    Places(byte[] table, int classes) {
        this.classes = classes;
        this.places = table.length / classes;
        this.map = new long[Math.ceilDiv(places, BITS)];
        int filled = 0;
        for (int at = 0; at < map.length; at++) {
            map[at] = (long) filled << BITS;
            for (int place = at * BITS; place < Math.min(places, (at + 1) * BITS); place++) {
                if (!isFilled(table, place)) continue;
                map[at] |= 1L << place % BITS;
                filled++;
            }
        }
        this.numbers = new byte[(filled + 1) * classes];
        for (int place = 0; place < places; place++)
            if (isFilled(table, place)) System.arraycopy(table, place * classes, numbers, at(place), classes);
    }

    private boolean isFilled(byte[] table, int place) {
        for (int k = 0; k < classes; k++) if (table[place * classes + k] != 0) return true;
        return false;
    }

    /// Where the numbers of a place begin; for an empty place where nothing is.
    private int at(int place) {
        long entry = map[place / BITS];
        // the bit of the place comes to the top, those behind it fall out
        int upToHere = (int) entry << ~place;
        int rank = (int) (entry >>> BITS) + Integer.bitCount(upToHere);
        return (upToHere >> BITS - 1 & rank) * classes;
    }

    int number(int place, int k) {
        return numbers[at(place) + k];
    }

    /// The table that this was made from.
    byte[] table() {
        var table = new byte[places * classes];
        for (int place = 0; place < places; place++)
            System.arraycopy(numbers, at(place), table, place * classes, classes);
        return table;
    }

    /// Sums per class over the places that the first bits of these hashes name.
    ///
    /// @param rest how many bits of a hash do not count
    long[] sums(int[] hashes, int rest) {
        return switch (classes) {
            case 2 -> ofTwo(hashes, rest);
            case 3 -> ofThree(hashes, rest);
            default -> ofAny(hashes, rest);
        };
    }

    /// Two and three classes have loops of their own: sums held in registers let the processor fetch several places
    /// at once.
    private long[] ofTwo(int[] hashes, int rest) {
        long first = 0;
        long second = 0;
        for (int hash : hashes) {
            int at = at(hash >>> rest);
            first += numbers[at];
            second += numbers[at + 1];
        }
        return new long[] {first, second};
    }

    private long[] ofThree(int[] hashes, int rest) {
        long first = 0;
        long second = 0;
        long third = 0;
        for (int hash : hashes) {
            int at = at(hash >>> rest);
            first += numbers[at];
            second += numbers[at + 1];
            third += numbers[at + 2];
        }
        return new long[] {first, second, third};
    }

    private long[] ofAny(int[] hashes, int rest) {
        var sums = new long[classes];
        for (int hash : hashes) {
            int at = at(hash >>> rest);
            for (int k = 0; k < classes; k++) sums[k] += numbers[at + k];
        }
        return sums;
    }
}
