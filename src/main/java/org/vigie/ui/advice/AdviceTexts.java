// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.vigie.analysis.advice.Consistency;
import org.vigie.analysis.advice.Finding;
import org.vigie.analysis.advice.Proof;
import org.vigie.analysis.advice.Proposal;
import org.vigie.analysis.advice.Rule;
import org.vigie.analysis.advice.Truth;
import org.vigie.core.advice.Answers;
import org.vigie.core.advice.Counsel;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.Paracrisis;
import org.vigie.core.advice.Question;
import org.vigie.core.advice.Reputation;
import org.vigie.core.cell.Person;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// Says rules, answers and what they come to in the words of the cell.
final class AdviceTexts {
    private final Frame frame;

    AdviceTexts(Frame frame) {
        this.frame = frame;
    }

    String get(String key, Object... values) {
        return frame.texts().get(key, values);
    }

    String question(Question question) {
        return get("advice.question." + question.name());
    }

    /// What somebody answered, or that it is not known.
    String answer(Optional<?> answer) {
        return answer.map(this::say).orElseGet(() -> get("advice.answer.unknown"));
    }

    private String say(Object answer) {
        return switch (answer) {
            case CrisisType type -> get("advice.type." + type.name());
            case Reputation reputation -> get("advice.reputation." + reputation.name());
            case Paracrisis kind -> get("advice.paracrisis." + kind.name());
            case Boolean yes -> get(yes ? "advice.answer.yes" : "advice.answer.no");
            default -> answer.toString();
        };
    }

    /// "e2 · S4": the table of the field's rules that it stands in, and its number there.
    String number(Rule rule) {
        return get("advice.number", rule.toParacrisis().isPresent() ? "e3" : "e2", rule.name());
    }

    /// What a rule says.
    String rule(Rule rule) {
        return get("advice.rule." + rule.name());
    }

    /// What a rule would have one answer.
    String responses(Rule rule) {
        return rule.toParacrisis()
                .map(response -> get("advice.online." + response.name()))
                .orElseGet(() -> rule.responses().stream()
                        .map(response -> get("advice.response." + response.name()))
                        .collect(Collectors.joining(" · ")));
    }

    /// "Inputs: Type of crisis = …; History = no".
    String inputs(Finding finding, Answers answers) {
        if (finding.inputs().isEmpty()) return get("advice.inputs.none");
        return get(
                "advice.inputs",
                finding.inputs().stream()
                        .map(question -> get("advice.input", question(question), answer(answers.to(question))))
                        .collect(Collectors.joining("\u00a0; ")));
    }

    String source(Rule rule) {
        if (rule.proof() == Proof.PROPOSED) return get("advice.source.own");
        return rule.source().isEmpty() ? get("advice.source.none") : get("advice.source", rule.source());
    }

    /// Why a rule does not hold, or what must be known before it can be told.
    String obstacles(Finding finding) {
        if (finding.truth() == Truth.UNKNOWN)
            return get(
                    "advice.missing",
                    finding.obstacles().stream()
                            .flatMap(check -> check.condition().questions().stream())
                            .distinct()
                            .map(this::question)
                            .collect(Collectors.joining(", ")));
        return get(
                "advice.obstacle",
                finding.obstacles().stream()
                        .map(check -> get("advice.not." + check.condition().name()))
                        .collect(Collectors.joining("\u00a0; ")));
    }

    /// The chip that says how sure it is that a source says so.
    Label proof(Proof proof) {
        var tone = proof == Proof.READ ? "ok" : "warn";
        return Controls.whole(Controls.plain(get("advice.proof." + proof.name()), "chip", "in-row", tone));
    }

    String conflict(Consistency.Conflict conflict) {
        return switch (conflict.rule()) {
            case S8 -> get("advice.conflict.S8", posture(conflict.postures().getLast()));
            case S9 -> get("advice.conflict.S9");
            default -> get("advice.conflict.BASE");
        };
    }

    private String posture(Enum<?> posture) {
        return get("advice.posture." + posture.name());
    }

    String broken(Consistency.Break broken) {
        return get(
                "advice.conflict.before",
                frame.formats().time(broken.earlier().signed().at()),
                posture(broken.then()),
                posture(broken.now()));
    }

    /// What a suggestion stands on.
    String from(Question question, String from, Briefing briefing) {
        var named = Optional.ofNullable(briefing.plans().get(from))
                .map(words -> words.in(frame.texts().locale().getLanguage()))
                .orElse(from);
        return get("advice.from." + question.name(), named);
    }

    String from(Proposal proposal, Briefing briefing) {
        return from(proposal.question(), proposal.from(), briefing);
    }

    /// "16:05 · Inès Carpentier".
    String signed(Counsel.Signed signed, Briefing briefing) {
        var who = signed.who()
                .flatMap(id -> Optional.ofNullable(briefing.people().get(id)))
                .map(Person::name)
                .orElseGet(() -> get("advice.someone"));
        return get("advice.signed", frame.formats().time(signed.at()), who);
    }
}
