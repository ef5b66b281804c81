// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.place;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;

/// The invented places where the public of an exercise speaks, one for each public kind of inject. What the scenario
/// says there and what the simulated public says stand side by side.
///
/// Their ids are fixed, so that the same exercise has the same mentions on every station.
public enum PublicPlace {
    SOCIAL(InjectKind.SOCIAL, "social", "So", "reseau.example", 25, "Réseaux sociaux", "Social networks"),
    FORUM(InjectKind.FORUM, "forum", "Fo", "forum.example", 60, "Forums", "Forums"),
    PRESS(InjectKind.PRESS, "press", "Pr", "presse.example", 60, "Presse", "Press"),
    REVIEWS(InjectKind.REVIEW, "reviews", "Av", "avis.example", 120, "Avis clients", "Customer reviews"),
    VIDEO(InjectKind.VIDEO, "video", "Vi", "video.example", 90, "Vidéos", "Videos");

    private final InjectKind inject;
    private final SourceKind kind;
    private final String tile;
    private final String host;
    private final Duration pace;
    private final String french;
    private final String english;

    PublicPlace(
            InjectKind inject, String code, String tile, String host, int paceMinutes, String french, String english) {
        this.inject = inject;
        this.kind = new SourceKind(code);
        this.tile = tile;
        this.host = host;
        this.pace = Duration.ofMinutes(paceMinutes);
        this.french = french;
        this.english = english;
    }

    /// Where this kind of inject is shown; nowhere what is not public.
    public static Optional<PublicPlace> of(InjectKind kind) {
        return Stream.of(values()).filter(place -> place.inject == kind).findFirst();
    }

    /// The place that this source reads.
    static Optional<PublicPlace> of(SourceId source) {
        return Stream.of(values()).filter(place -> place.id().equals(source)).findFirst();
    }

    /// The sources that read all of them.
    ///
    /// @param language of the scenario
    public static List<SourceSettings> settings(String language) {
        return Stream.of(values())
                .map(place -> new SourceSettings(
                        place.id(),
                        place.kind,
                        language.equals("en") ? place.english : place.french,
                        Map.of(),
                        false,
                        true))
                .toList();
    }

    public SourceKind kind() {
        return kind;
    }

    /// The two-letter tile shown for it.
    public String tile() {
        return tile;
    }

    public SourceId id() {
        return new SourceId(new UUID(0x1994_0714_2026_7010L, 0x8000_0000_0000_0001L + ordinal()));
    }

    /// Where what has this id on the platform can be read, under a name reserved for examples.
    public String link(String externalId) {
        return "https://" + host + "/" + externalId;
    }

    public MentionKey key(String externalId) {
        return new MentionKey(kind, host, externalId);
    }

    /// How long it takes until about two thirds of a post's readers have reacted.
    public Duration pace() {
        return pace;
    }
}
