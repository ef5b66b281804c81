// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.core.event.Events;
import org.vigie.core.mention.Intake;
import org.vigie.core.mention.Mentions;
import org.vigie.core.signal.Narratives;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.store.StoreFolder;
import org.vigie.store.h2.Disk;
import org.vigie.store.key.MasterKey;
import org.vigie.store.work.MentionStore;
import org.vigie.store.work.PlainSql;

/// A real store of mentions in a temporary folder, removed afterwards.
final class BenchStore implements AutoCloseable {
    private static final List<String> QUERIES = List.of(
            "panne OU outage", "(box OU fibre) remboursement", "\"service client\"", "#panne", "résili* SAUF merci");

    private final Path root;
    private final Disk disk;
    private final MentionStore store;
    private final MentionMaker maker;
    private final Events events = new Events();

    BenchStore(long seed) throws IOException {
        root = Files.createTempDirectory("vigie-bench");
        maker = new MentionMaker(seed);
        disk = new Disk(root, InstantSource.system(), events);
        store = MentionStore.open(
                new StoreFolder(root),
                MasterKey.random(),
                disk,
                new MentionStore.Surroundings(
                        new LocalAnalyst(new LanguageDetector()),
                        topics(),
                        new QueryParser(InstantSource.system(), ZoneId.systemDefault()),
                        InstantSource.system(),
                        events));
    }

    MentionMaker maker() {
        return maker;
    }

    Events events() {
        return events;
    }

    Intake intake() {
        return store.intake();
    }

    Mentions mentions() {
        return store.mentions();
    }

    Narratives narratives() {
        return store.narratives();
    }

    /// Begins to gather what is there and what comes into narratives, in the background.
    void gatherNarratives() {
        store.gatherNarratives();
    }

    PlainSql plainSql() {
        return store.plainSql();
    }

    static List<Topic> topics() {
        return IntStream.range(0, QUERIES.size())
                .mapToObj(i -> new Topic(new TopicId(new UUID(0x70b1c, i)), "Thème " + i, QUERIES.get(i)))
                .toList();
    }

    long diskMb() {
        try (var files = Files.walk(root)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        store.close();
        disk.close();
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
