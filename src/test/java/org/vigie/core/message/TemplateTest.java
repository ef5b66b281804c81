// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Fillings.Origin;

class TemplateTest {
    @Test
    void variablesAreFoundWhereTheyStand() {
        var template = Template.of("Point à {next-update}, {service} : {next-update} {Not} {} {a b}");
        assertThat(template.names()).containsExactly("next-update", "service");
        assertThat(template.parts())
                .startsWith(new Template.Words("Point à "), new Template.Token("next-update", 8))
                .endsWith(new Template.Words(" {Not} {} {a b}"));
    }

    @Test
    void aValueIsPutInOnOneLineAndNotReadForVariables() {
        var values = Map.of("service", "la <b>Box 7</b>\r\nau {area}", "area", "Sud", "blank", " \t");
        assertThat(Template.of("{service} ; {area} ; {blank} ; {none}")
                        .fill(name -> Optional.ofNullable(values.get(name))))
                .isEqualTo("la <b>Box 7</b> au {area} ; Sud ; {blank} ; {none}");
    }

    @Test
    void typedValuesAgeAndSettledOnesDoNot() {
        var at = Entries.T0;
        var typed = new Filling("36 %", Origin.TYPED, "", Optional.empty(), at);
        assertThat(typed.isStaleAt(at.plusSeconds(15 * 60))).isFalse();
        assertThat(typed.isStaleAt(at.plusSeconds(15 * 60 + 1))).isTrue();
        assertThat(new Filling("Box 7", Origin.ROOM, "", Optional.empty(), at).isStaleAt(at.plusSeconds(86_400)))
                .isFalse();
    }

    @Test
    void theLastTypedValueOfARoomCountsAndAnEmptyOneTakesItAway() {
        var entries = new Entries()
                .add(new MessageAct.Filled("restored", "20 %", "réseau"))
                .add(new MessageAct.Filled("service", "Box 7", ""))
                .add(new MessageAct.Filled("restored", "36 %", "point n° 3"))
                .add(new MessageAct.Filled("service", " ", ""));
        assertThat(Fillings.typed(entries.all()).values())
                .isEqualTo(Map.of(
                        "restored",
                        new Filling("36 %", Origin.TYPED, "point n° 3", Optional.of(Entries.INES), Entries.at(2))));
    }
}
