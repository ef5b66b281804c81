// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.vigie.exercise.voice.Handwriting;

/// Short posts, hashtags, replies to whoever is loudest, copies of copies.
final class XScene implements Scene {
    /// The company's own team answers people, not those whom everyone answers.
    private static final int NOTABLE_REPLIES = 20;
    private static final Map<Theme, Double> LEANING = Map.of(Theme.HELP, 0.7, Theme.JOKE, 1.5);

    private final Studio studio;
    private final Recent recent;

    XScene(Studio studio) {
        this.studio = studio;
        this.recent = new Recent(studio);
    }

    @Override
    public void stands(Post post) {
        recent.add(post);
    }

    @Override
    public Said say(Instant at) {
        boolean crisis = at.isAfter(DemoCase.NOON.plusSeconds(3600));
        if (crisis && studio.chance(34)) {
            var answered = recent.pick(at, 45);
            if (answered.isPresent()) return answer(answered.get(), at);
        }
        if (crisis && studio.chance(2.2)) return copy(at);
        var theme = studio.theme(at, LEANING);
        var member = studio.cast().pick(Channel.X);
        if (studio.chance(13) && theme != Theme.REPORTER) return foreign(theme, at);
        var hand = theme == Theme.REPORTER ? Handwriting.CAREFUL : member.hand();
        var text = studio.composer().french(theme, Channel.X, false, at, hand);
        return Said.alone(member.author(), "", studio.composer().naming(text, Channel.X, at), "fr", theme);
    }

    private Said foreign(Theme theme, Instant at) {
        var language = studio.language(theme);
        var visitor = studio.cast().visitor(Channel.X, language);
        var text = studio.composer().foreign(language, theme, at, visitor.hand());
        return Said.alone(visitor.author(), "", studio.composer().naming(text, Channel.X, at), language, theme);
    }

    private Said answer(Post post, Instant at) {
        var name = "@" + post.author().handle() + " ";
        boolean official = post.author().handle().equals("AlteaTelecom");
        boolean someone = post.full().replies() < NOTABLE_REPLIES && post.theme() != Theme.NAMESAKE;
        if (someone && at.isAfter(DemoCase.T0.plusSeconds(1900)) && studio.chance(7)) return company(post, name, at);
        var member = studio.cast().pick(Channel.X);
        var theme = official ? studio.theme(at, LEANING) : post.theme();
        var text = studio.composer().french(theme, Channel.X, true, at, member.hand());
        boolean named = official || Composer.names(text);
        return new Said(
                member.author(), "", name + (named ? "" : "@AlteaTelecom ") + text, "fr", Optional.of(post), 0, theme);
    }

    private Said company(Post post, String name, Instant at) {
        boolean denies = post.theme() == Theme.LEAK && at.isAfter(DemoCase.DENIAL);
        var text = studio.composer().plain(denies ? "altea.fuite" : "altea.reponse", at);
        var author = studio.cast().named("AlteaTelecom");
        return new Said(
                author,
                "",
                name + Handwriting.CAREFUL.french(text, post.theme().mood(), studio.random()),
                "fr",
                Optional.of(post),
                0,
                post.theme());
    }

    /// A call that is passed on word for word, or a post that is sent on as it is.
    private Said copy(Instant at) {
        var member = studio.cast().pick(Channel.X);
        var famous = recent.pick(at, 100);
        if (famous.isPresent() && famous.get().full().shares() > 40 && studio.chance(60)) {
            var post = famous.get();
            return Said.alone(
                    member.author(), "", "RT @" + post.author().handle() + ": " + post.text(), "fr", post.theme());
        }
        var text = studio.composer().plain("campagne.resilier", at);
        return Said.alone(member.author(), "", studio.chance(50) ? text : "@AlteaTelecom " + text, "fr", Theme.REFUND);
    }
}
