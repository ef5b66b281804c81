// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.vigie.core.cell.PersonId;

/// Days that differ from the weekly pattern: while it lasts, this line alone is on call.
///
/// @param from by the clock of the rota's zone
/// @param note why ("Christmas", "Inès on leave")
public record Special(LocalDateTime from, LocalDateTime to, List<PersonId> line, String note) {
    public Special {
        line = line.stream().distinct().toList();
        if (!from.isBefore(to)) throw new IllegalArgumentException("An exception begins before it ends.");
        if (line.isEmpty()) throw new IllegalArgumentException("An exception needs a person.");
    }

    Span span(ZoneId zone) {
        return new Span(from.atZone(zone).toInstant(), to.atZone(zone).toInstant());
    }
}
