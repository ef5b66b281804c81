// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.interview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.Tongue;

/// What a journalist could know of a room, and what its spokesperson has to say.
///
/// @param level as the interface calls it
/// @param silence since the cell last spoke, or since it began where it never did
/// @param affected how many customers are touched, where the cell holds a value for it
/// @param claims the register of facts
/// @param map to be held to, its variables filled where the room has their values
public record Ground(String level, Duration silence, Optional<String> affected, List<Claim> claims, MessageMap map) {
    public Ground {
        claims = List.copyOf(claims);
    }

    public Tongue language() {
        return map.language();
    }

    /// Claims that are neither verified nor refuted.
    List<Claim> open() {
        return claims.stream()
                .filter(claim -> claim.state() != ClaimState.VERIFIED && claim.state() != ClaimState.REFUTED)
                .toList();
    }

    List<Claim> refuted() {
        return claims.stream()
                .filter(claim -> claim.state() == ClaimState.REFUTED)
                .toList();
    }
}
