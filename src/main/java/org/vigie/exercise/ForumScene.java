// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.exercise.voice.Handwriting;

/// Threads with a title, long posts, people who try things and report back.
final class ForumScene implements Scene {
    private static final Map<Theme, Double> LEANING = Map.of(
            Theme.OUTAGE,
            1.25,
            Theme.HELP,
            3.0,
            Theme.LEAK,
            0.65,
            Theme.HOTLINE,
            0.75,
            Theme.REFUND,
            0.8,
            Theme.JOKE,
            0.4,
            Theme.NAMESAKE,
            0.0,
            Theme.REPORTER,
            0.2);

    private final Studio studio;
    /// The posts of each thread, its opener first.
    private final Map<String, List<Post>> threads = new HashMap<>();
    private final Map<Theme, List<String>> threadsOf = new HashMap<>();

    ForumScene(Studio studio) {
        this.studio = studio;
    }

    @Override
    public void stands(Post post) {
        if (post.parent().isEmpty()) {
            threads.put(post.id(), new ArrayList<>());
            threadsOf.computeIfAbsent(post.theme(), _ -> new ArrayList<>()).add(post.id());
        }
        threads.computeIfAbsent(post.thread(), _ -> new ArrayList<>()).add(post);
    }

    @Override
    public Said say(Instant at) {
        var theme = studio.theme(at, LEANING);
        var open = threadsOf.getOrDefault(theme, List.of());
        if (open.isEmpty() || studio.chance(5)) return opener(theme, at);
        // the first threads of a theme are the longest
        var thread = threads.getOrDefault(
                open.get((int) (open.size() * Math.pow(studio.random().nextDouble(), 1.6))), List.of());
        return answer(thread, theme, at);
    }

    private Said opener(Theme theme, Instant at) {
        var member = studio.cast().pick(Channel.FORUM);
        var title = studio.composer().plain(titles(theme, at), at);
        var text = studio.composer().french(theme, Channel.FORUM, false, at, member.hand());
        return Said.alone(member.author(), title, text, "fr", theme);
    }

    private Said answer(List<Post> thread, Theme theme, Instant at) {
        var answered = studio.chance(45)
                ? thread.getFirst()
                : thread.get(Math.max(0, thread.size() - 1 - studio.random().nextInt(4)));
        if (at.isAfter(DemoCase.T0.plusSeconds(4300)) && studio.chance(2)) {
            var text = studio.composer().plain(theme == Theme.LEAK ? "altea.fuite" : "altea.reponse", at);
            return said(
                    studio.cast().named("Altéa_officiel"),
                    Handwriting.CAREFUL.french(text, theme.mood(), studio.random()),
                    answered,
                    theme);
        }
        var member = studio.cast().pick(Channel.FORUM);
        boolean reply = studio.chance(70);
        var text = studio.composer().french(theme, Channel.FORUM, reply, at, member.hand());
        return said(member.author(), text, answered, theme);
    }

    private static Said said(org.vigie.core.mention.Author author, String text, Post answered, Theme theme) {
        return new Said(author, answered.title(), text, "fr", Optional.of(answered), 0, theme);
    }

    private static String titles(Theme theme, Instant at) {
        return switch (theme) {
            case ORDINARY, NAMESAKE, JOB -> at.isBefore(DemoCase.T0) ? "fil.calme" : "fil.divers";
            case OUTAGE -> "fil.panne";
            case LEAK -> "fil.fuite";
            case HOTLINE -> "fil.appel";
            case REFUND -> "fil.geste";
            case BUSINESS -> "fil.pro";
            case HELP, BACK -> "fil.aide";
            case FAKE, RUMOUR, JOKE, REPORTER -> "fil.divers";
        };
    }
}
