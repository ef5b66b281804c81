// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;

/// What a customer was promised.
///
/// @param due until when; empty for no set time
/// @param by who promised, or brought in the file that says so
/// @param kept what was done, once it was
public record Promise(
        PromiseId id, String what, Optional<Instant> due, Instant at, Optional<PersonId> by, Optional<Kept> kept) {

    /// That a promise was kept.
    public record Kept(String how, Instant at, Optional<PersonId> by) {}

    public boolean isLate(Instant now) {
        return kept.isEmpty() && due.filter(end -> !now.isBefore(end)).isPresent();
    }

    Promise kept(Kept done) {
        return new Promise(id, what, due, at, by, Optional.of(done));
    }

    @Override
    public String toString() {
        return "Promise[" + id + "]";
    }
}
