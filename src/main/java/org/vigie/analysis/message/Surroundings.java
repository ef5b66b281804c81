// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.claim.Claim;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Message;

/// What a text is held against.
///
/// @param now when it would go out
/// @param twin the same matter in the other language, if there is one
/// @param claims the register of facts and rumours
/// @param victims names that may not be said
/// @param issued texts that already went out in this room, oldest first
/// @param approval where it stands on its way out, if it is on it
public record Surroundings(
        Fillings fillings,
        Instant now,
        Nature nature,
        Optional<Message> twin,
        List<Claim> claims,
        List<String> victims,
        List<Message> issued,
        Optional<Approval> approval) {
    public Surroundings {
        claims = List.copyOf(claims);
        victims = List.copyOf(victims);
        issued = List.copyOf(issued);
    }

    /// Of a text on the shelf, which no room has filled yet.
    public static Surroundings shelf(Instant now, Optional<Message> twin) {
        return new Surroundings(
                Fillings.NONE, now, Nature.REAL, twin, List.of(), List.of(), List.of(), Optional.empty());
    }
}
