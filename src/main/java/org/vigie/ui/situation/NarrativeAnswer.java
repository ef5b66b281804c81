// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.message.Message;

/// How far the cell has come with its answer to a narrative.
sealed interface NarrativeAnswer {
    /// Nobody named a text for it.
    ///
    /// @param mentions of it that were answered one by one
    record Unnamed(long mentions) implements NarrativeAnswer {}

    /// This text answers it.
    ///
    /// @param said when it was last out; empty while it was not
    record Text(Message message, Stage stage, Optional<Instant> said) implements NarrativeAnswer {}

    /// Where the text stands, those that can be used first.
    enum Stage {
        SAID,
        READY,
        TO_SIGN,
        REFUSED,
        DRAFT,
        /// It was withdrawn, or it or its approval has expired.
        OVER
    }
}
