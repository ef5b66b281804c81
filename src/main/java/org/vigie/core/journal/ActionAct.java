// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;

/// What is recorded about the actions of a cell.
public sealed interface ActionAct extends Payload {
    ActionId action();

    /// The cell decided to do something.
    ///
    /// @param after what must be over before it can be finished
    /// @param from the entry that gave rise to it
    record Given(
            ActionId action,
            String title,
            Charge charge,
            Optional<Instant> dueAt,
            List<ActionId> after,
            Optional<EntryRef> from)
            implements ActionAct {
        public Given {
            if (title.isBlank()) throw new IllegalArgumentException("An action says what is to be done.");
            if (after.contains(action)) throw new IllegalArgumentException("An action can't wait for itself.");
            after = List.copyOf(after);
        }
    }

    record Reworded(ActionId action, String title) implements ActionAct {
        public Reworded {
            if (title.isBlank()) throw new IllegalArgumentException("An action says what is to be done.");
        }
    }

    /// It is in other hands.
    record Charged(ActionId action, Charge charge) implements ActionAct {}

    /// It is due at another time, or waits for other actions.
    ///
    /// @param after what must be over before it can be finished from now on; absent if that stays as it was
    record Scheduled(ActionId action, Optional<Instant> dueAt, String reason, Optional<List<ActionId>> after)
            implements ActionAct {
        public Scheduled {
            if (after.filter(all -> all.contains(action)).isPresent())
                throw new IllegalArgumentException("An action can't wait for itself.");
            after = after.map(List::copyOf);
        }

        /// It is due at another time.
        public Scheduled(ActionId action, Optional<Instant> dueAt, String reason) {
            this(action, dueAt, reason, Optional.empty());
        }
    }

    /// @param percent 0 to 100; 0 puts it back among what is to be done
    record Progressed(ActionId action, int percent) implements ActionAct {
        public Progressed {
            if (percent < 0 || percent > 100) throw new IllegalArgumentException("Progress lies between 0 and 100 %.");
        }
    }

    record Done(ActionId action, String outcome) implements ActionAct {}

    record Dropped(ActionId action, String reason) implements ActionAct {
        public Dropped {
            if (reason.isBlank()) throw new IllegalArgumentException("Dropping an action asks why.");
        }
    }

    record Reopened(ActionId action, String reason) implements ActionAct {}
}
