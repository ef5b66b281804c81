// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Heard;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.mobilisation.Reply;
import org.vigie.core.mobilisation.Summons;

/// What is recorded about a mobilisation.
public sealed interface MobilisationAct extends Payload {
    MobilisationId mobilisation();

    /// The people of a level were called.
    ///
    /// @param within after how long the next in line is called for whoever is silent
    record Called(MobilisationId mobilisation, CrisisLevel level, String message, Duration within, List<Summons> people)
            implements MobilisationAct {
        public Called {
            people = List.copyOf(people);
            if (message.isBlank()) throw new IllegalArgumentException("A call needs words.");
        }
    }

    /// By nobody: an alert that was not acknowledged in time called the first of those on call.
    ///
    /// @param within after how long the next in line is called for whoever is silent
    /// @param first with the others of the line as stand-ins
    record Alarmed(
            MobilisationId mobilisation,
            AlertId alert,
            CrisisLevel level,
            String message,
            Duration within,
            Summons first)
            implements MobilisationAct {
        public Alarmed {
            if (message.isBlank()) throw new IllegalArgumentException("A call needs words.");
        }
    }

    /// By nobody: the whole line was called and nobody answered.
    record LineSpent(MobilisationId mobilisation) implements MobilisationAct {}

    /// One channel of one person was tried.
    record Tried(MobilisationId mobilisation, PersonId person, Channel channel, Outcome outcome, String detail)
            implements MobilisationAct {}

    /// A team room was told.
    record RoomTold(MobilisationId mobilisation, Means means, Outcome outcome, String detail)
            implements MobilisationAct {}

    /// People who were silent were called again.
    record Reminded(MobilisationId mobilisation, List<PersonId> people) implements MobilisationAct {
        public Reminded {
            people = List.copyOf(people);
        }
    }

    /// The next in line is called in somebody's place.
    record PassedOn(MobilisationId mobilisation, PersonId from, Summons to) implements MobilisationAct {}

    /// Somebody answered, or it was noted for them.
    ///
    /// @param reply absent where an earlier one was a mistake, and where it is for a person to read what came
    /// @param heard the e-mail that came from their address; then by nobody
    record Replied(MobilisationId mobilisation, PersonId person, Optional<Reply> reply, Optional<Heard> heard)
            implements MobilisationAct {
        /// Noted by a person.
        public Replied(MobilisationId mobilisation, PersonId person, Optional<Reply> reply) {
            this(mobilisation, person, reply, Optional.empty());
        }
    }

    record Ended(MobilisationId mobilisation) implements MobilisationAct {}
}
