// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.gdelt;

import java.util.ArrayList;
import java.util.List;

/// The spans of time still to be asked for, the next one last. A span that brings as many articles as the API gives at
/// most is cut in two, for there is no second page.
///
/// @param open spans in epoch seconds, both ends excluded as the API does
record Windows(List<Span> open) {
    private static final long SMALLEST = 4;

    Windows {
        open = List.copyOf(open);
    }

    record Span(long from, long to) {
        boolean canBeCut() {
            return to - from >= SMALLEST;
        }
    }

    /// Reads "100-200,200-300"; what can't be read is no span.
    static Windows of(String text) {
        var spans = new ArrayList<Span>();
        for (var part : text.split(",", -1)) {
            if (!part.matches("\\d{1,12}-\\d{1,12}")) continue;
            int dash = part.indexOf('-');
            spans.add(new Span(Long.parseLong(part.substring(0, dash)), Long.parseLong(part.substring(dash + 1))));
        }
        return new Windows(spans);
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    Span next() {
        return open.getLast();
    }

    /// The rest once the next span is read whole.
    Windows done() {
        return new Windows(open.subList(0, open.size() - 1));
    }

    /// The rest with the next span cut in two, overlapping by a second: the later half comes first.
    Windows cut() {
        var span = next();
        long middle = (span.from() + span.to()) / 2;
        var spans = new ArrayList<>(done().open());
        spans.add(new Span(span.from(), middle + 1));
        spans.add(new Span(middle - 1, span.to()));
        return new Windows(spans);
    }

    String text() {
        return String.join(",", open.stream().map(s -> s.from() + "-" + s.to()).toList());
    }
}
