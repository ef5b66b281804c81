// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.mention.MentionKey;

/// Remembers which status a server means by its local id: deletions and replies name nothing else.
/// It holds the latest ones only: enough for a deletion within days, at a memory of a few megabytes.
final class LocalIds {
    private static final int MOST = 20_000;

    private final Map<String, MentionKey> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, MentionKey> eldest) {
            return size() > MOST;
        }
    };

    synchronized void learn(MastodonParser.Status status) {
        if (!status.localId().isEmpty())
            known.put(status.localId(), status.sighting().mention().key());
    }

    synchronized Optional<String> uriOf(String localId) {
        return Optional.ofNullable(known.get(localId)).map(MentionKey::externalId);
    }

    /// Forgets a status, and says which it was.
    synchronized Optional<MentionKey> forget(String localId) {
        return Optional.ofNullable(known.remove(localId));
    }

    /// The known ids from the oldest to the newest of a page, both included.
    synchronized List<String> between(String oldest, String newest) {
        return known.keySet().stream()
                .filter(id -> !isNewer(oldest, id) && !isNewer(id, newest))
                .toList();
    }

    /// Ids sort by length, then letter by letter; nothing else may be read into them.
    static boolean isNewer(String id, String than) {
        return id.length() != than.length() ? id.length() > than.length() : id.compareTo(than) > 0;
    }
}
