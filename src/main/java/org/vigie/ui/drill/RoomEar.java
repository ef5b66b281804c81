// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.List;
import org.vigie.analysis.message.Uptake;
import org.vigie.core.claim.Claim;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.drill.Fault;
import org.vigie.exercise.interview.Ear;

/// Hears answers by the words of the map and the register of the room.
///
/// @param claims the register of facts
record RoomEar(Tongue language, List<Claim> claims) implements Ear {
    RoomEar {
        claims = List.copyOf(claims);
    }

    @Override
    public List<Integer> taken(MessageMap map, String answer) {
        return Uptake.of(map, answer).stream()
                .filter(Uptake::isTaken)
                .map(Uptake::key)
                .toList();
    }

    @Override
    public List<Fault> faults(String answer) {
        return TextCheck.faults(answer, Purpose.PRESS_ANSWER, language, claims, List.of());
    }
}
