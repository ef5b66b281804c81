// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.advice.Answers;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.Paracrisis;
import org.vigie.core.advice.Question;
import org.vigie.core.advice.Reputation;

/// What a rule asks for, and which answers decide it.
public enum Condition {
    VICTIM(Question.TYPE),
    ACCIDENT(Question.TYPE),
    PREVENTABLE(Question.TYPE),
    /// Something like it happened before, or the reputation was bad.
    INTENSIFIED(Question.HISTORY, Question.REPUTATION),
    NOT_INTENSIFIED(Question.HISTORY, Question.REPUTATION),
    VICTIMAGE_TYPE(Question.TYPE),
    RUMOUR_OR_CHALLENGE(Question.TYPE),
    /// A rumour is false by its type, unless somebody says that it is true.
    FALSE_CLAIM(Question.CLAIM, Question.TYPE),
    TRUE_CLAIM(Question.CLAIM),
    HARM(Question.HARM),
    /// The threat is a paracrisis.
    ONLINE(Question.PARACRISIS),
    ONLINE_CHALLENGE(Question.PARACRISIS),
    ILLEGITIMATE(Question.LEGITIMACY),
    /// Urgent, legitimate and powerful.
    SALIENT(Question.URGENCY, Question.LEGITIMACY, Question.POWER),
    /// At most one of the three.
    HARDLY_SALIENT(Question.URGENCY, Question.LEGITIMACY, Question.POWER);

    private final List<Question> questions;

    Condition(Question... questions) {
        this.questions = List.of(questions);
    }

    /// Whose answers decide.
    public List<Question> questions() {
        return questions;
    }

    Truth in(Answers answers) {
        return switch (this) {
            case VICTIM -> cluster(answers, Cluster.VICTIM);
            case ACCIDENT -> cluster(answers, Cluster.ACCIDENT);
            case PREVENTABLE -> cluster(answers, Cluster.PREVENTABLE);
            case INTENSIFIED -> intensified(answers);
            case NOT_INTENSIFIED -> intensified(answers).not();
            case VICTIMAGE_TYPE ->
                type(
                        answers,
                        CrisisType.WORKPLACE_VIOLENCE,
                        CrisisType.TAMPERING,
                        CrisisType.NATURAL_DISASTER,
                        CrisisType.RUMOUR);
            case RUMOUR_OR_CHALLENGE -> type(answers, CrisisType.RUMOUR, CrisisType.CHALLENGE);
            case FALSE_CLAIM ->
                answers.claim().isEmpty() && type(answers, CrisisType.RUMOUR) == Truth.YES
                        ? Truth.YES
                        : Truth.of(answers.claim()).not();
            case TRUE_CLAIM -> Truth.of(answers.claim());
            case HARM -> Truth.of(answers.harm());
            case ONLINE -> answers.paracrisis().isPresent() ? Truth.YES : Truth.UNKNOWN;
            case ONLINE_CHALLENGE ->
                answers.paracrisis()
                        .map(kind -> Truth.of(kind == Paracrisis.CHALLENGE))
                        .orElse(Truth.UNKNOWN);
            case ILLEGITIMATE -> Truth.of(answers.legitimacy()).not();
            case SALIENT ->
                Truth.of(answers.urgency()).and(Truth.of(answers.legitimacy())).and(Truth.of(answers.power()));
            case HARDLY_SALIENT -> hardlySalient(answers);
        };
    }

    private static Truth cluster(Answers answers, Cluster cluster) {
        return answers.type().map(type -> Truth.of(Cluster.of(type) == cluster)).orElse(Truth.UNKNOWN);
    }

    private static Truth type(Answers answers, CrisisType... types) {
        return answers.type()
                .map(type -> Truth.of(List.of(types).contains(type)))
                .orElse(Truth.UNKNOWN);
    }

    private static Truth intensified(Answers answers) {
        var bad = answers.reputation()
                .map(was -> Truth.of(was == Reputation.NEGATIVE))
                .orElse(Truth.UNKNOWN);
        return Truth.of(answers.history()).or(bad);
    }

    private static Truth hardlySalient(Answers answers) {
        var three = Stream.of(answers.urgency(), answers.legitimacy(), answers.power())
                .map(Truth::of)
                .toList();
        long yes = three.stream().filter(truth -> truth == Truth.YES).count();
        long unknown = three.stream().filter(truth -> truth == Truth.UNKNOWN).count();
        if (yes > 1) return Truth.NO;
        return yes + unknown <= 1 ? Truth.YES : Truth.UNKNOWN;
    }
}
