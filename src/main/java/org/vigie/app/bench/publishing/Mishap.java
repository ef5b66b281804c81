// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.util.EnumSet;
import java.util.Set;

/// What can go wrong on the way out, in the order of the steps.
enum Mishap {
    NONE("nothing"),
    KILLED_BEFORE_BEGUN("killed before it was recorded as begun"),
    KILLED_BEFORE_SENT("killed between that and the network"),
    QUESTION_LOST("the line breaks before the server has it"),
    LIMIT("the server asks for patience"),
    REFUSED("the server refuses"),
    FELL_OVER("the server says that it failed, though it has it (a mail server has not)"),
    ANSWER_LOST("the server has it, and its answer is lost"),
    KILLED_AFTER_SENT("killed before the answer was recorded"),
    KILLED_AFTER_ANSWERED("killed right after the answer was recorded");

    /// Those that happen at the server.
    static final Set<Mishap> OUTSIDE = Set.copyOf(EnumSet.of(QUESTION_LOST, LIMIT, REFUSED, FELL_OVER, ANSWER_LOST));

    private final String words;

    Mishap(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
