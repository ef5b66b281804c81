// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vigie.ui.messages.ChipText.Chip;

class ChipTextTest {
    private final ChipText chips = new ChipText(
            name -> Map.of("restored", "part rétablie", "area", "zone").getOrDefault(name, name));

    @Test
    void variablesBearTheirNamesAndTurnBack() {
        var shown = chips.shown("Déjà {restored}. Zone {area} ?");
        assertThat(shown).isEqualTo("Déjà \u2007part\u00a0rétablie\u2008. Zone \u2007zone\u2008 ?");
        assertThat(chips.source(shown)).isEqualTo("Déjà {restored}. Zone {area} ?");
        assertThat(chips.chips(shown)).containsExactly(new Chip(5, 20, "restored"), new Chip(27, 33, "area"));
    }

    @Test
    void twoVariablesSideBySideStayTwo() {
        var shown = chips.shown("{area}{restored}{area}");
        assertThat(chips.chips(shown)).extracting(Chip::name).containsExactly("area", "restored", "area");
        assertThat(chips.source(shown)).isEqualTo("{area}{restored}{area}");
    }

    @Test
    void aVariableThatIsCalledAsAnotherIsToldApart() {
        var shown = chips.shown("{area} {zone}");
        assertThat(chips.label("zone")).isEqualTo("zone\u00a0(zone)");
        assertThat(chips.source(shown)).isEqualTo("{area} {zone}");
    }

    @Test
    void edgesThatBoundNothingAreBlanks() {
        assertThat(chips.source("a\u2007b")).isEqualTo("a b");
        assertThat(chips.source("\u2007inconnu\u2008")).isEqualTo(" inconnu ");
        assertThat(chips.shown("1\u2007284 {area}")).isEqualTo("1 284 \u2007zone\u2008");
        assertThat(chips.chips("\u2007\u2007zone\u2008")).containsExactly(new Chip(1, 7, "area"));
        assertThat(chips.chips("\u2007x \u2007zone\u2008")).containsExactly(new Chip(3, 9, "area"));
    }

    @Test
    void aPlaceInsideAVariablePartsIt() {
        var shown = chips.shown("a {area} b");
        assertThat(chips.parted(shown, 2)).isEmpty();
        assertThat(chips.parted(shown, 5)).contains(new Chip(2, 8, "area"));
        assertThat(chips.parted(shown, 8)).isEmpty();
        assertThat(chips.touched(shown, 8)).contains(new Chip(2, 8, "area"));
        assertThat(chips.touched(shown, 9)).isEmpty();
    }

    /// 500 texts of letters, braces, edges, Arabic and variables, from one seed.
    @Test
    void whatIsShownTurnsBackIntoTheVeryText() {
        var pieces =
                new String[] {"{restored}", "{area}", "{own-one}", "{", "}", "{ x}", "مرحبا ", "🙂", "\n", " a", ". "};
        var random = new Random(27);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) text.append(pieces[random.nextInt(pieces.length)]);
            var source = text.toString();
            assertThat(chips.source(chips.shown(source))).isEqualTo(source);
        }
    }
}
