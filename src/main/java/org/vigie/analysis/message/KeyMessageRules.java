// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import org.vigie.core.message.Message;
import org.vigie.core.message.Size;

/// Three messages, 27 words, 9 seconds at three words a second (Covello). Each paragraph or line of the body is one.
final class KeyMessageRules {
    static final int MESSAGES = 3;
    static final int WORDS = 27;
    static final int WORDS_A_SECOND = 3;
    static final int SECONDS = 9;

    private KeyMessageRules() {}

    static List<Finding> check(Message message) {
        var found = new ArrayList<Finding>();
        long lines = message.body().lines().filter(line -> !line.isBlank()).count();
        if (lines != MESSAGES) found.add(Finding.whole(Rule.KEY_MESSAGES, lines + " / " + MESSAGES));
        int words = Size.of(message.body()).words();
        if (words > WORDS) found.add(Finding.whole(Rule.KEY_MESSAGES, words + " / " + WORDS));
        int seconds = (words + WORDS_A_SECOND - 1) / WORDS_A_SECOND;
        if (seconds > SECONDS) found.add(Finding.whole(Rule.KEY_MESSAGES, seconds + " s / " + SECONDS + " s"));
        return found;
    }
}
