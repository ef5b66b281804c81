// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vigie.core.mention.Mention;
import org.vigie.store.segment.Position;
import org.vigie.store.segment.SegmentLog;

/// Wipes texts, authors and evidence out of the segments: the facts stay, with their hash and counters, without
/// their words and without what says whose they were.
final class Wiping {
    private final SegmentLog segments;
    private final Facts facts;

    Wiping(SegmentLog segments, Facts facts) {
        this.segments = segments;
        this.facts = facts;
    }

    void wipe(Collection<Position> positions) {
        var bySegment = new TreeMap<Long, Set<Position>>();
        for (var position : positions)
            bySegment
                    .computeIfAbsent(position.segment(), number -> new HashSet<>())
                    .add(position);
        bySegment.forEach((number, some) ->
                segments.rewrite(number, (at, record) -> some.contains(at) ? wiped(record) : Optional.of(record)));
    }

    /// Not longer than before: what is compressed and then has less to say gets shorter, else nothing is kept.
    private Optional<byte[]> wiped(byte[] record) {
        if (!(facts.read(record) instanceof Fact.Said said) || said.evidence().isEmpty()) return Optional.of(record);
        var without = facts.write(new Fact.Said(
                said.first(), withoutWords(said.mention()), said.analysis(), said.hash(), Optional.empty()));
        return without.length <= record.length ? Optional.of(without) : Optional.empty();
    }

    private static Mention withoutWords(Mention mention) {
        return new Mention(
                mention.key(),
                mention.source(),
                mention.author().erased(),
                "",
                "",
                mention.language(),
                "",
                mention.parent(),
                mention.thread(),
                mention.rating(),
                mention.times(),
                mention.engagement());
    }
}
