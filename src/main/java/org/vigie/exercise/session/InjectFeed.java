// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.place.Accounts;
import org.vigie.exercise.place.PlaceFeed;
import org.vigie.exercise.place.PlatformAnswer;
import org.vigie.exercise.place.PublicPlace;

/// The public injects that have come, as their places show them, in the order of the journal. The same entries always
/// give the same mentions. Safe for many threads.
public final class InjectFeed implements PlaceFeed {
    /// A first line up to this length, with more below it, is a title.
    private static final int LONGEST_TITLE = 140;
    /// What comes again louder is seen by so many more.
    private static final int LOUDER = 5;

    private final Instant start;
    private final Map<PublicPlace, List<Sighting>> shown = new EnumMap<>(PublicPlace.class);
    private final Map<String, Inject> injects = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private @Nullable Scenario frame;

    /// @param start when the game begins, by its clock
    public InjectFeed(Instant start) {
        this.start = start;
        for (var place : PublicPlace.values()) shown.put(place, new ArrayList<>());
    }

    /// Takes an entry of the room into account: each once, in their order.
    ///
    /// @return where something is new
    public synchronized Optional<PublicPlace> see(Entry entry) {
        switch (entry.payload()) {
            case ScenarioAct.FrameKept(var kept) -> frame = kept;
            case ScenarioAct.InjectsKept(var _, var kept) -> kept.forEach(one -> injects.put(one.id(), one));
            case ExerciseAct.Fired act -> {
                var place = PublicPlace.of(act.delivery().kind());
                place.ifPresent(at -> show(at, act));
                return place;
            }
            default -> {}
        }
        return Optional.empty();
    }

    @Override
    public synchronized List<Sighting> after(PublicPlace place, int read, int most) {
        var all = Optional.ofNullable(shown.get(place)).orElseThrow();
        int from = Math.clamp(read, 0, all.size());
        return List.copyOf(all.subList(from, Math.min(all.size(), from + most)));
    }

    private void show(PublicPlace place, ExerciseAct.Fired act) {
        boolean again = act.way() == Way.AGAIN || act.way() == Way.REINFORCED;
        int before = times.getOrDefault(act.inject(), 0);
        // two ways of coming for the first time are one coming
        if (!again && before > 0) return;
        times.put(act.inject(), before + 1);
        var id = before == 0 ? act.inject() : act.inject() + "-" + (before + 1);
        Optional.ofNullable(shown.get(place)).orElseThrow().add(PlatformAnswer.of(mention(place, id, act)));
    }

    private Mention mention(PublicPlace place, String id, ExerciseAct.Fired act) {
        var said = act.delivery();
        var at = start.plus(act.at());
        var text = said.text().isBlank() ? said.title() : said.text();
        var title = place == PublicPlace.SOCIAL ? "" : title(text);
        var sender = Optional.ofNullable(injects.get(act.inject())).map(Inject::sender);
        var speaker = Speaker.of(Optional.ofNullable(frame), sender.orElse(said.from()), said.from());
        return new Mention(
                place.key(id),
                place.id(),
                speaker.author(),
                title,
                title.isEmpty() ? text : text.strip().substring(title.length()).strip(),
                Optional.ofNullable(frame).map(Scenario::language).orElse(""),
                place.link(id),
                "",
                id,
                place == PublicPlace.REVIEWS ? rating(speaker.disposition()) : 0,
                new Times(at, null, at),
                engagement(speaker.author().audience(), act.way() == Way.REINFORCED, act.at()));
    }

    private static String title(String text) {
        var lines = text.strip().split("\\R", 2);
        return lines.length == 2 && !lines[1].isBlank() && lines[0].length() <= LONGEST_TITLE
                ? lines[0].stripTrailing()
                : "";
    }

    /// Counters as they may be soon after: a hundredth of the readers saw it. Our own estimate.
    private static Engagement engagement(long audience, boolean louder, Duration at) {
        if (audience <= 0) return Engagement.NONE;
        long seen = Math.max(1, audience / 100) * (louder ? LOUDER : 1);
        long spread = 1 + Math.floorMod(at.toMillis(), 7);
        return new Engagement(seen * spread / 400, seen * spread / 200, seen * spread / 60, seen);
    }

    private static int rating(Disposition disposition) {
        return switch (disposition) {
            case HOSTILE -> 1;
            case WORRIED -> 2;
            case NEUTRAL -> 3;
            case HELPFUL -> 4;
            case FRIENDLY -> 5;
        };
    }

    /// Who speaks.
    private record Speaker(Author author, Disposition disposition) {
        private static final String NOT_IN_HANDLES = "[^\\p{L}\\p{N}_]+";

        /// @param sender id of a persona or an outlet, or a name
        /// @param name as the players are told it
        static Speaker of(Optional<Scenario> scenario, String sender, String name) {
            for (var persona : scenario.map(Scenario::personas).orElse(List.of()))
                if (persona.id().equals(sender)) return new Speaker(Accounts.of(persona), persona.disposition());
            for (var outlet : scenario.map(Scenario::outlets).orElse(List.of()))
                if (outlet.id().equals(sender)) return new Speaker(Accounts.of(outlet), Disposition.NEUTRAL);
            // whoever has no name is unhappy: others seldom write
            return new Speaker(
                    new Author(name.replaceAll(NOT_IN_HANDLES, ""), name, Author.UNKNOWN, null), Disposition.HOSTILE);
        }
    }
}
