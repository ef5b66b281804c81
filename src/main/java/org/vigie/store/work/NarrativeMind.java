// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigie.core.signal.Gathering;
import org.vigie.core.signal.NarrativeId;

/// How far gathering has come, and what homes count for. For one thread.
final class NarrativeMind {
    final Gathering gathering;
    final NarrativeHands hands = new NarrativeHands();
    /// Of homes that count for a narrative; what once did never ceases to.
    private final Map<NarrativeId, NarrativeId> counted = new HashMap<>();
    /// Number of the last mention that was gathered.
    long number;
    /// Place of the last act that was heeded.
    long place;

    NarrativeMind(Gathering gathering, long number, long place) {
        this.gathering = gathering;
        this.number = number;
        this.place = place;
        for (var home : gathering.homes()) check(home);
    }

    /// Asks anew what a home counts for.
    ///
    /// @return whether it is something else than before
    boolean check(NarrativeId home) {
        var now = gathering.shown(home);
        return now.isPresent() && !now.get().equals(counted.put(home, now.get()));
    }

    void forget(NarrativeId home) {
        counted.remove(home);
    }

    @Nullable
    UUID counted(NarrativeId home) {
        var narrative = counted.get(home);
        return narrative == null ? null : narrative.value();
    }

    List<NarrativeId> homes() {
        return List.copyOf(counted.keySet());
    }
}
