// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.replay;

import java.util.Optional;
import java.util.Set;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.SignalAct;

/// Which entries of a store the screens of one room show: its own, and of the others what all rooms share.
final class Told {
    private Told() {}

    /// @param taken the entries before it that belong to the room
    static boolean belongs(Entry entry, RoomId room, Set<EntryRef> taken) {
        return switch (entry.payload()) {
            // what is erased can't be said again, and what a store notes about itself is not the room's
            case Payload.Erased _,
                    Payload.Withheld _,
                    Payload.Redacted _,
                    Payload.OriginOpened _,
                    Payload.BackedUp _,
                    Payload.StationUnlocked _,
                    Payload.StationLocked _,
                    Payload.UnlockFailed _,
                    Payload.PinChanged _,
                    Payload.ProtectionChanged _,
                    Payload.SecretChanged _,
                    Payload.ServerKeyAccepted _ -> false;
            case Payload.Undone(EntryRef act) -> taken.contains(act);
            default -> entry.room().equals(Optional.of(room)) || isShared(entry.payload());
        };
    }

    /// Mentions, those who speak of them and what is kept ready are the whole station's.
    private static boolean isShared(Payload payload) {
        return switch (payload) {
            case Payload.PersonNoted _,
                    Payload.PersonWithdrawn _,
                    Payload.TopicKept _,
                    Payload.TopicWithdrawn _,
                    Payload.SourceKept _,
                    Payload.SourceRemoved _,
                    Payload.MentionsTriaged _,
                    Payload.MentionsAssigned _,
                    Payload.MentionsFollowed _,
                    Payload.MentionNoted _,
                    Payload.MentionTyped _,
                    Payload.MentionsAnswered _,
                    Payload.MentionErased _,
                    SignalAct _,
                    DirectoryAct _,
                    OnCallAct.AlarmRuleKept _,
                    OnCallAct.RotaKept _,
                    PlanAct _,
                    MessageAct _,
                    ApprovalAct _,
                    PublishAct.AccountsKept _ -> true;
            default -> false;
        };
    }
}
