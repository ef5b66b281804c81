// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Mentions.Page;
import org.vigie.core.mention.Search;

/// Where the list takes its mentions from, with what stands beside them. Never asked on the screen's thread.
record Shelf(Mentions mentions, Asides asides) {
    Page find(Search search, int offset, int limit) {
        var page = mentions.find(search, offset, limit);
        asides.prepare(page.rows());
        return page;
    }

    Optional<Filed> one(MentionKey key) {
        var found = mentions.one(key);
        asides.prepare(found.stream().toList());
        return found;
    }

    long newest() {
        return mentions.newest();
    }

    List<Filed> those(List<MentionKey> keys) {
        return keys.stream().flatMap(key -> one(key).stream()).toList();
    }
}
