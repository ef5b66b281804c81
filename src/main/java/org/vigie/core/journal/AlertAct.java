// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vigie.core.alert.AlertEvidence;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Sector;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.crisis.Rating;

/// What is recorded about alerts and the rules that raise them.
public sealed interface AlertAct extends Payload {
    /// The alert that it is about; absent for what is about rules.
    default Optional<AlertId> about() {
        return switch (this) {
            case RuleKept _, RuleWithdrawn _, SectorKept _ -> Optional.empty();
            case Raised act -> Optional.of(act.alert());
            case Assigned act -> Optional.of(act.alert());
            case Acknowledged act -> Optional.of(act.alert());
            case QualificationBegun act -> Optional.of(act.alert());
            case QuestionAnswered act -> Optional.of(act.alert());
            case Rated act -> Optional.of(act.alert());
            case Placed act -> Optional.of(act.alert());
            case Confirmed act -> Optional.of(act.alert());
            case Escalated act -> Optional.of(act.alert());
            case Closed act -> Optional.of(act.alert());
            case NearMissNoted act -> Optional.of(act.alert());
        };
    }

    /// A rule was added or changed.
    /// @param history how much history proposed its thresholds; absent where people set them by hand
    record RuleKept(AlertRule rule, Optional<Duration> history) implements AlertAct {
        /// Set by hand.
        public RuleKept(AlertRule rule) {
            this(rule, Optional.empty());
        }
    }

    record RuleWithdrawn(AlertRuleId rule) implements AlertAct {}

    /// How early this room's cell must hear.
    record SectorKept(Sector sector) implements AlertAct {}

    /// An alert was raised: by nobody for a rule, by a person for what was declared.
    ///
    /// @param rule as it stood; absent for what a person declared
    /// @param place where it first stands in the matrix
    record Raised(
            AlertId alert,
            Optional<AlertRule> rule,
            Finding finding,
            Gauge gauge,
            AlertEvidence evidence,
            Escalation escalation,
            Criticality place)
            implements AlertAct {}

    record Assigned(AlertId alert, Optional<PersonId> assignee) implements AlertAct {}

    /// @param until when it becomes new again; absent: this is final
    record Acknowledged(AlertId alert, String comment, Optional<Instant> until) implements AlertAct {
        public Acknowledged {
            if (comment.isBlank()) throw new IllegalArgumentException("An acknowledgement says why.");
        }
    }

    record QualificationBegun(AlertId alert) implements AlertAct {}

    /// @param note where one knows it from; may be empty
    record QuestionAnswered(AlertId alert, int treeVersion, String question, String choice, String note)
            implements AlertAct {}

    /// Somebody's blind rating. Who reads it must go through [org.vigie.core.crisis.BlindRound].
    record Rated(AlertId alert, Rating rating) implements AlertAct {}

    /// It was moved in the matrix.
    record Placed(AlertId alert, Criticality place, String reason) implements AlertAct {}

    /// It is what it looked like.
    record Confirmed(AlertId alert, CrisisLevel level, String reason) implements AlertAct {
        public Confirmed {
            if (reason.isBlank()) throw new IllegalArgumentException("A level needs a reason.");
        }
    }

    /// @param to whom it was handed
    record Escalated(AlertId alert, String to) implements AlertAct {
        public Escalated {
            if (to.isBlank()) throw new IllegalArgumentException("An alert is escalated to someone.");
        }
    }

    /// @param learning one line: what is kept from it
    record Closed(AlertId alert, String learning) implements AlertAct {
        public Closed {
            if (learning.isBlank()) throw new IllegalArgumentException("Closing asks one line of learning.");
        }
    }

    /// @param learning one line: what is kept from it
    record NearMissNoted(AlertId alert, String learning) implements AlertAct {
        public NearMissNoted {
            if (learning.isBlank()) throw new IllegalArgumentException("Closing asks one line of learning.");
        }
    }
}
