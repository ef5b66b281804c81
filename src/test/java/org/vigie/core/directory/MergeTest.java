// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.journal.Entries.INES;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;

class MergeTest {
    private static final Channel MAIL = new Channel(ChannelKind.EMAIL, "ines@altea.example");
    private static final Channel MOBILE = new Channel(ChannelKind.MOBILE, "+33611223344");
    private static final Listed KNOWN = new Listed(
            new Person(INES, "Inès Carpentier", "Communication", "IC"),
            new Contact(INES, List.of("presse"), List.of(), List.of(MAIL), List.of(), Optional.of(CrisisLevel.ALERT)),
            Optional.empty());

    private int fresh;

    @Test
    void somebodyKnownGainsWhatTheFileAddsAndLosesNothing() {
        var merge = merge(draft("INES CARPENTIER", "", List.of("radio"), MOBILE));
        assertThat(merge.steps()).singleElement().satisfies(step -> {
            assertThat(step.isNew()).isFalse();
            assertThat(step.person()).isEqualTo(KNOWN.person());
            assertThat(step.contact().channels()).containsExactly(MAIL, MOBILE);
            assertThat(step.contact().skills()).containsExactly("presse", "radio");
            assertThat(step.contact().calledFrom()).contains(CrisisLevel.ALERT);
        });
        assertThat(merge.changes()).hasSize(1);
    }

    @Test
    void anAddressTellsAPersonWhoChangedTheirName() {
        var upper = new Channel(ChannelKind.EMAIL, "Ines@Altea.example");
        var step = merge(draft("Inès Vasseur", "Direction", List.of(), upper))
                .steps()
                .getFirst();
        assertThat(step.person()).isEqualTo(new Person(INES, "Inès Carpentier", "Direction", "IC"));
        assertThat(step.contact().channels()).containsExactly(MAIL);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(merge(draft("Inès Carpentier", "Communication", List.of("presse"), MAIL))
                        .changes())
                .isEmpty();
    }

    @Test
    void standInsAreFoundInTheDirectoryAndInTheFileAndUnknownOnesAreNamed() {
        var paul = new ContactDraft(
                3,
                "Paul Santoni",
                "",
                List.of(),
                List.of(),
                List.of(MOBILE),
                List.of("hugo lemarchand", "Inès Carpentier", "Paul Santoni", "Personne"),
                Optional.empty());
        var hugo = draft("Hugo Lemarchand", "", List.of(), new Channel(ChannelKind.PHONE, "0144556677"));
        var merge = merge(paul, hugo);
        assertThat(merge.steps().getFirst().contact().standIns())
                .containsExactly(merge.steps().getLast().person().id(), INES);
        assertThat(merge.unknownStandIns()).containsExactly("Personne");
        assertThat(merge.steps()).allMatch(Merge.Step::isNew);
        assertThat(merge.steps().getFirst().person().initials()).isEqualTo("PS");
    }

    private Merge merge(ContactDraft... drafts) {
        return Merge.of(new Roster(List.of(KNOWN), 6), List.of(drafts), () -> new PersonId(new UUID(5, ++fresh)));
    }

    private static ContactDraft draft(String name, String function, List<String> skills, Channel channel) {
        return new ContactDraft(2, name, function, skills, List.of(), List.of(channel), List.of(), Optional.empty());
    }
}
