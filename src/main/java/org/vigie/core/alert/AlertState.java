// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.AlertAct;

/// Where an alert stands in the cell's hands. Each state offers only the moves that are legal from it, as the act
/// to be recorded: an illegal move does not compile, and one that comes from elsewhere is not followed.
public sealed interface AlertState {
    /// Nobody has looked at it.
    record New() implements Unqualified {}

    /// Somebody has seen it and says why it can wait.
    ///
    /// @param until when it becomes new again; absent: this is final
    record Acknowledged(String comment, Optional<Instant> until) implements Unqualified {}

    /// The questions of the tree are being answered.
    record InQualification() implements Qualifiable {}

    /// It is what it looked like.
    record Confirmed(CrisisLevel level, String reason) implements Qualifiable {}

    /// It was handed to those who decide.
    ///
    /// @param to whom, in the cell's words
    record Escalated(String to) implements Running {}

    /// @param learning one line: what is kept from it
    record Closed(String learning) implements AlertState {}

    /// It could have been one, and was not.
    record NearMiss(String learning) implements AlertState {}

    default boolean isOver() {
        return !(this instanceof Running);
    }

    /// Not over yet: can be closed, which asks one line of learning, escalated or not.
    sealed interface Running extends AlertState {
        default AlertAct.Closed close(AlertId alert, String learning) {
            return new AlertAct.Closed(alert, learning);
        }

        default AlertAct.NearMissNoted noteNearMiss(AlertId alert, String learning) {
            return new AlertAct.NearMissNoted(alert, learning);
        }
    }

    /// Being qualified or about to be: its questions can be answered.
    sealed interface Qualifiable extends Running {
        default AlertAct.QuestionAnswered answer(
                AlertId alert, int treeVersion, String question, String choice, String note) {
            return new AlertAct.QuestionAnswered(alert, treeVersion, question, choice, note);
        }

        default AlertAct.Confirmed confirm(AlertId alert, CrisisLevel level, String reason) {
            return new AlertAct.Confirmed(alert, level, reason);
        }

        default AlertAct.Escalated escalate(AlertId alert, String to) {
            return new AlertAct.Escalated(alert, to);
        }
    }

    /// Not yet taken up. Answering a question takes it up.
    sealed interface Unqualified extends Qualifiable {
        default AlertAct.Acknowledged acknowledge(AlertId alert, String comment, Optional<Instant> until) {
            return new AlertAct.Acknowledged(alert, comment, until);
        }
    }

    /// The state after an act; empty if the act is not legal from this one or does not move it.
    default Optional<AlertState> after(AlertAct act) {
        return Optional.ofNullable(
                switch (act) {
                    case AlertAct.Acknowledged a
                    when this instanceof Unqualified -> new Acknowledged(a.comment(), a.until());
                    case AlertAct.QualificationBegun _ when this instanceof Unqualified -> new InQualification();
                    case AlertAct.QuestionAnswered _ when this instanceof Unqualified -> new InQualification();
                    case AlertAct.Confirmed a when this instanceof Qualifiable -> new Confirmed(a.level(), a.reason());
                    case AlertAct.Escalated a when this instanceof Qualifiable -> new Escalated(a.to());
                    case AlertAct.Closed a when this instanceof Running -> new Closed(a.learning());
                    case AlertAct.NearMissNoted a when this instanceof Running -> new NearMiss(a.learning());
                    default -> null;
                });
    }
}
