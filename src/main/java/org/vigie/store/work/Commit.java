// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Intake.Receipt;
import org.vigie.core.mention.Triage;
import org.vigie.core.source.SourceId;
import org.vigie.core.topic.TopicId;
import org.vigie.store.segment.Position;
import org.vigie.store.segment.SegmentLog;

/// Writes deliveries within one transaction: first the facts to the segments, forced to the disk, then the
/// tables. Whatever is in the segments and not in the tables is caught up later; the other way round cannot be.
final class Commit {
    private final SegmentLog segments;
    private final Facts facts;
    private final Replay replay;
    private final Weighing weighing;
    private final Supplier<Analyst> analyst;
    private final Touched touched;
    /// The end of the last harvest in the segments.
    private Position end;

    /// @param end how far the tables know the segments, which is all of them
    /// @param replay reads the segments back where that is needed
    /// @param analyst who listens now
    Commit(
            SegmentLog segments,
            Facts facts,
            Replay replay,
            Weighing weighing,
            Supplier<Analyst> analyst,
            Touched touched,
            Position end) {
        this.analyst = analyst;
        this.weighing = weighing;
        this.replay = replay;
        this.segments = segments;
        this.facts = facts;
        this.touched = touched;
        this.end = end;
    }

    /// What one delivery became.
    ///
    /// @param fresh the new mentions, as the index wants them
    /// @param changed whether known mentions changed
    record Written(SourceId source, List<Filed> fresh, boolean changed, Receipt receipt) {
        /// Known mentions changed as well.
        Written andMore() {
            return new Written(source, fresh, true, receipt);
        }
    }

    List<Written> write(Statements sql, List<Delivery> deliveries, Watched watched) throws SQLException {
        catchUp(sql, watched);
        var decision = new Decision(sql, deliveries);
        var logged = new ArrayList<Logged>();
        for (var delivery : deliveries) logged.add(log(delivery, decision.decide(delivery)));
        segments.force();
        if (!logged.isEmpty()) end = logged.getLast().positions().getLast();
        var tables = new FactTables(sql, touched);
        var written = new ArrayList<Written>();
        for (var entry : logged) written.add(apply(tables, entry, watched));
        return tables.finish() ? written.stream().map(Written::andMore).toList() : written;
    }

    /// Harvests that the segments have and the tables not: their transaction failed, and nobody was told that
    /// they are saved. They are, and so the tables get them.
    private void catchUp(Statements sql, Watched watched) throws SQLException {
        var known = new Progress(sql).read();
        if (known.equals(end)) return;
        var missing = new ArrayList<Replay.Located>();
        replay.after(known, missing::addAll);
        var tables = new FactTables(sql, touched);
        for (var one : missing) tables.apply(one.fact(), one.at(), watched.matcher());
        tables.finish();
    }

    /// A delivery that is in the segments.
    private record Logged(Delivery delivery, List<Decision.News> news, List<Position> positions, Fact.Harvested end) {}

    private Logged log(Delivery delivery, List<Decision.News> news) {
        var positions = new ArrayList<Position>(news.size() + 1);
        for (var item : news)
            positions.add(segments.append(
                    switch (item) {
                        case Decision.News.Text text ->
                            Facts.said(text.first(), text.sighting().packed());
                        case Decision.News.Counters counters -> facts.write(counters.fact());
                        case Decision.News.Gone gone -> facts.write(gone.fact());
                        case Decision.News.Counts counts -> facts.write(counts.fact());
                    }));
        var end = new Fact.Harvested(delivery.source(), delivery.next(), news.size(), tally(delivery, news));
        positions.add(segments.append(facts.write(end)));
        return new Logged(delivery, news, positions, end);
    }

    private static Fact.Tally tally(Delivery delivery, List<Decision.News> news) {
        int fresh = 0;
        int edited = 0;
        int removed = 0;
        for (var item : news) {
            switch (item) {
                case Decision.News.Text text when text.first() -> fresh++;
                case Decision.News.Text _ -> edited++;
                case Decision.News.Counters _, Decision.News.Counts _ -> {}
                case Decision.News.Gone _ -> removed++;
            }
        }
        int duplicate = delivery.sightings().size() - fresh - edited;
        return new Fact.Tally(delivery.fetched(), fresh, duplicate, edited, removed, delivery.refused());
    }

    private Written apply(FactTables tables, Logged logged, Watched watched) throws SQLException {
        var fresh = new ArrayList<Filed>();
        for (int i = 0; i < logged.news().size(); i++) {
            var at = logged.positions().get(i);
            switch (logged.news().get(i)) {
                case Decision.News.Text text -> {
                    var sighting = text.sighting().heardBy(analyst.get());
                    var topics = sighting.topics(watched);
                    long number = tables.apply(said(text.first(), sighting), at, (mention, analysis) -> topics);
                    if (text.first()) fresh.add(filed(tables, number, sighting, topics));
                }
                case Decision.News.Counters counters -> tables.apply(counters.fact(), at, watched.matcher());
                case Decision.News.Gone gone -> tables.apply(gone.fact(), at, watched.matcher());
                case Decision.News.Counts counts -> tables.apply(counts.fact(), at, watched.matcher());
            }
        }
        tables.apply(logged.end(), logged.positions().getLast(), watched.matcher());
        boolean changed = logged.news().size() > fresh.size();
        return new Written(logged.delivery().source(), fresh, changed, receipt(logged));
    }

    private static Fact.Said said(boolean first, Prepared sighting) {
        return new Fact.Said(first, sighting.mention(), sighting.analysis(), sighting.hash(), Optional.empty());
    }

    private Filed filed(FactTables tables, long number, Prepared sighting, Set<TopicId> topics) throws SQLException {
        var mention = sighting.mention();
        var filed = new Filed(
                number, mention, sighting.analysis(), topics, Triage.FRESH, sighting.hash(), 1, 0, Optional.empty());
        var beside =
                new Weighing.Beside(tables.usualAudience(mention.source()), Velocity.known(Velocity.first(mention)), 0);
        return filed.with(weighing.signals(filed, Labels.NONE, beside));
    }

    private static Receipt receipt(Logged logged) {
        var tally = logged.end().tally();
        return new Receipt(
                tally.fresh(),
                tally.duplicate(),
                tally.edited(),
                tally.removed(),
                tally.refused(),
                logged.delivery().corrected());
    }
}
