// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.analysis.message.Checker;
import org.vigie.analysis.message.Finding;
import org.vigie.analysis.message.Rule;
import org.vigie.analysis.message.Surroundings;
import org.vigie.core.claim.Claim;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.drill.Fault;

/// Holds what people write in a drill against the checker of the cell's own messages.
final class TextCheck {
    private TextCheck() {}

    /// What the checker finds; nothing in a text without words.
    ///
    /// @param purpose the checker asks more of some texts than of others
    /// @param claims the register of facts of the case or the room
    /// @param victims names that may not be said
    static List<Fault> faults(String text, Purpose purpose, Tongue language, List<Claim> claims, List<String> victims) {
        if (text.isBlank()) return List.of();
        // practice is marked by its place: its words may name an exercise
        var around = new Surroundings(
                Fillings.NONE,
                Instant.EPOCH,
                Nature.EXERCISE,
                Optional.empty(),
                claims,
                victims,
                List.of(),
                Optional.empty());
        var message = new Message(
                new MessageId("drill", language),
                1,
                purpose,
                "",
                Audience.CUSTOMERS,
                List.of(Outlet.SITE),
                CrisisLevel.WATCH,
                Tone.FACTUAL,
                "drill",
                text,
                Map.of(),
                Optional.empty(),
                List.of());
        return Checker.check(message, around).stream()
                .map(finding -> fault(finding, text))
                .toList();
    }

    private static Fault fault(Finding finding, String text) {
        // of a claim the checker names its number: what was written says more
        boolean placed = finding.rule() == Rule.UNVERIFIED_FACT && finding.end() > finding.start();
        var words = placed ? text.substring(finding.start(), finding.end()) : finding.found();
        return new Fault(kind(finding.rule()), finding.rule().number(), words);
    }

    private static Fault.Kind kind(Rule rule) {
        return switch (rule) {
            case UNVERIFIED_FACT -> Fault.Kind.UNVERIFIED;
            case UNSOURCED_FIGURE -> Fault.Kind.UNSOURCED;
            case BLAME -> Fault.Kind.BLAME;
            case SPECULATION -> Fault.Kind.GUESS;
            case VICTIM_NAME -> Fault.Kind.NAME;
            case NO_EMPATHY -> Fault.Kind.NO_EMPATHY;
            case NO_ACTION -> Fault.Kind.NO_ACTION;
            case NO_NEXT_UPDATE -> Fault.Kind.NO_NEXT_WORD;
            case HARD_TO_READ -> Fault.Kind.HARD_TO_READ;
            case UNFILLED_VARIABLE,
                    STALE_VARIABLE,
                    KEY_MESSAGES,
                    TOO_LONG,
                    CONTRADICTION,
                    DRIFT,
                    EXPIRED,
                    EXERCISE_TEXT,
                    PRIVATE_LINK -> Fault.Kind.OTHER;
        };
    }
}
