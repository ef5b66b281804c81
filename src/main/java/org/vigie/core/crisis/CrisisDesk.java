// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.Alert;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;

/// The level of a room, how it came about, and by what one is proposed, as its journal tells it.
/// Every call reads the journal: never on the screen's thread.
///
/// To decide a level, record [CrisisAct.LevelDecided]; to edit tree, matrix or pre-arming, the act that keeps it.
public final class CrisisDesk {
    private final Journal journal;
    private final RoomId room;

    public CrisisDesk(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// [CrisisLevel#WATCH] until somebody decides otherwise.
    public CrisisLevel level() {
        var history = history();
        return history.isEmpty() ? CrisisLevel.WATCH : history.getLast().level();
    }

    /// Every level decided, in the order of the times stated.
    public List<LevelDecision> history() {
        return journal.standing(room, CrisisAct.LevelDecided.class).stream()
                .map(CrisisDesk::decision)
                .sorted(Comparator.comparing(LevelDecision::at))
                .toList();
    }

    /// The tree in force.
    public DecisionTree tree() {
        return latest(CrisisAct.TreeKept.class).map(CrisisAct.TreeKept::tree).orElse(UsualTree.TREE);
    }

    /// A tree of this version, as it was then.
    public Optional<DecisionTree> tree(int version) {
        if (version == UsualTree.TREE.version()) return Optional.of(UsualTree.TREE);
        return journal.standing(room, CrisisAct.TreeKept.class).stream()
                .map(entry -> ((CrisisAct.TreeKept) entry.payload()).tree())
                .filter(tree -> tree.version() == version)
                .reduce((_, last) -> last);
    }

    /// The matrix in force.
    public CriticalityMatrix matrix() {
        return latest(CrisisAct.MatrixKept.class)
                .map(CrisisAct.MatrixKept::matrix)
                .orElse(CriticalityMatrix.USUAL);
    }

    /// The entry by which the matrix in force was validated; absent while it is the usual one.
    public Optional<Entry> matrixKept() {
        return journal.standing(room, CrisisAct.MatrixKept.class).reversed().stream()
                .findFirst();
    }

    /// When the room gets ready by itself.
    public PreArmingRule preArmingRule() {
        return latest(CrisisAct.PreArmingKept.class)
                .map(CrisisAct.PreArmingKept::rule)
                .orElse(PreArmingRule.USUAL);
    }

    /// Whether the room is getting ready now.
    public Optional<PreArming> preArming() {
        var armed = Optional.<PreArming>empty();
        for (var entry : journal.standing(room, CrisisAct.class)) {
            if (entry.payload() instanceof CrisisAct.PreArmed act)
                armed = Optional.of(new PreArming(entry.occurredAt(), act.because(), act.functions()));
            else if (entry.payload() instanceof CrisisAct.PreArmLifted) armed = Optional.empty();
        }
        return armed;
    }

    /// When the room was last told to stand down again.
    public Optional<Instant> standDown() {
        return journal.standing(room, CrisisAct.PreArmLifted.class).reversed().stream()
                .findFirst()
                .map(Entry::occurredAt);
    }

    /// The level that an alert calls for, and why. It is only proposed.
    public Proposal proposal(Alert alert) {
        var matrix = matrix();
        var tree = alert.answers().isEmpty()
                ? tree()
                : tree(alert.answers().getLast().treeVersion()).orElseGet(this::tree);
        return new Proposal(
                matrix.level(alert.place()), tree, tree.stage(alert.given()), alert.place(), alert.escalation());
    }

    /// @param byMatrix what its place in the matrix calls for
    /// @param tree the tree whose questions are answered
    /// @param stage where the answers have led, and what the next would change
    public record Proposal(
            CrisisLevel byMatrix,
            DecisionTree tree,
            DecisionTree.Stage stage,
            Criticality place,
            Escalation escalation) {
        /// What the tree says once questions are answered, before that what the matrix says.
        public CrisisLevel level() {
            return stage.answered().isEmpty() ? byMatrix : stage.level();
        }
    }

    private <T extends CrisisAct> Optional<T> latest(Class<T> kind) {
        return journal.standing(room, kind).reversed().stream().findFirst().map(entry -> kind.cast(entry.payload()));
    }

    private static LevelDecision decision(Entry entry) {
        var act = (CrisisAct.LevelDecided) entry.payload();
        return new LevelDecision(
                entry.ref(),
                act.level(),
                act.reason(),
                entry.author(),
                entry.occurredAt(),
                act.ground(),
                act.reviewAt());
    }
}
