// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.vigie.core.journal.Hash;
import org.vigie.core.message.Approval;

/// Which late steps to tell of: each once, and only if it was late a tick ago too. A room whose past is still being
/// told passes over steps that were late for a moment then.
final class LateBell {
    private final Set<Rung> told = new HashSet<>();
    private Set<Rung> before = Set.of();

    /// A step that is late since this time.
    private record Rung(Hash seal, Instant due) {}

    /// @param late all that are late now
    /// @return those to tell of now
    List<Approval.Submitted> tick(List<Approval.Submitted> late, Function<Approval.Submitted, Instant> due) {
        var now = new HashSet<Rung>();
        var ringing = late.stream()
                .filter(state -> {
                    var rung = new Rung(state.message().seal(), due.apply(state));
                    now.add(rung);
                    return before.contains(rung) && told.add(rung);
                })
                .toList();
        before = now;
        return ringing;
    }
}
