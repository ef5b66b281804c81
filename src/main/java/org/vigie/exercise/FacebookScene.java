// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Groups of a town, comments under the operator's page, messages to copy.
final class FacebookScene implements Scene {
    private static final Map<Theme, Double> LEANING =
            Map.of(Theme.BUSINESS, 1.3, Theme.REFUND, 1.2, Theme.FAKE, 1.5, Theme.REPORTER, 0.5, Theme.JOKE, 0.8);
    private static final String PAGE = "Page Altéa Télécom";

    private final Studio studio;
    private final Recent recent;

    FacebookScene(Studio studio) {
        this.studio = studio;
        this.recent = new Recent(studio);
    }

    @Override
    public void stands(Post post) {
        recent.add(post);
    }

    @Override
    public Said say(Instant at) {
        var theme = studio.theme(at, LEANING);
        var member = studio.cast().pick(Channel.FACEBOOK);
        if (at.isAfter(DemoCase.T0) && studio.chance(3)) return campaign(member, at);
        if (studio.chance(9) && theme != Theme.REPORTER) return foreign(theme, at);
        if (at.isAfter(DemoCase.NOON) && studio.chance(55)) {
            var answered = recent.pick(at, 60);
            if (answered.isPresent()) return comment(answered.get(), member, theme, at);
        }
        var text = studio.composer().french(theme, Channel.FACEBOOK, false, at, member.hand());
        if (theme == Theme.NAMESAKE || studio.chance(45))
            return Said.alone(member.author(), "", studio.composer().naming(text, Channel.FACEBOOK, at), "fr", theme);
        var group = studio.composer().plain(at.isBefore(DemoCase.NOON) ? "reseau.page" : "reseau.groupe", at);
        return Said.alone(member.author(), group, text, "fr", theme);
    }

    private Said foreign(Theme theme, Instant at) {
        var language = studio.language(theme);
        var visitor = studio.cast().visitor(Channel.FACEBOOK, language);
        var text = studio.composer().foreign(language, theme, at, visitor.hand());
        var title = Composer.names(text) ? "" : "Groupe « Expats in France », Altéa outage";
        return Said.alone(visitor.author(), title, text, language, theme);
    }

    private Said comment(Post post, Cast.Member member, Theme theme, Instant at) {
        boolean page = post.author().handle().equals("Altéa Télécom");
        var about = page ? theme : post.theme();
        var text = studio.composer().french(about, Channel.FACEBOOK, !page || studio.chance(40), at, member.hand());
        var title = page ? PAGE : post.title();
        var named = title.isEmpty() ? studio.composer().naming(text, Channel.FACEBOOK, at) : text;
        return new Said(member.author(), title, named, "fr", Optional.of(post), 0, about);
    }

    private Said campaign(Cast.Member member, Instant at) {
        boolean leak = at.isAfter(DemoCase.at("15:08:00")) && at.isBefore(DemoCase.at("16:00:00"));
        var text = studio.composer().plain(leak && studio.chance(60) ? "campagne.fuite" : "campagne.rembourser", at);
        return Said.alone(member.author(), "", text, "fr", leak ? Theme.LEAK : Theme.REFUND);
    }
}
