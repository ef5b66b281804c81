// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;

/// Where a mention stands in the cell's hands.
public record Triage(
        TriageState state,
        Optional<DismissReason> reason,
        Optional<PersonId> assignee,
        boolean followed,
        List<Note> notes) {
    public static final Triage FRESH =
            new Triage(TriageState.TO_DO, Optional.empty(), Optional.empty(), false, List.of());

    public Triage {
        notes = List.copyOf(notes);
    }

    /// What someone wrote beside a mention.
    public record Note(Optional<PersonId> author, Instant at, String text) {}
}
