// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vigie.core.advice.Posture;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Message;

/// What the room knows against what the text says: claims not verified, texts already out, and the mark of exercises.
final class FactRules {
    /// Share of a claim's words that a sentence must hold to be taken for saying it.
    private static final double SAME = 0.6;

    private static final Pattern EXERCISE =
            Pattern.compile("EXERCICE|EXERCISE|\\b(?:exercice|exercise) (?:—|-) ", Pattern.UNICODE_CASE);
    static final Pattern DENIES = Pattern.compile(
            "\\bn[’']|\\bne\\b|aucun|faux|fausse|inexact|démen|\\b(?:no|not|false|untrue|deny)\\b",
            Pattern.CASE_INSENSITIVE);

    private FactRules() {}

    static List<Finding> check(Message message, Surroundings around) {
        var found = new ArrayList<Finding>();
        for (var sentence : Sentences.of(message.body())) {
            var said = ContentWords.of(around.fillings().fill(sentence.text()));
            for (var claim : around.claims()) {
                if (claim.state().isFact()) continue;
                var claimed = ContentWords.of(claim.statement());
                if (claimed.size() < 2 || DENIES.matcher(sentence.text()).find()) continue;
                long shared = claimed.stream().filter(said::contains).count();
                if (shared >= SAME * claimed.size())
                    found.add(Finding.at(
                            Rule.UNVERIFIED_FACT,
                            sentence.start(),
                            sentence.start() + sentence.text().length(),
                            claim.id().spoken()));
            }
        }
        around.issued().stream()
                .filter(out -> contradict(posture(out), posture(message)))
                .findFirst()
                .ifPresent(out -> found.add(Finding.whole(Rule.CONTRADICTION, out.title())));
        var mark = EXERCISE.matcher(message.body());
        if (around.nature() == Nature.REAL && mark.find())
            found.add(Finding.at(
                    Rule.EXERCISE_TEXT, mark.start(), mark.end(), mark.group().strip()));
        else if (around.nature() == Nature.REAL && message.tags().contains("exercise"))
            found.add(Finding.whole(Rule.EXERCISE_TEXT, "exercise"));
        return found;
    }

    private static boolean contradict(Posture one, Posture other) {
        return one == Posture.DENY && other == Posture.REBUILD || one == Posture.REBUILD && other == Posture.DENY;
    }

    private static Posture posture(Message message) {
        return switch (message.purpose()) {
            case DENIAL -> Posture.DENY;
            case APOLOGY, REDRESS -> Posture.REBUILD;
            default -> Posture.BASE;
        };
    }
}
