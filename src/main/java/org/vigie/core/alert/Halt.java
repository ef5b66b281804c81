// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Instant;

/// The rules of a room raise nothing at present. The watch tries again by itself.
///
/// @param since when it first failed
public record Halt(Instant since, Why why) {
    /// What stands in the way.
    public enum Why {
        /// An alert could not be saved; it is kept and saved as soon as that is possible.
        NOT_SAVED,
        /// The mentions could not be looked at.
        NOT_READ
    }
}
