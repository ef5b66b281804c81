// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.DecisionTree;
import org.vigie.core.crisis.DecisionTree.Choice;
import org.vigie.core.crisis.DecisionTree.Next;
import org.vigie.core.crisis.DecisionTree.Question;
import org.vigie.core.crisis.TreeProblem;
import org.vigie.core.crisis.Wording;

/// A decision tree while it is edited: its next version, what is wrong with it, and where its ways end.
final class TreeDraft {
    private static final String BLANK = "…";

    private final DecisionTree before;
    private final ReadOnlyObjectWrapper<DecisionTree> tree;

    /// @param inForce the tree to start from; the draft has the next number
    TreeDraft(DecisionTree inForce) {
        before = inForce;
        tree = new ReadOnlyObjectWrapper<>(
                new DecisionTree(inForce.version() + 1, inForce.start(), inForce.questions()));
    }

    ReadOnlyObjectProperty<DecisionTree> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    DecisionTree tree() {
        return tree.get();
    }

    List<TreeProblem> problems() {
        return TreeProblem.of(tree());
    }

    /// Whether it says anything else than the tree in force, and can be used.
    boolean isReady() {
        boolean changed =
                tree().start() != before.start() || !tree().questions().equals(before.questions());
        return changed && problems().isEmpty();
    }

    void start(CrisisLevel level) {
        tree.set(new DecisionTree(tree().version(), level, tree().questions()));
    }

    /// Adds a question at the end, answered by yes or no.
    void add() {
        var all = new ArrayList<>(tree().questions());
        all.add(new Question(
                freshId(),
                new Wording(BLANK, ""),
                List.of(
                        new Choice("yes", new Wording("Oui", "Yes"), 1, Optional.empty()),
                        new Choice("no", new Wording("Non", "No"), 0, Optional.empty()))));
        questions(all);
    }

    private String freshId() {
        int number = tree().questions().size() + 1;
        while (tree().question("q" + number).isPresent()) number++;
        return "q" + number;
    }

    void remove(int question) {
        var all = new ArrayList<>(tree().questions());
        all.remove(question);
        questions(all);
    }

    /// Moves a question up (-1) or down (1), if there is room.
    void move(int question, int step) {
        int to = question + step;
        if (to < 0 || to >= tree().questions().size()) return;
        var all = new ArrayList<>(tree().questions());
        all.add(to, all.remove(question));
        questions(all);
    }

    void reword(int question, String fr, String en) {
        change(question, q -> new Question(q.id(), wording(fr, en), q.choices()));
    }

    /// Adds an answer that changes nothing.
    void addChoice(int question) {
        change(question, q -> {
            var all = new ArrayList<>(q.choices());
            int number = all.size() + 1;
            while (q.choice("c" + number).isPresent()) number++;
            all.add(new Choice("c" + number, new Wording(BLANK, ""), 0, Optional.empty()));
            return new Question(q.id(), q.text(), all);
        });
    }

    void removeChoice(int question, int choice) {
        change(question, q -> {
            var all = new ArrayList<>(q.choices());
            all.remove(choice);
            return new Question(q.id(), q.text(), all);
        });
    }

    void rewordChoice(int question, int choice, String fr, String en) {
        changeChoice(question, choice, c -> new Choice(c.code(), wording(fr, en), c.shift(), c.next()));
    }

    void shift(int question, int choice, int levels) {
        changeChoice(question, choice, c -> new Choice(c.code(), c.text(), levels, c.next()));
    }

    /// Where an answer leads; absent for the question after this one.
    void lead(int question, int choice, Optional<Next> next) {
        changeChoice(question, choice, c -> new Choice(c.code(), c.text(), c.shift(), next));
    }

    private void changeChoice(int question, int choice, UnaryOperator<Choice> change) {
        change(question, q -> {
            var all = new ArrayList<>(q.choices());
            all.set(choice, change.apply(all.get(choice)));
            return new Question(q.id(), q.text(), all);
        });
    }

    private void change(int question, UnaryOperator<Question> change) {
        var all = new ArrayList<>(tree().questions());
        all.set(question, change.apply(all.get(question)));
        questions(all);
    }

    private void questions(List<Question> all) {
        tree.set(new DecisionTree(tree().version(), tree().start(), all));
    }

    private static Wording wording(String fr, String en) {
        return fr.isBlank() && en.isBlank() ? new Wording(BLANK, "") : new Wording(fr.strip(), en.strip());
    }
}
