// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;

/// Where the simulated public speaks.
///
/// Their ids are fixed, so that the same exercise has the same mentions on every station.
public enum Place {
    MICROBLOG("Mb", "Microblog", "microblog.example", 25),
    FORUM("Fo", "Forum", "forum.example", 60),
    PRESS("Pr", "Presse", "presse.example", 60),
    REVIEWS("Av", "Avis", "avis.example", 120),
    VIDEO("Vi", "Vidéo", "video.example", 90);

    private final String tile;
    private final String label;
    private final String host;
    private final Duration pace;

    Place(String tile, String label, String host, int paceMinutes) {
        this.tile = tile;
        this.label = label;
        this.host = host;
        this.pace = Duration.ofMinutes(paceMinutes);
    }

    /// Where the public sees an inject of this kind.
    static Place of(InjectKind kind) {
        return switch (kind) {
            case FORUM -> FORUM;
            case PRESS -> PRESS;
            case REVIEW -> REVIEWS;
            case VIDEO -> VIDEO;
            case SOCIAL, CALL, MAIL, AUTHORITY, CUE -> MICROBLOG;
        };
    }

    public SourceKind kind() {
        return new SourceKind(name().toLowerCase(Locale.ROOT));
    }

    /// The two-letter tile shown for it.
    public String tile() {
        return tile;
    }

    public SourceId id() {
        return new SourceId(new UUID(0xC504D_2026_7000L, 0x8000_0000_0000_0001L + ordinal()));
    }

    public SourceSettings settings() {
        return new SourceSettings(id(), kind(), label, Map.of(), false, true);
    }

    /// An invented host, under a name reserved for examples.
    public String host() {
        return host;
    }

    /// How long it takes until about two thirds of a post's readers have reacted.
    Duration pace() {
        return pace;
    }
}
