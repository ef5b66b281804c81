// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.effect.Effect;
import org.vigie.analysis.effect.Effects;
import org.vigie.analysis.effect.SiteEffects;
import org.vigie.analysis.effect.Tally;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Spoken;
import org.vigie.ui.kit.Lanes;

/// Reads what came before and after something that was said, and what the store gathered beneath it.
final class EffectReader {
    private static final Logger LOG = LoggerFactory.getLogger(EffectReader.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_EARLIER = 15;
    /// Among so many mentions after a post its own copy is looked for.
    private static final int LOOKED_AT = 500;

    private final OpenRoom room;
    private final Lanes lanes;

    EffectReader(OpenRoom room, Lanes lanes) {
        this.room = room;
        this.lanes = lanes;
    }

    /// Two windows of equal length, cut into steps.
    enum Window {
        HALF_HOUR(Duration.ofMinutes(3), 10),
        TWO_HOURS(Duration.ofMinutes(10), 12),
        DAY(Duration.ofHours(2), 12);

        private final Duration step;
        private final int steps;

        Window(Duration step, int steps) {
            this.step = step;
            this.steps = steps;
        }

        Duration length() {
            return step.multipliedBy(steps);
        }
    }

    /// One comparison, or why there is none.
    ///
    /// @param complete when the window after ends
    /// @param hasPast whether the room holds mentions from the whole window before
    /// @param effect empty while the window runs, or without such a past
    /// @param others other messages, decisions and changes of level in the two windows
    record Compared(Window window, Instant complete, boolean hasPast, Optional<Effect> effect, int others) {}

    /// What a source showed of the post itself.
    ///
    /// @param replies statements of its thread that the room holds
    record Beneath(int replies, long shares, long likes, long views) {}

    /// @param sites the visits of the organisation's own sites, where they are measured
    /// @param beneath empty where no source shows the post
    record Report(Spoken said, List<Compared> windows, List<SiteSection> sites, Optional<Beneath> beneath) {}

    /// Reads beside the screen's thread.
    void ask(Spoken said, Consumer<Report> then, Runnable failed) {
        lanes.ask(() -> read(said, room.clock().instant()), then, problem -> {
            LOG.error("The effect of a message could not be read", problem);
            failed.run();
        });
    }

    Report read(Spoken said, Instant now) {
        var at = said.at().truncatedTo(ChronoUnit.MINUTES);
        var oldest = room.mentions().find(ordered(), 0, 1).rows().stream()
                .map(filed -> filed.mention().times().effective())
                .findFirst();
        var doings = doings(said);
        return new Report(
                said,
                Arrays.stream(Window.values())
                        .map(window -> compare(window, at, now, oldest, doings))
                        .toList(),
                sites(said.at(), now),
                said.item().flatMap(this::beneath));
    }

    private List<SiteSection> sites(Instant at, Instant now) {
        return room.sources().all().stream()
                .map(source -> new SiteSection(
                        source,
                        SiteEffects.compare(room.sources().visits(source.id(), at.minus(SiteEffects.PAST), now), at)))
                .filter(site -> !site.compared().isEmpty())
                .toList();
    }

    private static Search ordered() {
        var all = Search.EVERYTHING;
        return new Search(all.query(), all.since(), all.until(), all.facets(), Search.Order.OLDEST);
    }

    private Compared compare(Window window, Instant at, Instant now, Optional<Instant> oldest, List<Instant> doings) {
        var from = at.minus(window.length());
        var complete = at.plus(window.length());
        boolean hasPast = oldest.filter(first -> !first.isAfter(from)).isPresent();
        int others = (int) doings.stream()
                .filter(one -> !one.isBefore(from) && one.isBefore(complete))
                .count();
        if (!hasPast || complete.isAfter(now)) return new Compared(window, complete, hasPast, Optional.empty(), others);
        long whole = Duration.between(oldest.get(), from).dividedBy(window.length());
        int earlier = (int) Math.min(MOST_EARLIER, whole) * window.steps;
        var steps = steps(window.step, from.minus(window.step.multipliedBy(earlier)), complete);
        var effect = Effects.compare(
                steps.subList(earlier, earlier + window.steps),
                steps.subList(earlier + window.steps, steps.size()),
                steps.subList(0, earlier));
        return new Compared(window, complete, true, Optional.of(effect), others);
    }

    private List<Tally> steps(Duration step, Instant from, Instant until) {
        var steps = new ArrayList<>(
                Collections.nCopies((int) Duration.between(from, until).dividedBy(step), Tally.NONE));
        var search = Search.EVERYTHING.between(Optional.of(from), Optional.of(until));
        for (var bar : room.mentions().tones(search, MINUTE, Mentions.Split.NONE)) {
            int place = (int) Duration.between(from, bar.start()).dividedBy(step);
            if (bar.start().isBefore(from) || place >= steps.size()) continue;
            var tally = new Tally(bar.count().mentions(), bar.count().negative());
            steps.set(place, steps.get(place).plus(tally));
        }
        return steps;
    }

    /// When the cell did something else that may show in the figures.
    private List<Instant> doings(Spoken said) {
        var acts = Stream.of(DecisionAct.Taken.class, CrisisAct.LevelDecided.class)
                .flatMap(kind -> room.journal().standing(room.room().id(), kind).stream())
                .map(entry -> entry.occurredAt());
        var spoken = Spoken.read(room.journal(), room.room().id()).stream()
                .filter(other ->
                        !other.at().equals(said.at()) || !other.message().equals(said.message()))
                .map(Spoken::at);
        return Stream.concat(acts, spoken).toList();
    }

    private Optional<Beneath> beneath(Item item) {
        if (item.url().isEmpty()) return Optional.empty();
        var after = item.outAt().map(out -> out.minus(Duration.ofMinutes(5)));
        var all = ordered().between(after, Optional.empty());
        return room.mentions().find(all, 0, LOOKED_AT).rows().stream()
                .filter(filed -> filed.mention().link().equals(item.url()))
                .findFirst()
                .map(this::beneath);
    }

    private Beneath beneath(Filed own) {
        var counters = own.mention().engagement();
        return new Beneath(
                Math.max(0, room.mentions().thread(own.mention().key()).size() - 1),
                counters.shares(),
                counters.likes(),
                counters.views());
    }
}
