// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import org.vigie.core.message.Message;

/// Three messages, 27 words, 9 seconds at three words a second (Covello). Each paragraph or line of the body is one.
final class KeyMessageRules {
    private KeyMessageRules() {}

    static List<Finding> check(Message message) {
        return check(message.body().lines().filter(line -> !line.isBlank()).toList());
    }

    /// @param said each is one message
    static List<Finding> check(List<String> said) {
        var spoken = Spoken.of(said);
        var found = new ArrayList<Finding>();
        if (spoken.messages() != Spoken.MOST_MESSAGES)
            found.add(Finding.whole(Rule.KEY_MESSAGES, spoken.messages() + " / " + Spoken.MOST_MESSAGES));
        if (spoken.words() > Spoken.MOST_WORDS)
            found.add(Finding.whole(Rule.KEY_MESSAGES, spoken.words() + " / " + Spoken.MOST_WORDS));
        if (spoken.seconds() > Spoken.MOST_SECONDS)
            found.add(Finding.whole(Rule.KEY_MESSAGES, spoken.seconds() + " s / " + Spoken.MOST_SECONDS + " s"));
        return found;
    }
}
