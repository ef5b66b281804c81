// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.action;

import java.util.Optional;
import org.vigie.core.journal.ActionAct;

/// How far an action is. Each state offers only the moves that are legal from it, as the act to be recorded; a move
/// that comes from elsewhere and is not legal is not followed.
public sealed interface ActionState {
    /// Nobody has begun.
    record ToDo() implements Open {}

    /// @param percent how far it is, 0 to 100
    record InProgress(int percent) implements Open {}

    /// @param outcome one line, may be empty
    record Done(String outcome) implements Over {}

    /// @param reason why it will not be done
    record Dropped(String reason) implements Over {}

    default boolean isOver() {
        return this instanceof Over;
    }

    /// Still to be finished.
    sealed interface Open extends ActionState {
        default ActionAct.Progressed progress(ActionId action, int percent) {
            return new ActionAct.Progressed(action, percent);
        }

        default ActionAct.Done finish(ActionId action, String outcome) {
            return new ActionAct.Done(action, outcome);
        }

        default ActionAct.Dropped drop(ActionId action, String reason) {
            return new ActionAct.Dropped(action, reason);
        }
    }

    /// Finished one way or the other.
    sealed interface Over extends ActionState {
        default ActionAct.Reopened reopen(ActionId action, String reason) {
            return new ActionAct.Reopened(action, reason);
        }
    }

    /// The state after an act; empty if the act is not legal from this one or does not move it.
    default Optional<ActionState> after(ActionAct act) {
        return switch (act) {
            case ActionAct.Progressed(var _, int percent)
            when this instanceof Open -> Optional.of(percent == 0 ? new ToDo() : new InProgress(percent));
            case ActionAct.Done(var _, var outcome) when this instanceof Open -> Optional.of(new Done(outcome));
            case ActionAct.Dropped(var _, var reason) when this instanceof Open -> Optional.of(new Dropped(reason));
            case ActionAct.Reopened _ when this instanceof Over -> Optional.of(new ToDo());
            default -> Optional.empty();
        };
    }
}
