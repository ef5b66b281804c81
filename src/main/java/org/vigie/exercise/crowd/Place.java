// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

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

/// Where the simulated public speaks: the places where the public injects are shown too.
///
/// Their ids are fixed, so that the same exercise has the same mentions on every station.
public enum Place {
    MICROBLOG(1, "social", "So", "reseau.example", 25, "Public simulé : réseaux", "Simulated public: networks"),
    FORUM(2, "forum", "Fo", "forum.example", 60, "Public simulé : forums", "Simulated public: forums"),
    PRESS(3, "press", "Pr", "presse.example", 60, "Public simulé : presse", "Simulated public: press"),
    REVIEWS(4, "reviews", "Av", "avis.example", 120, "Public simulé : avis", "Simulated public: reviews"),
    VIDEO(5, "video", "Vi", "video.example", 90, "Public simulé : vidéos", "Simulated public: videos");

    private final SourceId id;
    private final SourceKind kind;
    private final String tile;
    private final String host;
    private final Duration pace;
    private final String french;
    private final String english;

    Place(int number, String code, String tile, String host, int paceMinutes, String french, String english) {
        this.id = new SourceId(new UUID(0xC504D_2026_7000L, 0x8000_0000_0000_0000L + number));
        this.kind = new SourceKind(code);
        this.tile = tile;
        this.host = host;
        this.pace = Duration.ofMinutes(paceMinutes);
        this.french = french;
        this.english = english;
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

    /// The place that this source reads.
    static Optional<Place> of(SourceId source) {
        return Stream.of(values()).filter(place -> place.id.equals(source)).findFirst();
    }

    /// The sources that read all of them.
    ///
    /// @param language of the scenario
    public static List<SourceSettings> settings(String language) {
        return Stream.of(values())
                .map(place -> new SourceSettings(
                        place.id,
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
        return id;
    }

    /// @param post as the platform calls it
    public MentionKey key(String post) {
        return new MentionKey(kind, host, post);
    }

    /// What the platform calls a post.
    static String name(long post) {
        return "p" + post;
    }

    String link(long post) {
        return "https://" + host + "/" + name(post);
    }

    /// How long it takes until about two thirds of a post's readers have reacted.
    Duration pace() {
        return pace;
    }
}
