// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityPart;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.Urgency;

/// A priority as the sum that people can check: whole points per term, waiting included, that add up to the score.
///
/// @param lines the weightiest first
/// @param score 0 to 100
/// @param sum of the lines; more than the score where that is capped
record Breakdown(List<Line> lines, int score, int sum) {
    /// @param points whole; the largest remainders are rounded up, so that the sum is right
    /// @param share of the weightiest term, from 0 to 1
    /// @param assumed whether a usual value stands for one that nobody tells
    record Line(PriorityTerm term, int points, double share, boolean assumed) {}

    Breakdown {
        lines = List.copyOf(lines);
    }

    /// @param base what it stands on whatever the hour; empty if it was not weighed or that is not read yet: there is
    ///     no sum then
    static Breakdown of(Optional<Priority> base, Urgency urgency, Instant now) {
        if (base.isEmpty()) return new Breakdown(List.of(), urgency.score(now), urgency.score(now));
        var parts = new ArrayList<>(base.get().parts());
        double waited = urgency.points(now) - urgency.base();
        if (waited > 0) parts.add(new PriorityPart(PriorityTerm.WAITING, waited, false));
        double whole = parts.stream().mapToDouble(PriorityPart::points).sum();
        int sum = (int) Math.round(whole);
        var points = rounded(parts, sum);
        double most = parts.stream().mapToDouble(PriorityPart::points).max().orElse(1);
        var lines = IntStream.range(0, parts.size())
                .filter(i -> points[i] > 0 || parts.get(i).assumed())
                .mapToObj(i -> new Line(
                        parts.get(i).term(),
                        points[i],
                        most > 0 ? parts.get(i).points() / most : 0,
                        parts.get(i).assumed()))
                .sorted(Comparator.comparingInt(Line::points).reversed())
                .toList();
        return new Breakdown(lines, urgency.score(now), sum);
    }

    private static int[] rounded(List<PriorityPart> parts, int sum) {
        var points = new int[parts.size()];
        int given = 0;
        for (int i = 0; i < points.length; i++) {
            points[i] = (int) Math.floor(parts.get(i).points());
            given += points[i];
        }
        var byRemainder = IntStream.range(0, points.length)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> Math.floor(parts.get(i).points()) - parts.get(i).points()))
                .toList();
        for (int i = 0; i < byRemainder.size() && given < sum; i++, given++) points[byRemainder.get(i)]++;
        return points;
    }
}
