// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the whole story from a seed: the named posts, and around them the crowd.
///
/// Between T0 and the opening every channel gets exactly the count of the case's own figures.
final class StoryWriter {
    /// How many posts find the watch's query in a period: X, forums, Facebook, reviews, press.
    private record Period(Instant from, Instant until, int... counts) {}

    private static final List<Period> PERIODS = List.of(
            new Period(DemoCase.START, DemoCase.NOON, 55, 40, 25, 14, 6),
            new Period(DemoCase.NOON, DemoCase.T0, 250, 190, 96, 54, 10),
            new Period(DemoCase.T0, DemoCase.OPENING, 1318, 702, 531, 297, 122),
            new Period(DemoCase.OPENING, DemoCase.END, 860, 440, 350, 190, 80));
    /// Job offers are what the watch's query leaves out; they come on top.
    private static final int JOB_OFFERS = 18;

    private final Studio studio;
    private final Map<Channel, Scene> scenes = new EnumMap<>(Channel.class);
    private final Map<String, Post> standing = new HashMap<>();
    private final List<Post> told = new ArrayList<>();
    private int number;

    StoryWriter(int seed) {
        this.studio = Studio.open(seed);
        scenes.put(Channel.X, new XScene(studio));
        scenes.put(Channel.FORUM, new ForumScene(studio));
        scenes.put(Channel.FACEBOOK, new FacebookScene(studio));
        scenes.put(Channel.REVIEWS, new ReviewScene(studio));
        scenes.put(Channel.PRESS, new PressScene(studio));
    }

    /// A place in time that a post will fill; a named one is written already.
    private record Slot(Instant at, Channel channel, Optional<Post> named, boolean job) {}

    Story write() {
        for (var slot : slots()) {
            var post = slot.named().map(this::settled).orElseGet(() -> made(slot));
            told.add(post);
            if (!slot.job()) scene(slot.channel()).stands(post);
        }
        return new Story(told);
    }

    private List<Slot> slots() {
        var named = new NamedPosts(studio.cast()).read(Assets.lines("named.jsonl"));
        var slots = new ArrayList<Slot>();
        named.forEach(post -> slots.add(new Slot(post.published(), post.channel(), Optional.of(post), false)));
        for (var period : PERIODS) {
            for (var channel : Channel.values()) {
                long there = named.stream()
                        .filter(post -> post.channel() == channel)
                        .filter(post -> !post.published().isBefore(period.from())
                                && post.published().isBefore(period.until()))
                        .count();
                int count = (int) (period.counts()[channel.ordinal()] - there);
                studio.course()
                        .draw(channel, period.from(), period.until(), count, studio.random())
                        .forEach(at -> slots.add(new Slot(at, channel, Optional.empty(), false)));
            }
        }
        studio.course()
                .draw(Channel.FACEBOOK, DemoCase.START, DemoCase.END, JOB_OFFERS, studio.random())
                .forEach(at -> slots.add(new Slot(at, Channel.X, Optional.empty(), true)));
        slots.sort(Comparator.comparing(Slot::at));
        return slots;
    }

    /// Gives a named post its number, and the number of what it answers.
    private Post settled(Post named) {
        var id = studio.id(named.channel(), named.published(), ++number, named.title());
        var answered = Optional.ofNullable(standing.get(named.parent())).or(() -> threadOf(named));
        var post = new Post(
                named.channel(),
                id,
                named.author(),
                named.title(),
                named.text(),
                named.language(),
                answered.map(Post::id).orElse(""),
                answered.map(Post::thread).orElse(id),
                named.rating(),
                named.published(),
                named.full(),
                named.theme(),
                named.edit(),
                named.removed());
        standing.put(named.id(), post);
        return post;
    }

    /// A forum's thread goes by its title.
    private Optional<Post> threadOf(Post named) {
        if (named.channel() != Channel.FORUM) return Optional.empty();
        return told.stream()
                .filter(post -> post.channel() == Channel.FORUM && post.title().equals(named.title()))
                .findFirst();
    }

    private Post made(Slot slot) {
        var said = slot.job() ? jobOffer(slot.at()) : scene(slot.channel()).say(slot.at());
        var id = studio.id(slot.channel(), slot.at(), ++number, said.title());
        return new Post(
                slot.channel(),
                id,
                said.author(),
                said.title(),
                said.text(),
                said.language(),
                said.parent().map(Post::id).orElse(""),
                said.parent().map(Post::thread).orElse(id),
                said.rating(),
                slot.at(),
                studio.reach().draw(slot.channel(), said.author(), said.theme()),
                said.theme(),
                edit(slot, said),
                removal(slot, said));
    }

    private Scene.Said jobOffer(Instant at) {
        var author = studio.cast().pick(Channel.X).author();
        return Scene.Said.alone(author, "", studio.composer().plain("emploi.court", at), "fr", Theme.JOB);
    }

    /// Forum posts are mended or completed now and then.
    private Optional<Post.Edit> edit(Slot slot, Scene.Said said) {
        if (slot.channel() != Channel.FORUM || !studio.chance(3)) return Optional.empty();
        var at = slot.at().plus(Duration.ofSeconds(240 + studio.random().nextInt(2000)));
        return Optional.of(
                new Post.Edit(at, said.text() + " " + studio.composer().plain("edition", at)));
    }

    /// Some regret what they passed on.
    private Optional<Instant> removal(Slot slot, Scene.Said said) {
        boolean regrets = said.theme() == Theme.LEAK
                && slot.channel() == Channel.X
                && said.text().length() > 60
                && studio.chance(2.5);
        if (!regrets) return Optional.empty();
        return Optional.of(
                slot.at().plus(Duration.ofSeconds(600 + studio.random().nextInt(4000))));
    }

    private Scene scene(Channel channel) {
        return Stream.ofNullable(scenes.get(channel)).findFirst().orElseThrow();
    }
}
