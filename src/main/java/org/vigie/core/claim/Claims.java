// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;

/// The facts and rumours of a room, as its journal tells them. Every call reads the journal: never on the screen's
/// thread.
public final class Claims {
    private final Journal journal;
    private final RoomId room;

    public Claims(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// Every claim: what waits for an answer first, then the latest judged.
    public List<Claim> all() {
        return told().values().stream()
                .sorted(Comparator.comparing((Claim claim) -> !claim.state().isOpen())
                        .thenComparing(Comparator.comparing(Claim::since).reversed()))
                .toList();
    }

    public Optional<Claim> one(ClaimId id) {
        return Optional.ofNullable(told().get(id));
    }

    /// The next number for a claim of this room.
    ///
    /// @param fresh an identifier never used before
    public ClaimId next(UUID fresh) {
        int last = told().keySet().stream().mapToInt(ClaimId::number).max().orElse(0);
        return new ClaimId(fresh, last + 1);
    }

    private Map<ClaimId, Claim> told() {
        return fold(journal.standing(room, ClaimAct.class));
    }

    /// What these entries come to, in the order of their clocks. Acts on a claim never noted are left
    /// out.
    public static Map<ClaimId, Claim> fold(List<Entry> entries) {
        var claims = new LinkedHashMap<ClaimId, Claim>();
        for (var entry : entries) {
            if (!(entry.payload() instanceof ClaimAct act)) continue;
            if (act instanceof ClaimAct.Noted noted) claims.putIfAbsent(noted.claim(), Claim.of(noted, entry));
            else claims.computeIfPresent(act.claim(), (_, claim) -> claim.after(act, entry));
        }
        return claims;
    }
}
