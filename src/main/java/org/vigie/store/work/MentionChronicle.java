// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Chronicle;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.store.segment.Position;
import org.vigie.store.segment.SegmentLog;

/// The history of mentions as the segments keep it: where each fact lies is kept in memory, what it says is not.
final class MentionChronicle implements Chronicle {
    private static final Position START = new Position(0, 0);

    private final SegmentLog segments;
    private final Facts facts;
    private final Replay replay;

    MentionChronicle(SegmentLog segments, Facts facts, Replay replay) {
        this.segments = segments;
        this.facts = facts;
        this.replay = replay;
    }

    @Override
    public List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        replay.asKept(
                START, harvest -> harvest.forEach(located -> moment(located).ifPresent(moments::add)));
        moments.sort(Comparator.comparing(Moment::at));
        return List.copyOf(moments);
    }

    @Override
    public Optional<News> at(Moment moment) {
        return segments.read(new Position(moment.segment(), moment.offset()))
                .map(facts::read)
                .flatMap(MentionChronicle::news);
    }

    private static Optional<Moment> moment(Replay.Located located) {
        var at = located.at();
        return switch (located.fact()) {
            case Fact.Said said ->
                said.evidence().map(_ -> new Moment(said.mention().times().seen(), at.segment(), at.offset()));
            case Fact.Counted counted -> Optional.of(new Moment(counted.at(), at.segment(), at.offset()));
            case Fact.Deleted deleted -> Optional.of(new Moment(deleted.at(), at.segment(), at.offset()));
            case Fact.Measured _, Fact.Harvested _, Fact.Acted _ -> Optional.empty();
        };
    }

    private static Optional<News> news(Fact fact) {
        return switch (fact) {
            case Fact.Said said ->
                said.evidence().map(proof -> new News.Said(said.first(), new Sighting(said.mention(), proof)));
            case Fact.Counted counted ->
                Optional.of(new News.Counted(counted.key(), counted.engagement(), counted.audience()));
            case Fact.Deleted deleted -> Optional.of(new News.Removed(new Removal(deleted.key(), deleted.at())));
            case Fact.Measured _, Fact.Harvested _, Fact.Acted _ -> Optional.empty();
        };
    }
}
