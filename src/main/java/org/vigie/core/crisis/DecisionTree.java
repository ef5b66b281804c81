// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions that qualify an alert. Each answer moves the proposed level and says what is asked next.
///
/// @param version 1 for the first; each tree that is kept has the next number
/// @param start the level before the first answer
/// @param questions in the order in which they are asked
public record DecisionTree(int version, CrisisLevel start, List<Question> questions) {
    public DecisionTree {
        questions = List.copyOf(questions);
    }

    /// @param id short and stable within the tree
    public record Question(String id, Wording text, List<Choice> choices) {
        public Question {
            choices = List.copyOf(choices);
        }

        public Optional<Choice> choice(String code) {
            return choices.stream().filter(c -> c.code().equals(code)).findFirst();
        }
    }

    /// One answer that a question offers.
    ///
    /// @param code short and stable within the question ("yes", "no", "early")
    /// @param shift levels up (above 0) or down
    /// @param next where it leads; absent: to the question after this one
    public record Choice(String code, Wording text, int shift, Optional<Next> next) {}

    /// Where an answer leads when not to the following question.
    ///
    /// @param question asked next; absent: nothing more is asked
    public record Next(Optional<String> question) {
        public static final Next END = new Next(Optional.empty());
    }

    /// An answer that was given.
    public record Given(String question, String choice) {}

    /// Where one stands in the tree.
    ///
    /// @param level proposed at this stage
    /// @param asked the question to answer now; absent once all are answered
    /// @param outlook the level that each choice of that question would give, by code, in the order offered
    /// @param answered the given answers that count, in the order asked
    public record Stage(CrisisLevel level, Optional<Question> asked, List<Outlook> outlook, List<Given> answered) {
        public Stage {
            outlook = List.copyOf(outlook);
            answered = List.copyOf(answered);
        }
    }

    /// What the level would be with this choice.
    public record Outlook(Choice choice, CrisisLevel level) {}

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /// Where these answers lead. Answers to questions that are not on the way don't count; of several to the same
    /// question the last does.
    public Stage stage(List<Given> given) {
        var at = questions.isEmpty() ? Optional.<Question>empty() : Optional.of(questions.getFirst());
        var counted = new ArrayList<Given>();
        var level = start;
        while (at.isPresent()) {
            var question = at.get();
            var answer = answer(given, question);
            if (answer.isEmpty()) break;
            counted.add(new Given(question.id(), answer.get().code()));
            level = shifted(level, answer.get());
            at = after(question, answer.get());
        }
        var reached = level;
        var outlook = at.stream()
                .flatMap(question -> question.choices().stream())
                .map(choice -> new Outlook(choice, shifted(reached, choice)))
                .toList();
        return new Stage(level, at, outlook, counted);
    }

    /// How many ways through the tree end at each level, to be shown while it is edited.
    public Map<CrisisLevel, Integer> preview() {
        var ends = new EnumMap<CrisisLevel, Integer>(CrisisLevel.class);
        for (var level : CrisisLevel.values()) ends.put(level, 0);
        if (TreeProblem.of(this).isEmpty())
            walk(questions.isEmpty() ? Optional.empty() : Optional.of(questions.getFirst()), start, ends);
        return ends;
    }

    private void walk(Optional<Question> at, CrisisLevel level, Map<CrisisLevel, Integer> ends) {
        if (at.isEmpty()) {
            ends.merge(level, 1, Integer::sum);
            return;
        }
        for (var choice : at.get().choices()) walk(after(at.get(), choice), shifted(level, choice), ends);
    }

    private static Optional<Choice> answer(List<Given> given, Question question) {
        return given.reversed().stream()
                .filter(g -> g.question().equals(question.id()))
                .findFirst()
                .flatMap(g -> question.choice(g.choice()));
    }

    private Optional<Question> after(Question question, Choice choice) {
        if (choice.next().isPresent()) return choice.next().get().question().flatMap(this::question);
        int next = questions.indexOf(question) + 1;
        return next < questions.size() ? Optional.of(questions.get(next)) : Optional.empty();
    }

    private static CrisisLevel shifted(CrisisLevel level, Choice choice) {
        return CrisisLevel.nearest(level.number() + choice.shift());
    }
}
