// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.List;
import org.vigie.core.message.Size;

/// How much is said by key messages: three messages, 27 words, 9 seconds at three words a second are what people under
/// stress hear and what the news quotes (Covello 2002).
///
/// @param seconds rounded up
public record Spoken(int messages, int words, int seconds) {
    public static final int MOST_MESSAGES = 3;
    public static final int MOST_WORDS = 27;
    public static final int MOST_SECONDS = 9;
    private static final int WORDS_A_SECOND = 3;

    /// @param said each is one message
    public static Spoken of(List<String> said) {
        int words = said.stream().mapToInt(line -> Size.of(line).words()).sum();
        return new Spoken(said.size(), words, (words + WORDS_A_SECOND - 1) / WORDS_A_SECOND);
    }

    /// Whether it is neither more nor less than the rule asks for.
    public boolean keepsToIt() {
        return messages == MOST_MESSAGES && words <= MOST_WORDS && seconds <= MOST_SECONDS;
    }
}
