// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.scenario.ShippedScenarios;

/// The words that anybody may use: those that stand in small letters in the scenarios that come with the program, and
/// those that at least [#OFTEN] mentions of the room write in small letters.
final class Lexicon {
    static final int OFTEN = 3;

    private static final Pattern SMALL =
            Pattern.compile("(?<![\\p{L}\\p{N}@#_./-])\\p{Ll}[\\p{Ll}\\p{M}]++(?![\\p{L}\\p{N}@_-])");

    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> heard = new HashMap<>();

    /// Reads the scenarios that come with the program; takes some milliseconds.
    static Lexicon shipped() {
        var lexicon = new Lexicon();
        ShippedScenarios.all().forEach(lexicon::learn);
        return lexicon;
    }

    private void learn(Scenario scenario) {
        var texts = Stream.concat(
                Stream.of(scenario.summary(), scenario.guide(), scenario.debrief()),
                scenario.injects().stream().map(Inject::text));
        texts.forEach(text -> SMALL.matcher(text).results().forEach(word -> words.add(Sought.fold(word.group()))));
    }

    /// Learns from what the public of the room wrote.
    void hear(List<String> texts) {
        for (var text : texts) {
            var here = new HashSet<String>();
            SMALL.matcher(text).results().forEach(word -> here.add(Sought.fold(word.group())));
            here.forEach(word -> heard.merge(word, 1, Integer::sum));
        }
    }

    /// Whether anybody may use it, in the room or outside.
    boolean holds(String word) {
        var folded = Sought.fold(word);
        return words.contains(folded) || heard.getOrDefault(folded, 0) >= OFTEN;
    }

    /// Whether anybody may use it wherever they are.
    boolean knows(String word) {
        return words.contains(Sought.fold(word));
    }
}
