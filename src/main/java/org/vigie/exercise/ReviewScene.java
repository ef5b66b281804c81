// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Stars and a few sentences, each from someone else.
final class ReviewScene implements Scene {
    private static final Map<Theme, Double> LEANING = Map.of(
            Theme.HOTLINE,
            1.8,
            Theme.REFUND,
            1.8,
            Theme.LEAK,
            0.5,
            Theme.HELP,
            0.0,
            Theme.JOKE,
            0.0,
            Theme.NAMESAKE,
            0.0,
            Theme.FAKE,
            0.0,
            Theme.RUMOUR,
            0.0,
            Theme.REPORTER,
            0.0,
            Theme.BACK,
            0.5);
    private static final String PAGE = "Altéa Télécom · ";

    private final Studio studio;

    ReviewScene(Studio studio) {
        this.studio = studio;
    }

    @Override
    public Said say(Instant at) {
        var theme = studio.theme(at, LEANING);
        var member = studio.cast().pick(Channel.REVIEWS);
        int rating = rating(theme);
        if (rating <= 2 && studio.chance(3)) {
            var visitor = studio.cast().visitor(Channel.REVIEWS, "en");
            var text = studio.composer().foreign("en", theme, at, visitor.hand());
            return new Said(visitor.author(), PAGE + "Box 7", text, "en", Optional.empty(), rating, theme);
        }
        var text = studio.composer().plain(texts(theme, rating), at);
        var title = studio.composer()
                .plain(rating <= 2 ? "avis.titre.1" : rating == 3 ? "avis.titre.3" : "avis.titre.5", at);
        return new Said(
                member.author(),
                PAGE + title,
                member.hand().french(text, theme.mood(), studio.random()),
                "fr",
                Optional.empty(),
                rating,
                theme);
    }

    private int rating(Theme theme) {
        return switch (theme) {
            case ORDINARY -> 3 + studio.random().nextInt(3);
            case BACK -> 4 + studio.random().nextInt(2);
            default -> studio.chance(88) ? 1 : studio.chance(60) ? 2 : 3;
        };
    }

    private static String texts(Theme theme, int rating) {
        if (theme == Theme.ORDINARY) return "avis.calme";
        if (theme == Theme.BACK) return "avis.5";
        if (rating == 3) return "avis.3";
        return theme == Theme.LEAK ? "avis.fuite" : "avis.1";
    }
}
