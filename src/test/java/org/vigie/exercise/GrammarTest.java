// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vigie.exercise.voice.Grammar;

class GrammarTest {
    @Test
    void dealsEveryAlternativeBeforeOneComesBack() {
        var grammar = grammar("== a", "un|deux|trois", "quatre");
        var said = new HashSet<String>();
        for (int i = 0; i < 4; i++) said.add(grammar.write("a", at("15:00:00")));
        assertThat(said).containsExactlyInAnyOrder("Un", "Deux", "Trois", "Quatre");
    }

    @Test
    void fillsListsChoicesAndWordsOfTheMoment() {
        var grammar = grammar("# comment", "== a", "{b}, [le même|le même]. {part} % ! {b?0} {b?100}", "== b", "oui");
        assertThat(grammar.write("a", at("16:10:00"))).isEqualTo("Oui, le même. 41 % ! Oui");
    }

    @Test
    void fillsChoicesWithinChoicesAndNumbers() {
        var grammar = grammar("== a", "[un [chien|chat] {7..7}|un [chien|chat] {7..7}]");
        var said = new HashSet<String>();
        for (int i = 0; i < 40; i++) said.add(grammar.write("a", at("15:00:00")));
        assertThat(said).containsExactlyInAnyOrder("Un chien 7", "Un chat 7");
        var numbers = grammar("== n", "{3..5}");
        for (int i = 0; i < 20; i++)
            assertThat(numbers.write("n", at("15:00:00"))).isIn("3", "4", "5");
    }

    @Test
    void leavesNoTraceOfWhatWasLeftOut() {
        var grammar =
                grammar("== a", "plus rien [|] , {b?0}. {b?0}[| ] vraiment, {b?0} ? oui…, ah... bon", "== b", "oui");
        assertThat(grammar.write("a", at("15:00:00"))).isEqualTo("Plus rien. Vraiment ? Oui…, ah... Bon");
    }

    @Test
    void keepsEachAlternativeToItsHours() {
        var grammar = grammar("== a", "≥15:30 après", "≤15:30 avant");
        for (int i = 0; i < 5; i++) {
            assertThat(grammar.write("a", at("15:29:59"))).isEqualTo("Avant");
            assertThat(grammar.write("a", at("15:30:00"))).isEqualTo("Après");
        }
    }

    @Test
    void saysWhatIsMissing() {
        var grammar = grammar("== a", "≥15:30 {b}");
        assertThatThrownBy(() -> grammar.write("a", at("12:00:00"))).hasMessageContaining("nothing to say at 12:00");
        assertThatThrownBy(() -> grammar.write("a", at("16:00:00"))).hasMessageContaining("no list named b");
        assertThatThrownBy(() -> grammar("== a", "[b|[c]").write("a", at("16:00:00")))
                .hasMessageContaining("not closed");
    }

    private static Grammar grammar(String... lines) {
        return new Grammar(List.of(lines), new Random(1));
    }

    private static Grammar.Moment at(String time) {
        Instant instant = DemoCase.at(time);
        return new SpokenTime(instant, new Random(1));
    }
}
