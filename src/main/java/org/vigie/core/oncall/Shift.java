// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import java.util.List;
import org.vigie.core.cell.PersonId;

/// A stretch of the calendar during which the same people are on call in the same order.
///
/// @param line who is called first, second, third; nobody in a gap
/// @param names of the weekly shifts that fall on it, or the note of the exception
/// @param kind what it is
public record Shift(Span span, List<PersonId> line, List<String> names, Kind kind) {
    public Shift {
        line = List.copyOf(line);
        names = List.copyOf(names);
    }

    /// What a stretch of the calendar is.
    public enum Kind {
        WEEKLY,
        /// An exception stands in for the weekly pattern.
        SPECIAL,
        /// Several shifts fall on the same time: their lines are called one after the other.
        OVERLAP,
        /// Nobody is on call outside office hours.
        GAP,
        /// Nobody is on call, and nobody has to be.
        OFFICE
    }

    Shift until(Shift next) {
        return new Shift(new Span(span.from(), next.span.to()), line, names, kind);
    }

    boolean isLike(Shift other) {
        return line.equals(other.line) && names.equals(other.names) && kind == other.kind;
    }
}
