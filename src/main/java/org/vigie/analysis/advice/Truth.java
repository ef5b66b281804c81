// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import java.util.Optional;

/// Whether something holds, as far as is known (Kleene's three values).
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    static Truth of(Optional<Boolean> answer) {
        return answer.map(Truth::of).orElse(UNKNOWN);
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) return NO;
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
