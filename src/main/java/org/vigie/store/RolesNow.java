// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.util.List;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ForwardedJournal;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;

/// The journal of a room that is played back, but for who holds which role: what they hold in the original now. Whoever
/// gave a role up does not read its secrets again by playing back the hour when they held it.
final class RolesNow extends ForwardedJournal {
    private final Replayed room;
    private final Journal original;

    /// @param original with all that it says
    RolesNow(Journal played, Replayed room, Journal original) {
        super(played);
        this.room = room;
        this.original = original;
    }

    @Override
    public List<Entry> standing(RoomId asked, Class<? extends Payload> kind) {
        if (asked.equals(room.replay()) && kind == RoleAct.class) return original.standing(room.original(), kind);
        return super.standing(asked, kind);
    }
}
