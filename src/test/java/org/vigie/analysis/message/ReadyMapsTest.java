// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.Template;
import org.vigie.core.message.Tongue;

class ReadyMapsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\{[a-z-]+}");
    private static final double MOST_ALIKE = 0.6;

    private final List<MessageMap> all = ReadyMaps.load();

    @Test
    void everyPlanHasTwoInBothLanguages() {
        var counted = new TreeMap<String, Integer>();
        all.forEach(map -> counted.merge(map.scenario() + " " + map.language(), 1, Integer::sum));
        assertThat(counted)
                .hasSize(14)
                .allSatisfy((place, count) -> assertThat(count).as(place).isEqualTo(2));
        assertThat(counted.keySet())
                .extracting(place -> place.split(" ")[0])
                .containsOnly(
                        "outage",
                        "data-leak",
                        "commercial-practice",
                        "product",
                        "people",
                        "disinformation",
                        "external");
    }

    @Test
    void everyMapPassesTheChecker() {
        var found = new ArrayList<String>();
        for (var map : all)
            for (var one : MapChecker.check(map, List.of(), Fillings.NONE)) found.add(map.id() + " " + one);
        assertThat(found).isEmpty();
    }

    @Test
    void bothLanguagesNameTheSameVariables() {
        Map<MessageId, MessageMap> byName = new HashMap<>();
        all.forEach(map -> byName.put(map.id(), map));
        for (var map : all) {
            var twin = byName.get(map.id().twin());
            assertThat(lines(map).map(line -> Template.of(line).names()).toList())
                    .as(map.id().matter())
                    .isEqualTo(
                            lines(twin).map(line -> Template.of(line).names()).toList());
        }
    }

    @Test
    void frenchBreaksNoLineBeforeItsSigns() {
        assertThat(all.stream()
                        .filter(map -> map.language() == Tongue.FR)
                        .flatMap(ReadyMapsTest::lines)
                        .filter(line -> line.matches(".* [:;?!].*")))
                .isEmpty();
    }

    @Test
    void noTwoLinesOfOneLanguageSayNearlyTheSame() {
        var alike = new ArrayList<String>();
        for (var language : Tongue.values()) {
            var lines = all.stream()
                    .filter(map -> map.language() == language)
                    .flatMap(ReadyMapsTest::lines)
                    .toList();
            for (int i = 0; i < lines.size(); i++)
                for (int j = i + 1; j < lines.size(); j++)
                    if (jaccard(lines.get(i), lines.get(j)) > MOST_ALIKE)
                        alike.add(lines.get(i) + " ~ " + lines.get(j));
        }
        assertThat(alike).isEmpty();
    }

    private static Stream<String> lines(MessageMap map) {
        return Stream.concat(
                Stream.of(map.question()),
                map.keys().stream()
                        .flatMap(key -> Stream.concat(
                                Stream.of(key.words()), key.facts().stream().map(MessageMap.Fact::words))));
    }

    private static double jaccard(String one, String other) {
        var a = words(one);
        var both = new HashSet<>(a);
        var b = words(other);
        both.retainAll(b);
        return (double) both.size() / (a.size() + b.size() - both.size());
    }

    private static HashSet<String> words(String line) {
        var words = new HashSet<String>();
        WORD.matcher(line.toLowerCase(java.util.Locale.ROOT)).results().forEach(match -> words.add(match.group()));
        return words;
    }
}
