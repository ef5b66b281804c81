// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.place.PlaceFeed;
import org.vigie.exercise.place.PlatformAnswer;
import org.vigie.exercise.place.PublicPlace;

/// What the places of the simulated public have shown up to the game's present, in order. The same journal gives the
/// same, so that a cursor stays good after a restart. Safe for many threads.
public final class CrowdFeed implements PlaceFeed {
    private static final int[] LOOKS_MINUTES = {3, 8, 15, 25, 40, 60, 90, 130, 180};
    /// Another look at a post is worth it when so many more people have reacted since the last.
    private static final long WORTH_A_LOOK = 12;

    private final Instant start;
    private final InstantSource clock;
    private final CrowdEars ears;
    private final ZoneId zone;
    private final Deque<Happening> before = new ArrayDeque<>();
    private final Map<PublicPlace, List<Look>> shown = new EnumMap<>(PublicPlace.class);
    private final PriorityQueue<Look> looks = new PriorityQueue<>(
            Comparator.comparing(Look::at).thenComparingLong(look -> look.post().number()));
    private @Nullable Scenario scenario;
    private @Nullable Crowd crowd;
    private long said;

    /// A post as it was seen at a moment.
    private record Look(Duration at, CrowdPost post) {}

    /// @param start when the game begins, by its clock
    /// @param clock the game's
    public CrowdFeed(Instant start, InstantSource clock, ZoneId zone) {
        this.start = start;
        this.clock = clock;
        this.zone = zone;
        this.ears = new CrowdEars(start);
        for (var place : PublicPlace.values()) shown.put(place, new ArrayList<>());
    }

    /// Of a public that hears of no journal.
    public CrowdFeed(Instant start, InstantSource clock, Crowd crowd) {
        this(start, clock, ZoneOffset.UTC);
        this.crowd = crowd;
    }

    /// How many posts were said so far.
    public synchronized long said() {
        return said;
    }

    /// Takes an entry of the room's journal into account: each once, in their order, those taken back too.
    public synchronized void see(Entry entry) {
        var heard = ears.hear(entry);
        if (entry.payload() instanceof ScenarioAct.FrameKept(var frame)) scenario = frame;
        if (entry.payload() instanceof ExerciseAct.Prepared(var _, long seed) && crowd == null && scenario != null) {
            crowd = new Crowd(
                    scenario, Coefficients.USUAL, seed, start.atZone(zone).toLocalTime());
            while (!before.isEmpty()) crowd.hear(before.removeFirst());
        }
        heard.ifPresent(happening -> {
            if (crowd == null) before.add(happening);
            else crowd.hear(happening);
        });
    }

    /// How the narratives stand, the hottest first; none before the exercise is prepared.
    public synchronized List<Crowd.Standing> standings() {
        return crowd == null ? List.of() : crowd.standings();
    }

    @Override
    public synchronized List<Sighting> after(PublicPlace place, int read, int most) {
        goOn();
        var all = Optional.ofNullable(shown.get(place)).orElseThrow();
        int from = Math.clamp(read, 0, all.size());
        return all.subList(from, Math.min(all.size(), from + most)).stream()
                .map(look -> PlatformAnswer.simulated(mention(look)))
                .toList();
    }

    private void goOn() {
        if (crowd == null) return;
        var now = Duration.between(start, clock.instant());
        if (now.isNegative()) return;
        for (var post : crowd.until(now)) {
            said = post.number();
            lookUntil(post.at());
            show(new Look(post.at(), post));
            planLooks(post);
        }
        lookUntil(now);
    }

    private void lookUntil(Duration moment) {
        while (!looks.isEmpty() && looks.peek().at().compareTo(moment) <= 0) show(looks.remove());
    }

    private void show(Look look) {
        Optional.ofNullable(shown.get(look.post().place())).orElseThrow().add(look);
    }

    private void planLooks(CrowdPost post) {
        long counted = 0;
        for (int minutes : LOOKS_MINUTES) {
            var at = post.at().plusMinutes(minutes);
            long reactions = reactions(engagement(post, Duration.ofMinutes(minutes)));
            if (reactions - counted < WORTH_A_LOOK) continue;
            looks.add(new Look(at, post));
            counted = reactions;
        }
    }

    private static long reactions(Engagement counters) {
        return Math.max(0, counters.likes()) + Math.max(0, counters.shares()) + Math.max(0, counters.replies());
    }

    private Mention mention(Look look) {
        var post = look.post();
        var place = post.place();
        var name = CrowdPost.name(post.number());
        return new Mention(
                place.key(name),
                place.id(),
                post.author(),
                post.title(),
                post.text(),
                post.language(),
                place.link(name),
                post.parent() == 0 ? "" : CrowdPost.name(post.parent()),
                CrowdPost.name(post.thread()),
                post.rating(),
                new Times(start.plus(post.at()), null, start.plus(look.at())),
                engagement(post, look.at().minus(post.at())));
    }

    /// The counters after some time: they fill up like `1 − e^(−t/pace)`.
    private static Engagement engagement(CrowdPost post, Duration age) {
        double share =
                1 - Math.exp(-age.toMillis() / (double) post.place().pace().toMillis());
        var full = post.full();
        return new Engagement(
                grown(full.replies(), share),
                grown(full.shares(), share),
                grown(full.likes(), share),
                grown(full.views(), share));
    }

    private static long grown(long full, double share) {
        return full < 0 ? Engagement.UNKNOWN : Math.round(full * share);
    }
}
