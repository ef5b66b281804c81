// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;

/// How mentions will stand once acts under way are saved: shown at once, believed only then.
final class Expected {
    private final Map<MentionKey, Hope> hopes = new HashMap<>();

    private record Hope(Filed before, UnaryOperator<Filed> change) {
        Hope then(UnaryOperator<Filed> more) {
            return new Hope(before, filed -> more.apply(change.apply(filed)));
        }
    }

    void put(Filed before, UnaryOperator<Filed> change) {
        hopes.merge(before.mention().key(), new Hope(before, change), (old, now) -> old.then(now.change));
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
        return hope == null ? filed : hope.change.apply(filed);
    }
}
