// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who said it, as the platform showed it that day.
///
/// @param handle the account's name without the sign; empty if the platform gives none
/// @param name the displayed name; empty if none
/// @param audience followers or readers; -1 if unknown
/// @param createdAt when the account was made, if told
public record Author(
        String handle, String name, long audience, @Nullable Instant createdAt) {
    public static final long UNKNOWN = -1;
    public static final Author NOBODY = new Author("", "", UNKNOWN, null);

    /// What stays once the statement is erased: nobody, with a count of readers.
    public Author erased() {
        return new Author("", "", audience, null);
    }

    /// What to show: the name, else the handle.
    public String shown() {
        return name.isBlank() ? handle : name;
    }
}
