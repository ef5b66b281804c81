// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import java.util.Optional;
import java.util.regex.Pattern;

/// How far a mailbox was read (RFC 9051, 2.3.1.1).
///
/// @param validity under which the numbers hold; another one means that they are all new
/// @param last the number of the last message that was looked at
public record Cursor(long validity, long last) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):(\\d{1,18})");

    /// @param kept anything else than what [#toString] writes counts as nothing
    public static Optional<Cursor> of(String kept) {
        var found = FORM.matcher(kept);
        return found.matches()
                ? Optional.of(new Cursor(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return validity + ":" + last;
    }
}
