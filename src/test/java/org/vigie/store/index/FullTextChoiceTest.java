// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.h2.fulltext.FullText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.app.bench.MentionMaker;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Triage;
import org.vigie.core.topic.Query;

/// The three ways to a full-text index under an encrypted store, side by side (docs/decisions/0007). Figures are
/// processor time of the measuring thread, so that they hold on a busy machine; nothing is asserted about them.
@Tag("long")
class FullTextChoiceTest {
    private static final int COUNT = Integer.getInteger("vigie.choice", 20_000);
    private static final int QUESTIONS = 100;
    private static final List<String> WORDS = List.of("de", "la", "panne");

    @TempDir
    Path folder;

    @Test
    void inMemoryAndEncryptedDirectory() throws IOException {
        var mentions = mentions();
        print("memory, made again at each start", lucene(new ByteBuffersDirectory(), mentions));
        var key = new SecretKeySpec(new byte[32], "AES");
        print("encrypted directory", lucene(new EncryptedDirectory(folder, key), mentions));
        long start = cpu();
        try (var index = new MentionIndex(new EncryptedDirectory(folder, key))) {
            System.out.printf("encrypted directory: opened in %d ms of CPU%n", millis(start));
            assertThat(index.size()).isEqualTo(COUNT);
        }
        System.out.printf("encrypted directory: %,d KB on the disk%n", size(folder) / 1024);
    }

    @Test
    void databaseFullText() throws SQLException, IOException {
        var url = "jdbc:h2:file:" + folder.resolve("choice") + ";CIPHER=AES";
        try (var sql = DriverManager.getConnection(url, "ADMIN", "0123456789abcdef admin")) {
            sql.createStatement().execute("create table mention(number bigint primary key, text varchar(20000))");
            FullText.init(sql);
            FullText.createIndex(sql, "PUBLIC", "MENTION", "TEXT");
            long start = cpu();
            insert(sql, mentions());
            long written = millis(start);
            start = cpu();
            long found = 0;
            for (int i = 0; i < QUESTIONS / 10; i++) found = search(sql);
            print("FULLTEXT of H2 (no facets)", new Figures(written, millis(start) * 10.0 / QUESTIONS, found));
        }
        System.out.printf("FULLTEXT of H2: %,d KB on the disk%n", size(folder) / 1024);
    }

    private record Figures(long writtenMillis, double questionMillis, long found) {}

    private static Figures lucene(Directory directory, List<Filed> mentions) throws IOException {
        try (var index = new MentionIndex(directory)) {
            long start = cpu();
            for (int from = 0; from < mentions.size(); from += 1_000) {
                index.add(mentions.subList(from, Math.min(mentions.size(), from + 1_000)));
                index.refresh();
            }
            index.commit("");
            long written = millis(start);
            var parts = WORDS.stream()
                    .<Query>map(word -> new Query.Word(word, false))
                    .toList();
            var search =
                    new Search(new Query.And(parts), Optional.empty(), Optional.empty(), Map.of(), Search.Order.NEWEST);
            start = cpu();
            long found = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                found = index.find(search, 0, 100).total();
                index.facets(search);
            }
            return new Figures(written, millis(start) / (double) QUESTIONS, found);
        }
    }

    private static void insert(Connection sql, List<Filed> mentions) throws SQLException {
        try (var insert = sql.prepareStatement("insert into mention values(?, ?)")) {
            for (var filed : mentions) {
                insert.setLong(1, filed.number());
                insert.setString(2, filed.mention().text());
                insert.executeUpdate();
            }
        }
    }

    private static long search(Connection sql) throws SQLException {
        try (var rows = FullText.searchData(sql, String.join(" ", WORDS), 0, 0)) {
            long found = 0;
            while (rows.next()) found++;
            return found;
        }
    }

    private static List<Filed> mentions() {
        var maker = new MentionMaker(1);
        return LongStream.rangeClosed(1, COUNT)
                .mapToObj(number -> new Filed(
                        number,
                        maker.make(number).mention(),
                        new Analysis("fr", number),
                        Set.of(),
                        Triage.FRESH,
                        Hash.NONE,
                        1,
                        0,
                        Optional.empty()))
                .toList();
    }

    private static void print(String what, Figures figures) {
        System.out.printf(
                "%s: %d µs of CPU per mention written, %.2f ms per question, %d found%n",
                what, figures.writtenMillis() * 1_000 / COUNT, figures.questionMillis(), figures.found());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long millis(long since) {
        return (cpu() - since) / 1_000_000;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
