// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What keeps a decision tree from being used.
public sealed interface TreeProblem {
    /// There is no question at all, or there are more than can be asked in a crisis.
    record WrongNumber(int questions) implements TreeProblem {}

    /// Two questions have the same id.
    record Twice(String question) implements TreeProblem {}

    /// A question offers fewer than two answers, or the same one twice.
    record TooFewChoices(String question) implements TreeProblem {}

    /// An answer leads to a question that is not further down: it would be missing, or asked for ever.
    record LeadsNowhere(String question, String choice) implements TreeProblem {}

    /// No answer leads to this question.
    record NeverAsked(String question) implements TreeProblem {}

    int MOST_QUESTIONS = 12;

    /// Everything that is wrong with a tree, in its order; empty if it can be used.
    static List<TreeProblem> of(DecisionTree tree) {
        var problems = new ArrayList<TreeProblem>();
        var questions = tree.questions();
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) problems.add(new WrongNumber(questions.size()));
        var ids = questions.stream().map(DecisionTree.Question::id).toList();
        var reached = new HashSet<String>();
        for (int at = 0; at < questions.size(); at++) {
            var question = questions.get(at);
            if (ids.indexOf(question.id()) != at) problems.add(new Twice(question.id()));
            if (at > 0 && !reached.contains(question.id())) problems.add(new NeverAsked(question.id()));
            var codes = question.choices().stream()
                    .map(DecisionTree.Choice::code)
                    .distinct()
                    .count();
            if (codes < 2 || codes < question.choices().size()) problems.add(new TooFewChoices(question.id()));
            for (var choice : question.choices()) {
                var next = next(ids, at, choice);
                if (next.isPresent() && ids.lastIndexOf(next.get()) <= at)
                    problems.add(new LeadsNowhere(question.id(), choice.code()));
                next.ifPresent(reached::add);
            }
        }
        return List.copyOf(problems);
    }

    private static Optional<String> next(List<String> ids, int at, DecisionTree.Choice choice) {
        if (choice.next().isPresent()) return choice.next().get().question();
        return at + 1 < ids.size() ? Optional.of(ids.get(at + 1)) : Optional.empty();
    }
}
