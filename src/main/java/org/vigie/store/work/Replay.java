// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.mention.Analyst;
import org.vigie.store.segment.Finding;
import org.vigie.store.segment.Position;
import org.vigie.store.segment.SegmentLog;

/// Reads the facts of whole harvests back from the segments.
///
/// Facts of a harvest without its end were never acknowledged (the program was killed before): they are left
/// out, and reported so that their texts don't stay.
final class Replay {
    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final SegmentLog segments;
    private final Facts facts;
    private final Supplier<Analyst> analyst;

    /// @param analyst listens to what was said: segments keep no tone
    Replay(SegmentLog segments, Facts facts, Supplier<Analyst> analyst) {
        this.segments = segments;
        this.facts = facts;
        this.analyst = analyst;
    }

    /// A fact and where it lies.
    record Located(Fact fact, Position at) {}

    /// Shows every harvest behind this position, facts in order, its end last, and every act by itself.
    ///
    /// @return where facts lie that belong to no harvest
    List<Position> after(Position last, Consumer<List<Located>> each) {
        return asKept(
                last,
                harvest -> each.accept(harvest.parallelStream().map(this::heard).toList()));
    }

    /// The same as the segments keep it, with nobody listening to what was said.
    List<Position> asKept(Position last, Consumer<List<Located>> each) {
        var pending = new ArrayList<Located>();
        var stray = new ArrayList<Position>();
        var wrong = segments.replayAfter(last, (at, record) -> {
            var fact = facts.read(record);
            if (fact instanceof Fact.Acted) {
                each.accept(List.of(new Located(fact, at)));
                return;
            }
            pending.add(new Located(fact, at));
            if (fact instanceof Fact.Harvested harvested) {
                int start = Math.max(0, pending.size() - 1 - harvested.facts());
                for (var left : pending.subList(0, start)) stray.add(left.at());
                each.accept(List.copyOf(pending.subList(start, pending.size())));
                pending.clear();
            }
        });
        for (var left : pending) stray.add(left.at());
        for (Finding finding : wrong) LOG.error("The segments of mentions: {}", finding);
        return stray;
    }

    private Located heard(Located one) {
        if (!(one.fact() instanceof Fact.Said(var first, var mention, var known, var hash, var evidence))) return one;
        var analysis = Heard.again(analyst.get(), mention, known);
        return new Located(new Fact.Said(first, mention, analysis, hash, evidence), one.at());
    }
}
