// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.Listed.Confirmation;
import org.vigie.core.mobilisation.CallChannels;

/// What is recorded about the crisis directory.
public sealed interface DirectoryAct extends Payload {
    /// How a person is reached was noted or changed.
    record ContactKept(Contact contact) implements DirectoryAct {}

    /// The author of the entry found that the person is reached as noted.
    record ContactConfirmed(PersonId person) implements DirectoryAct {}

    /// A confirmation was a mistake.
    ///
    /// @param before the one that holds again, if there was one
    record ConfirmationLifted(PersonId person, Optional<Confirmation> before) implements DirectoryAct {}

    /// After how many months entries are to be verified again.
    record ReviewSet(int months) implements DirectoryAct {
        public ReviewSet {
            if (months < 1 || months > 60) throw new IllegalArgumentException("Between 1 and 60 months.");
        }
    }

    /// How the station sends calls was set up. Secrets are never part of it.
    record ChannelsKept(CallChannels channels) implements DirectoryAct {
        /// How it sends them now.
        public static CallChannels inForce(Journal journal) {
            return journal.latest(ChannelsKept.class, 1).stream()
                    .findFirst()
                    .map(entry -> ((ChannelsKept) entry.payload()).channels())
                    .orElse(CallChannels.NONE);
        }
    }
}
