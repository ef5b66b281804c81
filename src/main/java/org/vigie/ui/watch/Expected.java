// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Triage;

/// How mentions will stand once acts under way are saved: shown at once, believed only then.
final class Expected {
    private final Map<MentionKey, Hope> hopes = new HashMap<>();

    private record Hope(Filed before, Triage expected) {}

    void put(Filed before, Triage expected) {
        hopes.merge(before.mention().key(), new Hope(before, expected), (old, now) -> new Hope(old.before, expected));
    }

    /// Stops expecting anything of these; gives them back as they stood before.
    List<Filed> forget(Collection<MentionKey> keys) {
        return keys.stream()
                .map(hopes::remove)
                .filter(Objects::nonNull)
                .map(Hope::before)
                .toList();
    }

    boolean isEmpty() {
        return hopes.isEmpty();
    }

    boolean covers(MentionKey key) {
        return hopes.containsKey(key);
    }

    /// The mention as it is expected to stand.
    Filed over(Filed filed) {
        var hope = hopes.get(filed.mention().key());
        return hope == null ? filed : filed.with(hope.expected);
    }
}
