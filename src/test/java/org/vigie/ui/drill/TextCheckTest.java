// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.drill.CaseFact;
import org.vigie.exercise.drill.DrillCase;
import org.vigie.exercise.drill.Drills;
import org.vigie.exercise.drill.HandOverCase;
import org.vigie.exercise.drill.HoldingCase;
import org.vigie.exercise.drill.Score;
import org.vigie.exercise.drill.Skill;

/// What is written in drills is read by the checker of the cell's own messages.
class TextCheckTest {
    private static HoldingCase holding(Tongue language, String id) {
        return Drills.of(Skill.HOLDING, language).stream()
                .filter(one -> one.id().equals(id))
                .map(HoldingCase.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Score score(HoldingCase one, Tongue language, String text) {
        var claims = one.facts().stream().map(CaseFact::claim).toList();
        return one.score(text, TextCheck.faults(text, Purpose.HOLDING, language, claims, one.victims()));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theModelStatementsHaveEveryPoint(Tongue language) {
        for (DrillCase one : Drills.of(Skill.HOLDING, language)) {
            var score = score((HoldingCase) one, language, ((HoldingCase) one).model());
            assertThat(score.missed()).as(one.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theModelHandOversHaveEveryPoint(Tongue language) {
        for (var drill : Drills.of(Skill.HAND_OVER, language)) {
            var one = (HandOverCase) drill;
            var model = one.model();
            var text = String.join("\n", model.situation(), model.pending(), model.attention());
            var claims = one.facts().stream().map(CaseFact::claim).toList();
            var faults = TextCheck.faults(text, Purpose.INTERNAL, language, claims, List.of());
            var score = one.score(model.situation(), model.pending(), model.attention(), faults);
            assertThat(score.missed()).as(one.id()).isEmpty();
        }
    }

    @Test
    void whatIsNotVerifiedGuessedBlamedOrNamedCostsItsPoint() {
        var one = holding(Tongue.FR, "pushchair-recall");
        var text = "Le fournisseur de plastique a livré des attaches trop fines. C’est probablement isolé et "
                + "de la faute du fournisseur. Léa Morel a été blessée.";
        var score = score(one, Tongue.FR, text);
        assertThat(score.missed()).isEqualTo("time place fact empathy action next unverified guess blame name");
        assertThat(score.points()).isZero();
        var byCode = score.all().stream()
                .filter(point -> point.code().equals("guess"))
                .findFirst();
        assertThat(byCode.orElseThrow().rule()).isEqualTo("M06");
        assertThat(byCode.orElseThrow().about()).isEqualTo("probablement");
    }

    @Test
    void aContactStandsForTheTimeOfTheNextWord() {
        var one = holding(Tongue.EN, "box-outage");
        var score = score(one, Tongue.EN, "Box 7 is down. Call an adviser at 3900.");
        assertThat(score.missed()).isEqualTo("time place fact empathy action");
        // one of two facts, the contact, and nothing wrong said
        assertThat(score.points()).isEqualTo(1 + 1 + 4);
    }
}
