// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

class QuickNamesTest {
    private final TestRoom memory = TestRooms.open(TestRooms.WATCH);

    @Test
    void rolesOfTheRoomComeBeforePeopleInTheLanguageOfTheScreen() {
        memory.journal.record(new RoleAct.RoleKept(new Role(
                new RoleId(new UUID(9, 9)),
                new Wording("Ressources humaines", "Human resources"),
                new Wording("a", "a"),
                new Wording("b", "b"),
                false)));
        assertThat(names('@', "jur", "fr")).containsExactly("Juridique");
        assertThat(names('@', "leg", "en")).containsExactly("Legal");
        assertThat(names('@', "ressources", "fr")).containsExactly("Ressources humaines");
        assertThat(names('@', "carp", "fr")).containsExactly("Inès Carpentier");
        assertThat(names('@', "", "fr")).hasSize(6).startsWith("Direction");
    }

    @Test
    void narrativesOfTheDayAreOfferedLargestFirst() {
        tell(1, "Fuite de données");
        tell(2, "Retour de la fuite d’eau");
        assertThat(names('#', "FUITE", "fr")).containsExactly("Fuite de données", "Retour de la fuite d’eau");
        assertThat(names('#', "zzz", "fr")).isEmpty();
    }

    @Test
    void withoutARoomThereArePeopleAlone() {
        assertThat(new QuickNames(TestRooms.people(), Optional.empty(), "fr").of(new QuickWord('@', "ines", 0)))
                .containsExactly("Inès Carpentier");
        assertThat(new QuickNames(TestRooms.people(), Optional.empty(), "fr").of(new QuickWord('#', "", 0)))
                .isEmpty();
    }

    private List<String> names(char sign, String begun, String language) {
        return new QuickNames(TestRooms.people(), Optional.of(memory.room()), language)
                .of(new QuickWord(sign, begun, 0));
    }

    private void tell(int number, String label) {
        var narrative = new Narrative(
                new NarrativeId(new UUID(3, number)), label, false, TestRooms.NOW.minusSeconds(600), TestRooms.NOW, 10);
        memory.signals.narratives.add(new Narratives.Line(narrative, 10, 0.5, 5, 5, List.of(1L), 0));
    }
}
