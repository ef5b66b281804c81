// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vigie.core.signal.Mark;
import org.vigie.core.signal.Marks;

/// The terms found in one text, and what remains of them: those in a language that is read, without those that
/// an exception takes away, the longest where several of one category overlap.
final class Finds {
    private static final Comparator<Find> LONGEST_FIRST =
            Comparator.comparingInt((Find find) -> find.start() - find.end()).thenComparingInt(Find::start);

    private final boolean french;
    private final boolean english;
    private final List<Find> found = new ArrayList<>();
    private final List<Find> exceptions = new ArrayList<>();

    private record Find(int category, int start, int end) {
        boolean overlaps(Find other) {
            return category == other.category && start < other.end && other.start < end;
        }

        boolean inside(Find other) {
            return category == other.category && start >= other.start && end <= other.end;
        }
    }

    Finds(boolean french, boolean english) {
        this.french = french;
        this.english = english;
    }

    void add(int category, boolean inFrench, boolean exception, int start, int end) {
        if (inFrench ? french : english) (exception ? exceptions : found).add(new Find(category, start, end));
    }

    /// @param ids of the categories by their number
    Marks marks(List<String> ids) {
        if (found.isEmpty()) return Marks.NONE;
        found.sort(LONGEST_FIRST);
        var kept = new ArrayList<Find>(found.size());
        for (var find : found) {
            boolean excepted = exceptions.stream().anyMatch(find::inside);
            if (!excepted && kept.stream().noneMatch(find::overlaps)) kept.add(find);
        }
        kept.sort(Comparator.comparingInt(Find::start).thenComparingInt(Find::category));
        return new Marks(kept.stream()
                .map(find -> new Mark(ids.get(find.category()), find.start(), find.end()))
                .toList());
    }
}
