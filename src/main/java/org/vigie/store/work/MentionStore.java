// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Chronicle;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Intake;
import org.vigie.core.mention.Mentions;
import org.vigie.core.signal.Narratives;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Topic;
import org.vigie.store.StoreFolder;
import org.vigie.store.h2.Disk;
import org.vigie.store.h2.H2File;
import org.vigie.store.index.MentionIndex;
import org.vigie.store.key.MasterKey;
import org.vigie.store.segment.SegmentLog;

/// The mentions of one store, open: segments, tables and index, and the threads between them.
///
/// A harvest goes into the segments, then the tables, then the index, then it is announced. What one step has
/// and the next has not, after a crash, is made good when opening. See docs/decisions/0007.
public final class MentionStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MentionStore.class);

    private final SegmentLog segments;
    private final Facts facts;
    private final H2File file;
    private final Tables tables;
    private final MentionIndex index;
    private final Touched touched = new Touched();
    private final IndexFollower follower;
    private final Erasures erasures;
    private final Indexing indexing;
    private final Watching watching;
    private final Listening listening;
    private final Commit commit;
    private final H2Intake intake;
    private final Mentions mentions;
    private final NarrativeActs narrativeActs = new NarrativeActs();
    private final NarrativeFollower gathering;
    private final Narratives narratives;

    private MentionStore(MentionFiles files, Disk disk, Surroundings around) {
        segments = files.openSegments();
        facts = new Facts();
        var watched = Watched.of(around.topics(), around.parser());
        file = new Opening(files, disk, touched).open(segments, facts, around.analyst(), watched);
        tables = new Tables(file);
        var announcer = new Announcer(around.events(), around.clock());
        listening = new Listening(around.analyst(), tables, touched, this::lookAgain, announcer::advanced);
        var weighing = new Weighing(listening::now);
        var filed = new FiledRow(weighing);
        index = files.openIndex();
        follower = new IndexFollower(tables, index, filed);
        follower.catchUp();
        erasures = new Erasures(tables, new Wiping(segments, facts), follower);
        indexing = new Indexing(follower, announcer, erasures::wipeSegments);
        var rematch = new TopicRematch(tables, index, touched, indexing::look);
        watching = new Watching(watched, around.parser(), tables, indexing, follower, rematch);
        commit = new Commit(
                segments,
                facts,
                new Replay(segments, facts, listening::now),
                weighing,
                listening::now,
                touched,
                tables.read(sql -> new Progress(sql).read()));
        intake = new H2Intake(new Preparer(listening::now, watching::now, facts), this::write);
        var gravities = new Gravities(tables, index, touched, around.analyst());
        gathering = new NarrativeFollower(
                tables, touched, around.analyst(), narrativeActs, gravities, announcer.of(indexing));
        narratives = new H2Narratives(tables, filed, index, around.analyst(), gathering::behind);
        mentions = new H2Mentions(tables, filed, index, follower::newest, segments, facts);
    }

    /// What the mentions of a store need from outside.
    ///
    /// @param topics watched now
    /// @param parser reads their queries
    public record Surroundings(
            Analyst analyst, List<Topic> topics, QueryParser parser, InstantSource clock, Events events) {
        public Surroundings {
            topics = List.copyOf(topics);
        }
    }

    /// Opens what lies in this folder, or makes it. Takes longer after an unclean stop.
    public static MentionStore open(StoreFolder folder, MasterKey key, Disk disk, Surroundings around) {
        var store = new MentionStore(MentionFiles.of(folder, key), disk, around);
        store.indexing.start();
        store.intake.start();
        store.watching.matchKnown();
        store.listening.goOn();
        return store;
    }

    /// Removes all that can be made again, so that the next opening does. Only while the store is closed.
    public static void forget(StoreFolder folder, MasterKey key) {
        var files = MentionFiles.of(folder, key);
        files.forgetWork();
        files.forgetIndex();
    }

    public Mentions mentions() {
        return mentions;
    }

    public Narratives narratives() {
        return narratives;
    }

    /// Whether every committed mention and act is gathered and can be found like that.
    boolean narrativesAreSettled() {
        if (gathering.behind() > 0 || !gathering.isIdle()) return false;
        var found = new CompletableFuture<Void>();
        indexing.afterwards(() -> found.complete(null));
        found.join();
        return gathering.isIdle();
    }

    public Intake intake() {
        return intake;
    }

    /// How the mentions came to be known, as the segments keep it.
    public Chronicle chronicle() {
        return new MentionChronicle(segments, facts, new Replay(segments, facts, listening::now));
    }

    /// @param configured the sources as the journal tells them
    public Sources sources(Supplier<List<SourceSettings>> configured) {
        return new H2Sources(tables, configured);
    }

    /// For measurements: the same questions without the index.
    public PlainSql plainSql() {
        return new PlainSql(tables);
    }

    /// From the next mention on these are watched; known mentions follow in the background.
    public void topicsChanged(List<Topic> topics) {
        watching.watch(topics);
    }

    /// From the next mention on this one listens and weighs; known mentions follow in the background.
    public void analystChanged(Analyst next) {
        listening.become(next);
    }

    private void lookAgain() {
        indexing.lookSoon();
        gathering.look();
    }

    /// Takes an act on mentions into account, once it is in the journal. Completes when it is in the tables;
    /// it can be found, and is announced, a moment later.
    public CompletableFuture<Void> follow(Entry entry) {
        var placed = narrativeActs.remember(entry) ? place(entry.ref()) : CompletableFuture.<Void>completedFuture(null);
        if (!TriageFollower.concerns(entry)) return placed;
        if (entry.payload() instanceof Payload.MentionErased) file.compactAtClose();
        return tables.write(sql -> new TriageFollower(sql, touched)
                        .follow(entry, watching.now().matcher()))
                .thenAccept(changed -> {
                    if (changed) lookAgain();
                })
                .thenCombine(placed, (done, alike) -> done);
    }

    /// Gives an act on narratives its place among the mentions, in the segments too.
    private CompletableFuture<Void> place(EntryRef act) {
        return tables.write(sql -> {
                    if (NarrativeActs.isPlaced(sql, act)) return false;
                    segments.append(facts.write(new Fact.Acted(act)));
                    segments.force();
                    NarrativeActs.place(sql, act, sql.number("select max(number) from mention"));
                    return true;
                })
                .thenAccept(_ -> gathering.look());
    }

    /// Takes every act into account that the tables don't know yet.
    public void catchUp(Journal journal) {
        var known = tables.read(MentionStore::followed);
        journal.replay(entry -> {
            var ref = entry.ref();
            boolean unknown = ref.seq() > known.getOrDefault(ref.origin().value(), 0L);
            if (unknown || narrativeActs.remember(entry)) follow(entry).join();
        });
        gatherNarratives();
    }

    /// Begins to gather mentions into narratives, in the background. Part of [#catchUp]; alone where nobody acts.
    public void gatherNarratives() {
        gathering.start();
    }

    /// Finishes what waits, leaves no erased word behind, and closes in order.
    @Override
    public void close() {
        watching.stop();
        listening.stop();
        intake.close();
        gathering.close();
        indexing.close();
        watching.close();
        listening.close();
        try {
            erasures.finish();
            follower.makeLasting();
            tables.write(sql -> sql.run("update progress set clean = true")).join();
        } catch (RuntimeException e) {
            LOG.error("The mentions were not closed in order; they are checked at the next start.", e);
        }
        try {
            index.close();
        } catch (IOException e) {
            LOG.error("The index of mentions was not closed in order.", e);
        }
        file.close();
        segments.close();
        facts.close();
    }

    private void write(List<Delivery> deliveries) throws Exception {
        indexing.reserve();
        List<Commit.Written> written = List.of();
        try {
            written = tables.write(sql -> commit.write(sql, deliveries, watching.now()))
                    .get();
        } finally {
            indexing.arrived(written);
        }
        gathering.arrived(newest(written));
        if (written.stream().anyMatch(one -> one.receipt().removed() > 0)) file.compactAtClose();
        for (int i = 0; i < deliveries.size(); i++)
            deliveries.get(i).receipt().complete(written.get(i).receipt());
    }

    private static long newest(List<Commit.Written> written) {
        return written.stream()
                .flatMap(one -> one.fresh().stream())
                .mapToLong(Filed::number)
                .max()
                .orElse(0);
    }

    private static Map<UUID, Long> followed(Statements sql) throws SQLException {
        var known = new HashMap<UUID, Long>();
        try (var rows = sql.ask("select origin, seq from followed")) {
            while (rows.next()) known.put(rows.getObject(1, UUID.class), rows.getLong(2));
        }
        return known;
    }
}
