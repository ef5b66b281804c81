// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final int MANY = 500;

    private static Set<String> all(Function<Names.Name, String> half) {
        var names = new Names(Set.of(), 1);
        // the first round of names only: later ones carry a number
        return Stream.generate(names::next).limit(MANY).map(half).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> takenSoThatAreLeft(int first, int last) {
        var firsts = all(Names.Name::first);
        var lasts = all(Names.Name::last);
        var taken = new HashSet<String>();
        firsts.stream().skip(first).forEach(taken::add);
        lasts.stream().skip(last).forEach(taken::add);
        return taken;
    }

    @ParameterizedTest
    @CsvSource({"37, 38", "38, 37", "38, 38", "36, 37", "12, 18", "18, 12", "19, 20", "1, 5", "5, 1", "54, 38"})
    void nobodySharesANameUntilAllOfThemAreGiven(int first, int last) {
        var names = new Names(takenSoThatAreLeft(first, last), 3);
        var given = Stream.generate(names::next)
                .limit((long) first * last)
                .map(Names.Name::whole)
                .toList();
        assertThat(given).hasSize(first * last).doesNotHaveDuplicates();
        assertThat(given).noneMatch(name -> name.contains("-"));
        assertThat(names.next().whole()).isEqualTo(given.getFirst() + "-2");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void noNameIsGivenThatWasThereInOtherLetters(long seed) {
        var taken = all(Names.Name::first).stream()
                .skip(1)
                .map(name -> name.toUpperCase(Locale.ROOT).replace('É', 'E').replace('È', 'E'))
                .collect(Collectors.toSet());
        var names = new Names(taken, seed);
        assertThat(Stream.generate(names::next)
                        .limit(MANY)
                        .map(Names.Name::first)
                        .distinct())
                .containsExactly(all(Names.Name::first).iterator().next());
    }
}
