// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vigie.core.action.Charge;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.ClaimAct;

/// A line of the register of facts that a case comes with.
///
/// @param number by which people speak of it, from 1
/// @param proof by what its state is known; may be empty
public record CaseFact(int number, String statement, ClaimState state, String proof) {
    /// Reads `3 VERIFIED | statement | proof`.
    static CaseFact of(Sheet.Line line) {
        var parts = line.parts();
        var head = parts.getFirst().split(" ", 2);
        return new CaseFact(
                Integer.parseInt(head[0]),
                parts.get(1),
                ClaimState.valueOf(head[1]),
                parts.size() > 2 ? parts.get(2) : "");
    }

    /// As the rooms' registers hold it, for the checker of texts.
    public Claim claim() {
        var noted = new ClaimAct.Noted(new ClaimId(new UUID(0, number), number), statement, "", Charge.NOBODY, "");
        return new Claim(
                noted,
                statement,
                Charge.NOBODY,
                state,
                proof,
                "",
                "",
                Set.of(),
                Set.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty());
    }
}
