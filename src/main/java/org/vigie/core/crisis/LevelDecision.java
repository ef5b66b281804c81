// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.EntryRef;

/// A level that somebody decided, and why.
///
/// @param by nobody only for levels that came from elsewhere
/// @param ground the alert that gave rise to it
/// @param reviewAt when it is to be looked at again
public record LevelDecision(
        EntryRef entry,
        CrisisLevel level,
        String reason,
        Optional<PersonId> by,
        Instant at,
        Optional<AlertId> ground,
        Optional<Instant> reviewAt) {}
