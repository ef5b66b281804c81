// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.decision;

import java.util.Optional;
import org.vigie.core.journal.DecisionAct;

/// Whether a question has been decided. Each state offers only the moves that are legal from it, as the act to be
/// recorded; a move that comes from elsewhere and is not legal is not followed.
public sealed interface DecisionState {
    /// Waiting for whoever decides.
    record Pending() implements DecisionState {
        public DecisionAct.Taken decide(DecisionId decision, String choice, String reasons, KnownThen known) {
            return new DecisionAct.Taken(decision, choice, reasons, known);
        }
    }

    /// @param choice one of the options, or other words
    record Taken(String choice, String reasons, KnownThen known) implements DecisionState {}

    /// The question fell away.
    record Withdrawn(String reason) implements DecisionState {}

    /// The state after an act; empty if the act is not legal from this one or does not move it.
    default Optional<DecisionState> after(DecisionAct act) {
        if (!(this instanceof Pending)) return Optional.empty();
        return switch (act) {
            case DecisionAct.Taken(var _, var choice, var reasons, var known) ->
                Optional.of(new Taken(choice, reasons, known));
            case DecisionAct.Withdrawn(var _, var reason) -> Optional.of(new Withdrawn(reason));
            case DecisionAct.Asked _, DecisionAct.Advised _, DecisionAct.Scheduled _ -> Optional.empty();
        };
    }
}
