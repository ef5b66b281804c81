// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.RoleId;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.decision.KnownThen;

/// What is recorded about the decisions of a cell.
public sealed interface DecisionAct extends Payload {
    DecisionId decision();

    /// A question was put to the cell.
    ///
    /// @param options what can be chosen; may be empty
    /// @param decider the role that decides; absent for whoever leads
    /// @param advisers the roles asked for advice
    record Asked(
            DecisionId decision,
            String question,
            List<String> options,
            Optional<RoleId> decider,
            List<RoleId> advisers,
            Optional<Instant> dueAt)
            implements DecisionAct {
        public Asked {
            if (question.isBlank()) throw new IllegalArgumentException("A decision begins with a question.");
            options = List.copyOf(options);
            advisers = List.copyOf(advisers);
        }
    }

    /// A role said what it thinks.
    ///
    /// @param favours the option it favours; absent for a remark
    record Advised(DecisionId decision, RoleId role, Optional<String> favours, String text) implements DecisionAct {
        public Advised {
            if (favours.isEmpty() && text.isBlank()) throw new IllegalArgumentException("An advice says something.");
        }
    }

    /// It must be decided at another time.
    record Scheduled(DecisionId decision, Optional<Instant> dueAt) implements DecisionAct {}

    /// @param choice one of the options, or other words
    /// @param known what was known then
    record Taken(DecisionId decision, String choice, String reasons, KnownThen known) implements DecisionAct {
        public Taken {
            if (choice.isBlank()) throw new IllegalArgumentException("A decision says what was chosen.");
        }
    }

    record Withdrawn(DecisionId decision, String reason) implements DecisionAct {
        public Withdrawn {
            if (reason.isBlank()) throw new IllegalArgumentException("Withdrawing a question asks why.");
        }
    }
}
