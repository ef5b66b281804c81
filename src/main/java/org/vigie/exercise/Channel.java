// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;

/// The five simulated places where the story is told.
///
/// Their ids are fixed, so that the same exercise has the same mentions on every station.
public enum Channel {
    X("X", "X", "x.example", Duration.ofMinutes(25)),
    FORUM("Fo", "Forums", "box-forum.example", Duration.ofMinutes(60)),
    FACEBOOK("Fb", "Facebook", "facebook.example", Duration.ofMinutes(40)),
    REVIEWS("Av", "Avis clients", "avis.example", Duration.ofMinutes(120)),
    PRESS("Pr", "Presse (RSS)", "presse.example", Duration.ofMinutes(60));

    private final String tile;
    private final String label;
    private final String host;
    private final Duration pace;

    Channel(String tile, String label, String host, Duration pace) {
        this.tile = tile;
        this.label = label;
        this.host = host;
        this.pace = pace;
    }

    public SourceKind kind() {
        return new SourceKind(name().toLowerCase(Locale.ROOT));
    }

    /// The two-letter tile shown for it.
    public String tile() {
        return tile;
    }

    public SourceId id() {
        return new SourceId(new UUID(0x1994_0714_2026_7000L, 0x8000_0000_0000_0001L + ordinal()));
    }

    public SourceSettings settings() {
        return new SourceSettings(id(), kind(), label, java.util.Map.of(), false, true);
    }

    /// An invented host, under a name reserved for examples.
    String host() {
        return host;
    }

    /// How long it takes until about two thirds of a post's readers have reacted.
    Duration pace() {
        return pace;
    }
}
