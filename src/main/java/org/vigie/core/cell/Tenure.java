// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.time.Instant;
import java.util.Optional;

/// The time during which somebody held a seat of a role.
///
/// @param assumedAt included
/// @param renouncedAt excluded; absent while it lasts
/// @param handOver the lines it ended with, if it was handed over
public record Tenure(
        PersonId person, Seat seat, Instant assumedAt, Optional<Instant> renouncedAt, Optional<HandOver> handOver) {
    boolean isOpen() {
        return renouncedAt.isEmpty();
    }

    Tenure until(Instant end, Optional<HandOver> lines) {
        return new Tenure(person, seat, assumedAt, Optional.of(end), lines);
    }
}
