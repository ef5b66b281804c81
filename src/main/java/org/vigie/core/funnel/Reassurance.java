// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.message.Approved;

/// What stands at a spot. Only an [On] has words to give away, and it can't be made without an [Approved]: a text that
/// nobody approved, or that was changed since, is never on.
public sealed interface Reassurance {
    /// Nothing ever stood there.
    record Nothing() implements Reassurance {}

    /// A text is on.
    ///
    /// @param text with the words that were switched on, approved then and now
    /// @param since when it was switched on
    /// @param by who did it
    record On(Approved text, Instant since, Optional<PersonId> by) implements Reassurance {}

    /// A text was taken off.
    ///
    /// @param words the last that stood there
    /// @param reason may be empty
    record Off(Words words, String reason, Instant since, Optional<PersonId> by) implements Reassurance {}

    /// A text was switched on and may not stay: nothing of it is given away any more.
    ///
    /// @param since when it was switched on
    record Lapsed(Words words, Why why, Instant since, Optional<PersonId> by) implements Reassurance {}

    /// Why a text may not stay on.
    enum Why {
        /// Its words were edited since.
        EDITED,
        /// It was taken out of the library.
        WITHDRAWN,
        /// The approval or the text came to its end.
        EXPIRED,
        /// It was not approved when it was switched on, or its approval was taken back.
        NOT_APPROVED
    }
}
