// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.vigie.core.mention.MentionKey;

/// The mentions that are checked for a batch.
final class Checked {
    private final ObservableSet<MentionKey> keys = FXCollections.observableSet();
    /// Handed out once: a read-only view that nobody holds would forget its listeners.
    private final ObservableSet<MentionKey> view = FXCollections.unmodifiableObservableSet(keys);

    void put(MentionKey key, boolean on) {
        if (on) keys.add(key);
        else keys.remove(key);
    }

    /// Unchecks all, and tells which they were.
    List<MentionKey> clear() {
        var were = List.copyOf(keys);
        keys.clear();
        return were;
    }

    ObservableSet<MentionKey> view() {
        return view;
    }
}
