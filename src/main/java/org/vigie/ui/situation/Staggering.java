// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds rows for the labels above a curve, so that no two touch; those that find none stay without words.
final class Staggering {
    private static final double GAP = 10;

    private Staggering() {}

    /// @param x left edge of the label while its sign comes first
    /// @param sign width of the sign, which stays where it is when the words go to its other side
    /// @param weight the heavier finds its place first
    record Wish(double x, double width, double sign, int weight) {}

    /// @param x left edge of the label
    /// @param turned whether the words stand to the left of the sign
    record Place(int row, double x, double width, boolean turned) {
        private boolean touches(Place other) {
            return x < other.x + other.width + GAP && other.x < x + width + GAP;
        }
    }

    /// The place of each label, in the order given; empty for those without.
    ///
    /// @param right edge beyond which no label reaches
    static List<Optional<Place>> places(List<Wish> wishes, int rows, double right) {
        var taken = new ArrayList<Place>();
        var found = new ArrayList<Optional<Place>>();
        wishes.forEach(_ -> found.add(Optional.empty()));
        IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -wishes.get(i).weight())
                        .thenComparingDouble(i -> wishes.get(i).x()))
                .forEach(i -> {
                    var place = place(wishes.get(i), taken, rows, right);
                    place.ifPresent(taken::add);
                    found.set(i, place);
                });
        return List.copyOf(found);
    }

    private static Optional<Place> place(Wish wish, List<Place> taken, int rows, double right) {
        double turned = wish.x() + wish.sign() - wish.width();
        return Stream.of(false, true)
                .flatMap(turn -> IntStream.range(0, rows)
                        .mapToObj(row -> new Place(row, turn ? turned : wish.x(), wish.width(), turn)))
                .filter(place -> place.x() >= 0 && place.x() + place.width() <= right)
                .filter(place -> taken.stream().noneMatch(other -> other.row() == place.row() && other.touches(place)))
                .findFirst();
    }
}
