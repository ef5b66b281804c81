// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.List;
import org.vigie.core.claim.Claim;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Library;
import org.vigie.core.message.Signatories;

/// Everything read from the journal in one go.
///
/// @param fillings of the room, those typed above those it tells itself
/// @param signatories who may sign what in this room
/// @param level that the room is at
record State(
        Library.Shelf shelf,
        Fillings fillings,
        List<Claim> claims,
        Approvals approvals,
        Signatories signatories,
        CrisisLevel level,
        boolean isRead) {
    static final State NOTHING = new State(
            Library.Shelf.EMPTY, Fillings.NONE, List.of(), Approvals.NONE, Signatories.NONE, CrisisLevel.WATCH, false);
}
