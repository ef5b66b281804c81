// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions.Bar;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.Search.Order;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryMatcher;
import org.vigie.core.topic.Subject;

/// The index answers exactly as asking every mention in turn would.
class MentionIndexTest {
    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

    @TempDir
    Path folder;

    private final RandomMentions random = new RandomMentions(new Random(7));
    private final List<Filed> all = new ArrayList<>();
    private final OneByOne byHand = new OneByOne(all);
    private MentionIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = open();
        for (int batch = 0; batch < 6; batch++) {
            var fresh = LongStream.range(all.size(), all.size() + 200L)
                    .mapToObj(random::next)
                    .toList();
            all.addAll(fresh);
            index.add(fresh);
            if (batch % 2 == 0) index.refresh();
        }
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void findsWhatLocalMatchingFinds() {
        for (int i = 0; i < 1_500; i++) {
            var query = random.query(3);
            assertThat(found(query)).as("%s", query).isEqualTo(matching(query));
        }
    }

    @Test
    void ordersAndPages() {
        for (var order : Order.values()) {
            var search =
                    new Search(new Query.Word("panne", false), Optional.empty(), Optional.empty(), Map.of(), order);
            var expected = byHand.sorted(search);
            assertThat(index.find(search, 0, 2_000).numbers()).as("%s", order).containsExactly(expected);
            var page = index.find(search, 30, 25);
            assertThat(page.total()).isEqualTo(expected.length);
            assertThat(page.numbers())
                    .containsExactly(LongStream.of(expected).skip(30).limit(25).toArray());
        }
        assertThat(index.find(Search.EVERYTHING, 1_190, 50).numbers()).hasSize(10);
        assertThat(index.find(Search.EVERYTHING, 5_000, 50).numbers()).isEmpty();
    }

    @Test
    void countsEachFacetUnderTheTicksOfTheOthers() {
        for (int i = 0; i < 60; i++) {
            var search = someSearch(i);
            assertThat(index.facets(search)).as("%s", search).isEqualTo(byHand.counted(search));
            var sorted = byHand.sorted(search);
            assertThat(index.find(search, 0, 2_000).numbers()).as("%s", search).containsExactly(sorted);
            var first = index.find(search, 0, 7);
            assertThat(first.total()).as("%s", search).isEqualTo(sorted.length);
            assertThat(first.numbers())
                    .as("%s", search)
                    .containsExactly(LongStream.of(sorted).limit(7).toArray());
            var counted = index.find(search, 0, 0);
            assertThat(counted.total()).as("%s", search).isEqualTo(sorted.length);
            assertThat(counted.numbers()).isEmpty();
        }
    }

    @Test
    void drawsTheVolumePerStepAndSource() {
        for (int i = 0; i < 20; i++) {
            var search = someSearch(i);
            var bars = new TreeMap<Instant, Map<String, Long>>();
            for (var filed : byHand.passing(search, Set.of(Facet.values()))) {
                long step = filed.mention().times().effective().toEpochMilli() / 7_000 * 7_000;
                bars.computeIfAbsent(Instant.ofEpochMilli(step), s -> new TreeMap<>())
                        .merge(filed.mention().source().toString(), 1L, Long::sum);
            }
            var drawn = new TreeMap<Instant, Map<String, Long>>();
            for (Bar bar : index.volume(search, Duration.ofSeconds(7)))
                drawn.computeIfAbsent(bar.start(), s -> new TreeMap<>())
                        .put(bar.source().toString(), bar.mentions());
            assertThat(drawn).isEqualTo(bars);
        }
    }

    @Test
    void followsWhatPeopleDoAndWhatSourcesChange() throws IOException {
        changeHalf();
        countsEachFacetUnderTheTicksOfTheOthers();
        findsWhatLocalMatchingFinds();
        index.commit("41");
        index.close();
        index = open();
        assertThat(index.note()).isEqualTo("41");
        assertThat(index.size()).isEqualTo(all.size());
        countsEachFacetUnderTheTicksOfTheOthers();
        findsWhatLocalMatchingFinds();
    }

    @Test
    void knowsSameTextsAndThreads() {
        changeHalf();
        for (long fingerprint = 1; fingerprint < 20; fingerprint++) {
            long wanted = fingerprint;
            var same = all.stream()
                    .filter(f -> f.analysis().fingerprint() == wanted)
                    .mapToLong(Filed::number)
                    .toArray();
            assertThat(index.sameText(fingerprint)).containsExactlyInAnyOrder(same);
            assertThat(index.countSameText(fingerprint)).containsExactly(same.length);
        }
        var mention = all.stream()
                .map(Filed::mention)
                .filter(m -> m.thread().equals("t3"))
                .findFirst();
        var thread = all.stream()
                .filter(f -> f.mention().thread().equals("t3")
                        && f.mention()
                                .key()
                                .kind()
                                .equals(mention.orElseThrow().key().kind()))
                .mapToLong(Filed::number)
                .toArray();
        assertThat(index.sameThread(mention.orElseThrow())).containsExactlyInAnyOrder(thread);
    }

    @Test
    void forgetsWhatWasNotCommitted() throws IOException {
        index.commit("1");
        index.add(List.of(random.next(9_999)));
        index.refresh();
        assertThat(index.size()).isEqualTo(all.size() + 1L);
        index.close();
        index = open();
        assertThat(index.size()).isEqualTo(all.size());
    }

    @Test
    void keepsVeryLongWords() {
        var word = "x".repeat(40_000);
        var filed = random.next(5_000);
        var mention = filed.mention();
        var longer = new org.vigie.core.mention.Mention(
                mention.key(),
                mention.source(),
                mention.author(),
                "",
                word,
                "",
                "",
                "",
                "",
                0,
                mention.times(),
                mention.engagement());
        index.add(List.of(new Filed(
                5_000,
                longer,
                filed.analysis(),
                filed.topics(),
                filed.triage(),
                filed.evidence(),
                1,
                0,
                Optional.empty())));
        index.refresh();
        assertThat(index.matching(new Query.Word(word, false))).containsExactly(5_000);
    }

    @Test
    void leavesNothingReadableOnTheDisk() throws IOException {
        index.commit("1");
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                var bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(bytes).as("%s", file).doesNotContain("panne", "mastodon", "Lucene");
            }
        }
    }

    @Test
    void refusesFilesThatWereChanged() throws IOException {
        index.commit("1");
        index.close();
        Path biggest;
        try (Stream<Path> files = Files.list(folder)) {
            biggest = files.max(Comparator.comparingLong(f -> f.toFile().length()))
                    .orElseThrow();
        }
        var bytes = Files.readAllBytes(biggest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(biggest, bytes);
        assertThatThrownBy(this::open).isInstanceOf(IOException.class);
        assertThatThrownBy(
                        () -> new MentionIndex(new EncryptedDirectory(folder, new SecretKeySpec(new byte[16], "AES"))))
                .isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        index = open();
    }

    private MentionIndex open() throws IOException {
        return new MentionIndex(new EncryptedDirectory(folder, KEY));
    }

    private void changeHalf() {
        var updated = new ArrayList<Filed>();
        var replaced = new ArrayList<Filed>();
        for (int i = 0; i < all.size(); i += 2) {
            var old = all.get(i);
            var fresh = random.next(old.number());
            boolean text = i % 3 == 0;
            var now = new Filed(
                    old.number(),
                    text ? fresh.mention() : old.mention(),
                    text ? fresh.analysis() : old.analysis(),
                    random.signals(),
                    random.topics(),
                    random.triage(),
                    old.evidence(),
                    1,
                    0,
                    Optional.empty());
            (text ? replaced : updated).add(now);
            all.set(i, now);
        }
        index.update(updated);
        index.replace(replaced);
        index.refresh();
    }

    private Search someSearch(int i) {
        var facets = new HashMap<Facet, Set<String>>();
        if (i % 2 == 1) facets.put(Facet.LANGUAGE, Set.of("fr", "xx"));
        if (i % 3 == 1)
            facets.put(
                    Facet.TOPIC,
                    Set.of(
                            RandomMentions.topic(3).toString(),
                            RandomMentions.topic(66).toString()));
        if (i % 5 == 1) facets.put(Facet.STATE, Set.of("TO_DO", "DONE"));
        if (i % 7 == 1) facets.put(Facet.ASSIGNEE, Set.of(""));
        if (i % 4 == 2) facets.put(Facet.POLARITY, Set.of("NEGATIVE", "POSITIVE"));
        if (i % 5 == 2) facets.put(Facet.TOXICITY, Set.of("5", "6", "7", "8", "9"));
        if (i % 6 == 2)
            facets.put(Facet.NARRATIVE, Set.of("", RandomMentions.narrative(2).toString()));
        if (i % 7 == 2) facets.put(Facet.CATEGORY, Set.of("c3", "c71", "", "unknown"));
        if (i % 3 == 2) facets.put(Facet.PRIORITY, Set.of("HIGH", "CRITICAL"));
        var since = i % 4 == 1 ? Optional.of(random.instant()) : Optional.<Instant>empty();
        var order = Order.values()[i % Order.values().length];
        var search = new Search(random.query(1), since, Optional.empty(), facets, order);
        return i % 2 == 0 ? search.asOf(random.instant()) : search;
    }

    private Set<Long> found(Query query) {
        return LongStream.of(index.matching(query)).boxed().collect(Collectors.toSet());
    }

    private Set<Long> matching(Query query) {
        var matcher = QueryMatcher.of(query);
        return all.stream()
                .filter(f ->
                        matcher.matches(Subject.of(f.mention(), f.analysis().language())))
                .map(Filed::number)
                .collect(Collectors.toSet());
    }
}
