// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.signal.Gathering;
import org.vigie.core.signal.Gathering.Absorbed;
import org.vigie.core.signal.NarrativeId;

/// Some mentions and acts on their way through the gathering, and what they change in the tables.
final class NarrativeRound {
    private final NarrativeMind mind;
    private final Tables tables;
    private final NarrativeActs acts;
    /// Where mentions of this round stood before.
    final Map<Long, NarrativePage.Row> before = new LinkedHashMap<>();
    private final Map<Long, UUID> identities = new LinkedHashMap<>();
    private final Map<Long, @Nullable UUID> homes = new LinkedHashMap<>();
    final List<Absorbed> absorbed = new ArrayList<>();
    /// Homes that count for something else than before.
    final Set<NarrativeId> moved = new LinkedHashSet<>();
    final Set<NarrativeId> concerned = new HashSet<>();

    NarrativeRound(NarrativeMind mind, Tables tables, NarrativeActs acts) {
        this.mind = mind;
        this.tables = tables;
        this.acts = acts;
    }

    private Gathering gathering() {
        return mind.gathering;
    }

    void observe(NarrativePage.Line line) {
        var mention = line.mention();
        var identity = Identity.of(mention.mention().key());
        var placed = gathering()
                .observe(mention, Optional.ofNullable(line.before().home()).map(NarrativeId::new));
        enter(mention.number(), identity, line.before(), value(placed.home()));
        absorbed.addAll(placed.absorbed());
        for (var one : placed.absorbed()) {
            mind.forget(one.from());
            check(one.into());
        }
        placed.home().ifPresent(this::check);
        mind.hands.of(identity).ifPresent(into -> {
            gathering().link(mention, placed.home(), target(into));
            target(into).ifPresent(this::check);
        });
        mind.number = mention.number();
    }

    private void enter(long number, UUID identity, NarrativePage.Row row, @Nullable UUID home) {
        before.putIfAbsent(number, row);
        identities.put(number, identity);
        homes.put(number, home);
    }

    private void check(NarrativeId home) {
        concerned.add(home);
        if (mind.check(home)) moved.add(home);
    }

    /// Where a mention of this round stands now.
    NarrativePage.Row now(long number) {
        var home = homes.get(number);
        for (var one : absorbed)
            if (one.from().value().equals(home)) home = one.into().value();
        var hand = Optional.ofNullable(identities.get(number))
                .flatMap(mind.hands::of)
                .orElse(null);
        var counts = hand == null ? home : hand;
        return new NarrativePage.Row(home, hand, counts == null ? null : mind.counted(new NarrativeId(counts)));
    }

    void act(NarrativeActs.Placed placed) {
        mind.place = placed.place();
        var entry = placed.entry();
        switch (entry.payload()) {
            case Payload.Undone(EntryRef act) -> acts.find(act).ifPresent(undone -> undo(undone, entry));
            case SignalAct.NarrativesMerged(var merged, var into) -> {
                for (var one : merged) gathering().merge(one, into);
                check(into);
            }
            case SignalAct.NarrativeSplit split -> split(entry, split);
            case SignalAct.NarrativeRenamed renamed -> {
                mind.hands.heed(entry);
                name(renamed.narrative());
            }
            case SignalAct.MentionsLinked(var mentions, var narrative) -> link(entry, mentions, narrative);
            default -> throw new IllegalStateException("No act on narratives: " + entry.ref());
        }
        for (var home : mind.homes()) check(home);
    }

    private void name(NarrativeId narrative) {
        gathering().rename(narrative, mind.hands.label(narrative));
        concerned.add(narrative);
    }

    private void split(Entry entry, SignalAct.NarrativeSplit split) {
        gathering().split(split.from(), split.into(), known(split.mentions()));
        mind.hands.heed(entry);
        name(split.into());
        check(split.into());
    }

    private void link(Entry entry, List<MentionKey> mentions, Optional<NarrativeId> narrative) {
        for (var one : known(mentions)) gathering().link(one, standing(one), narrative);
        mind.hands.heed(entry);
        narrative.ifPresent(this::check);
    }

    private void undo(Entry undone, Entry entry) {
        switch (undone.payload()) {
            case SignalAct.NarrativesMerged(var merged, var into) -> {
                for (var one : merged.reversed()) gathering().separate(one, into);
                for (var one : merged) check(one);
                check(into);
            }
            case SignalAct.NarrativeSplit split -> {
                known(split.mentions());
                mind.hands.heed(entry);
                name(split.into());
                gathering().merge(split.into(), split.from());
            }
            case SignalAct.NarrativeRenamed renamed -> {
                mind.hands.heed(entry);
                name(renamed.narrative());
            }
            case SignalAct.MentionsLinked(var mentions, var narrative) -> {
                var known = known(mentions);
                mind.hands.heed(entry);
                for (var one : known) gathering().release(one, narrative, standing(one));
            }
            default -> throw new IllegalStateException("No act on narratives: " + undone.ref());
        }
    }

    /// The mentions of an act that were gathered before it; they belong to this round from now on.
    private List<Filed> known(List<MentionKey> keys) {
        var known = new ArrayList<Filed>();
        for (var key : keys)
            tables.read(sql -> NarrativePage.one(sql, key, mind.number)).ifPresent(line -> {
                long number = line.mention().number();
                if (!identities.containsKey(number))
                    enter(number, Identity.of(key), line.before(), line.before().home());
                known.add(line.mention());
            });
        return known;
    }

    /// The home that a mention of this round has now: where a person put it, else the group that drew it.
    private Optional<NarrativeId> standing(Filed filed) {
        return mind.hands
                .of(Identity.of(filed.mention().key()))
                .map(NarrativeRound::target)
                .orElseGet(() -> Optional.ofNullable(homes.get(filed.number())).map(NarrativeId::new));
    }

    private static Optional<NarrativeId> target(UUID hand) {
        return hand.equals(NarrativeHands.NOWHERE) ? Optional.empty() : Optional.of(new NarrativeId(hand));
    }

    private static @Nullable UUID value(Optional<NarrativeId> id) {
        return id.map(NarrativeId::value).orElse(null);
    }
}
