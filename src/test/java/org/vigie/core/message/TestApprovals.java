// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Entries;

/// Approvals as the journal would come to them.
public final class TestApprovals {
    private static final PersonId HELENE = new PersonId(new UUID(0, 3));

    private TestApprovals() {}

    /// What there is to use of these texts at any time, each signed by two people.
    public static Approvals of(Optional<Instant> until, Message... texts) {
        var legal = UsualRoles.LEGAL.id();
        var direction = UsualRoles.DIRECTION.id();
        var entries = new Entries();
        var words = new ArrayList<ApprovalAct.Words>();
        for (var text : texts) words.add(ApprovalAct.Words.of(text));
        entries.add(new ApprovalAct.Submitted(words, List.of(legal, direction)));
        entries.add(Entries.PAUL, new ApprovalAct.Signed(words, legal, false, until, ""));
        entries.add(HELENE, new ApprovalAct.Signed(words, direction, false, until, ""));
        return Approvals.fold(Library.fold(List.of(texts), List.of()), entries.all());
    }

    /// Where texts stand by these entries.
    public static Approvals told(Library.Shelf shelf, List<org.vigie.core.journal.Entry> entries) {
        return Approvals.fold(shelf, entries);
    }
}
