// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.AlertId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.CriticalityMatrix;
import org.vigie.core.crisis.DecisionTree;
import org.vigie.core.crisis.PreArmingRule;
import org.vigie.core.crisis.TreeProblem;

/// What is recorded about the level of a room and how levels are proposed.
public sealed interface CrisisAct extends Payload {
    /// A person decided the level; the tool only proposes.
    ///
    /// @param ground the alert that gave rise to it
    /// @param reviewAt when it is to be looked at again
    record LevelDecided(CrisisLevel level, String reason, Optional<AlertId> ground, Optional<Instant> reviewAt)
            implements CrisisAct {
        public LevelDecided {
            if (reason.isBlank()) throw new IllegalArgumentException("A level needs a reason.");
        }
    }

    /// Another decision tree is in force.
    record TreeKept(DecisionTree tree) implements CrisisAct {
        public TreeKept {
            var problems = TreeProblem.of(tree);
            if (!problems.isEmpty()) throw new IllegalArgumentException("Not a usable tree: " + problems);
        }
    }

    /// The matrix was validated or changed.
    record MatrixKept(CriticalityMatrix matrix) implements CrisisAct {}

    /// The cell chose when it gets ready by itself.
    record PreArmingKept(PreArmingRule rule) implements CrisisAct {}

    /// By nobody: the room gets ready. It opens no crisis.
    ///
    /// @param because the alert that armed it
    /// @param functions who to mobilise first
    record PreArmed(Optional<AlertId> because, List<String> functions) implements CrisisAct {
        public PreArmed {
            functions = List.copyOf(functions);
        }
    }

    /// By nobody when its grounds are gone, or by a person.
    ///
    /// @param reason a person's; empty when its grounds are gone
    record PreArmLifted(String reason) implements CrisisAct {}
}
