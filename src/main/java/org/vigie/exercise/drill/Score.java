// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.util.List;

/// What an answer came to, point by point in the order of the task.
///
/// @param model an answer that would have had every point; empty where the points say it
public record Score(List<Point> all, String model) {
    public Score {
        if (all.isEmpty()) throw new IllegalArgumentException("Something was looked at.");
        all = List.copyOf(all);
    }

    public int points() {
        return all.stream().mapToInt(Point::points).sum();
    }

    public int outOf() {
        return all.stream().mapToInt(Point::outOf).sum();
    }

    /// The codes of what was not full, parted by blanks, as the journal keeps them.
    public String missed() {
        return String.join(
                " ",
                all.stream()
                        .filter(point -> !point.isFull())
                        .map(Point::code)
                        .distinct()
                        .toList());
    }
}
