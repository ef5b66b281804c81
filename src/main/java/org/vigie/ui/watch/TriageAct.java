// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Person;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;

/// Something that can be done to one mention or to many at once; each becomes one entry of the journal.
sealed interface TriageAct {
    TriageAct TO_DO = new Move(TriageState.TO_DO, Optional.empty());
    TriageAct IN_PROGRESS = new Move(TriageState.IN_PROGRESS, Optional.empty());
    TriageAct DONE = new Move(TriageState.DONE, Optional.empty());

    static TriageAct dismiss(DismissReason reason) {
        return new Move(TriageState.DISMISSED, Optional.of(reason));
    }

    /// What the journal is told.
    Payload payload(List<MentionKey> keys);

    /// How a mention will stand.
    Triage over(Triage before);

    /// @param reason why, when it is dismissed
    record Move(TriageState state, Optional<DismissReason> reason) implements TriageAct {
        @Override
        public Payload payload(List<MentionKey> keys) {
            return new Payload.MentionsTriaged(keys, state, reason);
        }

        @Override
        public Triage over(Triage before) {
            return before.with(state, reason);
        }
    }

    /// @param to nobody to take the mention out of someone's hands
    record Assign(Optional<Person> to) implements TriageAct {
        @Override
        public Payload payload(List<MentionKey> keys) {
            return new Payload.MentionsAssigned(keys, to.map(Person::id));
        }

        @Override
        public Triage over(Triage before) {
            return before.withAssignee(to.map(Person::id));
        }
    }

    record Follow(boolean on) implements TriageAct {
        @Override
        public Payload payload(List<MentionKey> keys) {
            return new Payload.MentionsFollowed(keys, on);
        }

        @Override
        public Triage over(Triage before) {
            return before.withFollowed(on);
        }
    }
}
