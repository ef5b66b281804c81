// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Persona;

/// Whoever said what is retold: people as personas, media as outlets.
final class Cast {
    private final Sentences said;
    private final Map<String, Persona> personas = new LinkedHashMap<>();
    private final Map<String, Outlet> outlets = new LinkedHashMap<>();

    Cast(Sentences said) {
        this.said = said;
    }

    /// The way by which a mention reaches players.
    static InjectKind kind(Mention mention) {
        if (mention.rating() > 0) return InjectKind.REVIEW;
        return switch (mention.key().kind().code()) {
            case "forum", "hackernews" -> InjectKind.FORUM;
            case "press", "feed", "gdelt" -> InjectKind.PRESS;
            case "reviews" -> InjectKind.REVIEW;
            case "video" -> InjectKind.VIDEO;
            default -> InjectKind.SOCIAL;
        };
    }

    /// @return the id of the persona or outlet, or a name for nobody
    String of(Filed filed, InjectKind kind) {
        var author = filed.mention().author();
        if (author.shown().isBlank()) return said.get("scenario.retold.nobody");
        long reach = Math.max(0, author.audience());
        if (kind == InjectKind.PRESS)
            return outlets.computeIfAbsent(
                            author.shown(),
                            name -> new Outlet(
                                    "M-%02d".formatted(outlets.size() + 1), name, OutletKind.NEWSPAPER, reach))
                    .id();
        return personas.computeIfAbsent(
                        key(author),
                        _ -> new Persona(
                                "P-%03d".formatted(personas.size() + 1),
                                author.shown(),
                                author.handle(),
                                "",
                                reach,
                                disposition(filed)))
                .id();
    }

    List<Persona> personas() {
        return new ArrayList<>(personas.values());
    }

    List<Outlet> outlets() {
        return new ArrayList<>(outlets.values());
    }

    private static Disposition disposition(Filed filed) {
        return switch (filed.signals().tone().sentiment().polarity()) {
            case NEGATIVE -> Disposition.HOSTILE;
            case NEUTRAL -> Disposition.NEUTRAL;
            case POSITIVE -> Disposition.FRIENDLY;
        };
    }

    private static String key(Author author) {
        return author.handle().isBlank() ? author.name() : author.handle();
    }
}
