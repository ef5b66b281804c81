// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.Set;
import org.vigie.core.source.SourceKind;

/// An invented medium that players read, and the kinds of sources whose mentions stand in it.
enum Medium {
    NEWSPAPER(Set.of("press", "feed", "gdelt"), true),
    MICROBLOG(Set.of("social", "x", "facebook", "mastodon", "bluesky"), true),
    TELEVISION(NEWSPAPER.kinds, false),
    VIDEO(Set.of("video"), true);

    private final Set<String> kinds;
    private final boolean answerable;

    Medium(Set<String> kinds, boolean answerable) {
        this.kinds = kinds;
        this.answerable = answerable;
    }

    /// Codes of source kinds.
    Set<String> kinds() {
        return kinds;
    }

    boolean shows(SourceKind kind) {
        return kinds.contains(kind.code());
    }

    /// Whether readers can write under what stands there.
    boolean isAnswerable() {
        return answerable;
    }
}
