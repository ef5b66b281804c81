// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import org.vigie.core.word.Audience;

/// What is recorded about what the organisation said.
public sealed interface WordAct extends Payload {
    /// A word was issued; the entry's time of the fact is when it went out.
    ///
    /// @param channel by what means, in one's own words; may be empty
    /// @param text what was said, or where it can be read
    record Issued(List<Audience> audiences, String channel, String text) implements WordAct {
        public Issued {
            audiences = List.copyOf(audiences);
            if (audiences.isEmpty()) throw new IllegalArgumentException("A word is said to somebody.");
            if (text.isBlank()) throw new IllegalArgumentException("A word says something.");
        }
    }
}
