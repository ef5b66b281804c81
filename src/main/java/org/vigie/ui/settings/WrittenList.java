// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vigie.core.journal.Hash;

/// The addresses of a list, as a form writes them.
final class WrittenList {
    private WrittenList() {}

    /// Each once, in the order in which they stand.
    static List<String> read(String text) {
        return Arrays.stream(text.split("[\\s,;]+"))
                .filter(one -> !one.isEmpty())
                .map(one -> one.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /// By which it is known again that a list is this one.
    static Hash seal(List<String> readers) {
        return Hash.of(String.join("\n", readers).getBytes(StandardCharsets.UTF_8));
    }
}
