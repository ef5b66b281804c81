// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the cards of one row stand, so that none covers another.
final class CardPlaces {
    /// More lines than these would push everything else away.
    private static final int MOST = 3;

    private static final double GAP = 4;

    private CardPlaces() {}

    /// A card that wants to begin at a place.
    record Wish(double x, double width) {}

    /// Where it stands.
    ///
    /// @param line from 0
    /// @param turned whether it ends at its time: it would not fit before the right edge
    /// @param brief whether there is room for its sign alone
    record Place(int line, double x, boolean turned, boolean brief) {}

    /// @param wishes in order of their places
    /// @param right where the row ends
    /// @param sign the width of a card that shows its sign alone
    static List<Place> of(List<Wish> wishes, double right, double sign) {
        var ends = new double[MOST];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        var places = new ArrayList<Place>();
        for (var wish : wishes) places.add(place(wish, ends, right, sign));
        return places;
    }

    private static Place place(Wish wish, double[] ends, double right, double sign) {
        boolean turned = wish.x() + wish.width() > right;
        double x = turned ? wish.x() - wish.width() : wish.x();
        for (int line = 0; line < MOST; line++) {
            if (x < ends[line] + GAP) continue;
            ends[line] = x + wish.width();
            return new Place(line, x, turned, false);
        }
        // no room: its sign alone, on the line that ends first
        int line = 0;
        for (int other = 1; other < MOST; other++) if (ends[other] < ends[line]) line = other;
        boolean outside = wish.x() + sign > right;
        double from = outside ? wish.x() - sign : wish.x();
        ends[line] = Math.max(ends[line], from + sign);
        return new Place(line, from, outside, true);
    }

    /// How many lines these places take.
    static int lines(List<Place> places) {
        return places.stream().mapToInt(Place::line).max().orElse(0) + 1;
    }
}
