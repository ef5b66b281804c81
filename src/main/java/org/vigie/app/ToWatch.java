// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.ui.kit.WatchDoor;
import org.vigie.ui.watch.WatchScreen;

/// Brings whoever asks from another page to the watch screen, on their question.
///
/// @param show shows the page of this name
record ToWatch(WatchScreen watch, Consumer<String> show) implements WatchDoor {
    @Override
    public void open(Search search, Optional<MentionKey> chosen) {
        watch.show(search, chosen);
        show.accept(watch.name());
    }
}
