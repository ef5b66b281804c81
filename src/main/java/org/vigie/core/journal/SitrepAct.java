// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.sitrep.Sitrep;

/// What is recorded about situation reports.
public sealed interface SitrepAct extends Payload {
    /// A report was issued; it is never changed, the next one says otherwise.
    record Issued(Sitrep report) implements SitrepAct {}

    /// An issued report begins to leave the station.
    ///
    /// @param report the entry that issued it
    /// @param rooms the team rooms that are told
    record Sent(EntryRef report, int number, List<PersonId> people, List<Means> rooms) implements SitrepAct {
        public Sent {
            people = List.copyOf(people);
            rooms = List.copyOf(rooms);
        }
    }

    /// What came of sending it to one address or team room.
    ///
    /// @param person absent for a team room
    /// @param way the address, or the name of the team room
    record Delivered(EntryRef report, int number, Optional<PersonId> person, String way, Outcome outcome, String detail)
            implements SitrepAct {}
}
