// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.Optional;
import org.vigie.core.message.Outlet;

/// Something that a rule found.
///
/// @param start where it begins in the body; 0 with an equal `end` for the text as a whole
/// @param end where it ends
/// @param found the words it is about, a name or a figure; may be empty
/// @param outlet the one channel it is about; empty for all
public record Finding(Rule rule, int start, int end, String found, Optional<Outlet> outlet) {
    static Finding whole(Rule rule, String found) {
        return new Finding(rule, 0, 0, found, Optional.empty());
    }

    static Finding at(Rule rule, int start, int end, String found) {
        return new Finding(rule, start, end, found, Optional.empty());
    }
}
