// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Priority;
import org.vigie.store.index.MentionIndex;
import org.vigie.store.segment.Position;
import org.vigie.store.segment.SegmentLog;

/// Mentions found through the index, shown from the tables, proved from the segments.
final class H2Mentions implements Mentions {
    /// The longest thread shown; the oldest statements come first.
    private static final int LONGEST_THREAD = 500;

    /// A step so long that it holds all mentions but for a border.
    static final Duration WHOLE = Duration.ofDays(36_500);

    private static final Comparator<Filed> OLDEST_FIRST = Comparator.comparing(
                    (Filed filed) -> filed.mention().times().effective())
            .thenComparing(Filed::number);

    private static final String READINGS = """
            select at, replies, shares, likes, views from (
                select r.at, r.replies, r.shares, r.likes, r.views from earlier_reading r where r.mention = ?
                union all
                select m.read_at, m.replies, m.shares, m.likes, m.views from mention m where m.number = ?)
            order by at""";
    private static final String VERSIONS =
            "select title, text, until from earlier_text where mention = ? order by version";
    private static final String POSITION =
            "select segment, position from mention where identity = ? and deleted_at is null";
    private static final String NUMBER = "select number from mention where identity = ?";

    private final Tables tables;
    private final FiledRow filed;
    private final MentionIndex index;
    private final LongSupplier newest;
    private final SegmentLog segments;
    private final Facts facts;

    H2Mentions(
            Tables tables, FiledRow filed, MentionIndex index, LongSupplier newest, SegmentLog segments, Facts facts) {
        this.filed = filed;
        this.newest = newest;
        this.tables = tables;
        this.index = index;
        this.segments = segments;
        this.facts = facts;
    }

    @Override
    public Page find(Search search, int offset, int limit) {
        var hits = index.find(search, offset, limit);
        return new Page(rows(hits.numbers()), hits.total());
    }

    @Override
    public Map<Search.Facet, List<Count>> facets(Search search) {
        return index.facets(search);
    }

    @Override
    public List<Bar> volume(Search search, Duration step) {
        return index.volume(search, step);
    }

    @Override
    public List<ToneBar> tones(Search search, Duration step, Split split) {
        return index.tones(search, step, split);
    }

    @Override
    public ToneCount tones(Search search) {
        return index.tones(search, WHOLE, Split.NONE).stream()
                .map(ToneBar::count)
                .reduce(ToneCount.NONE, ToneCount::plus);
    }

    @Override
    public Optional<Filed> one(MentionKey key) {
        long number = number(key);
        return number == 0 ? Optional.empty() : rows(number).stream().findFirst();
    }

    @Override
    public Optional<Priority> priority(MentionKey key) {
        return tables.read(sql -> filed.priority(sql, Identity.of(key)));
    }

    @Override
    public List<Filed> thread(MentionKey key) {
        return one(key).map(one -> oldestFirst(index.sameThread(one.mention()), LONGEST_THREAD))
                .orElse(List.of());
    }

    @Override
    public List<Filed> duplicates(MentionKey key, int limit) {
        var one = one(key);
        if (one.isEmpty() || one.get().analysis().fingerprint() == 0) return List.of();
        var others = LongStream.of(index.sameText(one.get().analysis().fingerprint()))
                .filter(number -> number != one.get().number())
                .toArray();
        return oldestFirst(others, limit);
    }

    @Override
    public List<EngagementReading> readings(MentionKey key) {
        long number = number(key);
        return tables.read(sql -> {
            var readings = new ArrayList<EngagementReading>();
            try (var rows = sql.ask(READINGS, number, number)) {
                while (rows.next())
                    readings.add(
                            new EngagementReading(Instant.ofEpochMilli(rows.getLong("at")), FiledRow.engagement(rows)));
            }
            return readings;
        });
    }

    @Override
    public List<Version> versions(MentionKey key) {
        long number = number(key);
        return tables.read(sql -> {
            var versions = new ArrayList<Version>();
            try (var rows = sql.ask(VERSIONS, number)) {
                while (rows.next())
                    versions.add(
                            new Version(rows.getString(1), rows.getString(2), Instant.ofEpochMilli(rows.getLong(3))));
            }
            return versions;
        });
    }

    @Override
    public Optional<Evidence> evidence(MentionKey key) {
        return position(key)
                .flatMap(segments::read)
                .map(facts::read)
                .flatMap(fact -> fact instanceof Fact.Said said ? said.evidence() : Optional.empty());
    }

    @Override
    public long newest() {
        return newest.getAsLong();
    }

    @Override
    public long size() {
        return tables.read(sql -> sql.number("select count(*) from mention"));
    }

    private Optional<Position> position(MentionKey key) {
        return tables.read(sql -> {
            try (var row = sql.ask(POSITION, Identity.of(key))) {
                return row.next() ? Optional.of(new Position(row.getLong(1), row.getLong(2))) : Optional.empty();
            }
        });
    }

    private long number(MentionKey key) {
        return tables.read(sql -> sql.number(NUMBER, Identity.of(key)));
    }

    private List<Filed> oldestFirst(long[] numbers, int limit) {
        var found = LongStream.of(numbers).sorted().limit(limit).toArray();
        return rows(found).stream().sorted(OLDEST_FIRST).toList();
    }

    /// The mentions with these numbers, in this order, complete with notes and the number of their copies.
    private List<Filed> rows(long... numbers) {
        if (numbers.length == 0) return List.of();
        var byNumber = tables.read(sql -> Notes.added(sql, filed.of(sql, numbers))).stream()
                .collect(Collectors.toMap(Filed::number, Function.identity()));
        var rows = LongStream.of(numbers)
                .mapToObj(byNumber::get)
                .filter(Objects::nonNull)
                .toList();
        var same = index.countSameText(
                rows.stream().mapToLong(row -> row.analysis().fingerprint()).toArray());
        var complete = new ArrayList<Filed>();
        for (int i = 0; i < same.length; i++) complete.add(rows.get(i).withDuplicates(Math.max(0, same[i] - 1)));
        return complete;
    }
}
