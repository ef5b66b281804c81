// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import java.util.Optional;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Sign;

/// What a cell must be able to do in any crisis. It makes exercises of different scenarios comparable.
public enum Competency {
    /// Find out before speaking.
    VERIFY,
    /// Take levels and decisions.
    DECIDE,
    /// Hold the roles, share one picture.
    COORDINATE,
    /// Keep the main courante.
    RECORD,
    /// Speak in time.
    SPEAK,
    /// Answer those who speak.
    ANSWER;

    /// What a reaction shows; empty for one that only a person can see, which is part of its objectives alone.
    public static Optional<Competency> of(Reaction reaction) {
        return reaction.judge() instanceof Judge.Observed(var sign, var _)
                ? Optional.of(shownBy(sign))
                : Optional.empty();
    }

    private static Competency shownBy(Sign sign) {
        return switch (sign) {
            case FACT_VERIFIED -> VERIFY;
            case LEVEL_REACHED, DECISION_TAKEN -> DECIDE;
            case ROLE_HELD, SITREP_ISSUED -> COORDINATE;
            case LINE_LOGGED -> RECORD;
            case MESSAGE_PUBLISHED -> SPEAK;
            case MENTION_ANSWERED -> ANSWER;
        };
    }
}
