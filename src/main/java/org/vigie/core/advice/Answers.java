// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is known of a crisis for advice on it. What is absent is unknown, never "no".
///
/// @param type what kind of crisis it is
/// @param history whether something like it happened before
/// @param reputation from before
/// @param harm whether people were seriously harmed
/// @param claim whether what the organisation is accused of is true
/// @param paracrisis which kind, where it is one
/// @param urgency whether the challenge presses
/// @param legitimacy whether those concerned find it justified
/// @param power whether the challengers can hurt
/// @param taken answers that a person took over from what the station proposed, each with what that stood on
///        ("outage", "F-04"); all others were given by a person
public record Answers(
        Optional<CrisisType> type,
        Optional<Boolean> history,
        Optional<Reputation> reputation,
        Optional<Boolean> harm,
        Optional<Boolean> claim,
        Optional<Paracrisis> paracrisis,
        Optional<Boolean> urgency,
        Optional<Boolean> legitimacy,
        Optional<Boolean> power,
        Map<Question, String> taken) {
    public static final Answers NONE = new Answers(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    public Answers {
        taken = Map.copyOf(taken);
    }

    /// What was answered to a question.
    public Optional<?> to(Question question) {
        return switch (question) {
            case TYPE -> type;
            case HISTORY -> history;
            case REPUTATION -> reputation;
            case HARM -> harm;
            case CLAIM -> claim;
            case PARACRISIS -> paracrisis;
            case URGENCY -> urgency;
            case LEGITIMACY -> legitimacy;
            case POWER -> power;
        };
    }

    /// The same with another answer, given by a person.
    ///
    /// @param answer empty for unknown
    /// @throws ClassCastException if it is no answer to this question
    public Answers with(Question question, Optional<?> answer) {
        var rest = new TreeMap<>(taken);
        rest.remove(question);
        return replaced(question, answer, rest);
    }

    /// The same with an answer taken over from the station.
    public Answers taking(Question question, Object answer, String from) {
        var more = new TreeMap<>(taken);
        more.put(question, from);
        return replaced(question, Optional.of(answer), more);
    }

    private Answers replaced(Question question, Optional<?> answer, Map<Question, String> from) {
        return new Answers(
                question == Question.TYPE ? answer.map(CrisisType.class::cast) : type,
                yes(question, Question.HISTORY, answer, history),
                question == Question.REPUTATION ? answer.map(Reputation.class::cast) : reputation,
                yes(question, Question.HARM, answer, harm),
                yes(question, Question.CLAIM, answer, claim),
                question == Question.PARACRISIS ? answer.map(Paracrisis.class::cast) : paracrisis,
                yes(question, Question.URGENCY, answer, urgency),
                yes(question, Question.LEGITIMACY, answer, legitimacy),
                yes(question, Question.POWER, answer, power),
                from);
    }

    private static Optional<Boolean> yes(Question asked, Question mine, Optional<?> answer, Optional<Boolean> before) {
        return asked == mine ? answer.map(Boolean.class::cast) : before;
    }
}
