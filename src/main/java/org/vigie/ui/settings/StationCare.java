// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.InstantSource;
import org.vigie.core.cell.Keyring;
import org.vigie.core.cell.Maintenance;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.People;
import org.vigie.core.directory.ContactFiles;
import org.vigie.core.directory.Directory;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Journal;
import org.vigie.core.mailbox.Mailbox;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.proposal.Proposer;
import org.vigie.core.publish.Channels;
import org.vigie.core.signal.Engines;
import org.vigie.core.source.SourceCatalog;

/// What the settings look after besides the open room.
///
/// @param acts what is done here, recorded under the person on duty and for no room
/// @param journal this station's own, also while an exercise is open
public record StationCare(
        Acts acts,
        Journal journal,
        People people,
        OnDuty duty,
        Keyring keyring,
        Maintenance maintenance,
        SourceCatalog catalog,
        Engines engines,
        Proposer proposer,
        ContactFiles contactFiles,
        Dispatch dispatch,
        Channels channels,
        Mailbox mailbox,
        InstantSource clock,
        Events events) {
    /// The crisis directory of this station.
    Directory directory() {
        return new Directory(journal, people);
    }
}
