// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.core.journal.Entries.INES;
import static org.vigie.core.journal.Entries.PAUL;
import static org.vigie.core.journal.Entries.at;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Person;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Listed.Confirmation;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Entries;

class DirectoryTest {
    private static final List<Person> PEOPLE = List.of(
            new Person(INES, "Inès Carpentier", "Communication", "IC"),
            new Person(PAUL, "Paul Santoni", "Juridique", "PS"));
    private static final Channel MAIL = new Channel(ChannelKind.EMAIL, "ines@altea.example");
    private static final Channel MOBILE = new Channel(ChannelKind.MOBILE, "+33 6 11 22 33 44");
    private static final Contact REACHED =
            Contact.of(INES).reachedBy(List.of(MAIL)).calledFrom(CrisisLevel.ALERT);

    private final Entries entries = new Entries();

    @Test
    void everyoneKnownStandsInItAndThoseWithdrawnDoNot() {
        entries.add(new DirectoryAct.ContactKept(REACHED)).add(new DirectoryAct.ContactKept(Contact.of(PAUL)));
        assertThat(roster().people()).extracting(Listed::contact).containsExactly(REACHED, Contact.of(PAUL));
        assertThat(Directory.fold(PEOPLE.subList(1, 2), entries.all()).find(INES))
                .isEmpty();
    }

    @Test
    void aMobilisationCallsThoseWhoAreCalledFromItsLevelOrALowerOne() {
        entries.add(new DirectoryAct.ContactKept(REACHED));
        assertThat(roster().calledAt(CrisisLevel.ADVISORY)).isEmpty();
        assertThat(roster().calledAt(CrisisLevel.ALERT)).hasSize(1);
        assertThat(roster().calledAt(CrisisLevel.MAJOR_CRISIS)).hasSize(1);
    }

    @Test
    void anEntryIsConfirmedByWhoeverSaysSoUntilItsChannelsChange() {
        entries.add(new DirectoryAct.ContactKept(REACHED)).add(PAUL, new DirectoryAct.ContactConfirmed(INES));
        var confirmed = new Confirmation(at(1), Optional.of(PAUL));
        assertThat(ines().confirmed()).contains(confirmed);

        entries.add(new DirectoryAct.ContactKept(REACHED.calledFrom(CrisisLevel.CRISIS)));
        assertThat(ines().confirmed()).contains(confirmed);
        entries.add(new DirectoryAct.ContactKept(REACHED.reachedBy(List.of(MOBILE, MAIL))));
        assertThat(ines().confirmed()).isEmpty();
        entries.add(new DirectoryAct.ConfirmationLifted(INES, Optional.of(confirmed)));
        assertThat(ines().confirmed()).contains(confirmed);
        entries.add(new DirectoryAct.ConfirmationLifted(INES, Optional.empty()));
        assertThat(ines().confirmed()).isEmpty();
    }

    @Test
    void whatWasNeverOrLongAgoConfirmedIsStale() {
        entries.add(new DirectoryAct.ContactConfirmed(INES)).add(new DirectoryAct.ReviewSet(3));
        var later = at(0).plus(Duration.ofDays(80));
        assertThat(roster().stale(later)).extracting(each -> each.person().id()).containsExactly(PAUL);
        assertThat(roster().stale(at(0).plus(Duration.ofDays(93)))).hasSize(2);
        assertThat(Directory.fold(PEOPLE, List.of()).months()).isEqualTo(Roster.USUAL_MONTHS);
        assertThatThrownBy(() -> new DirectoryAct.ReviewSet(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSearchFindsWordsWithoutAccentsAndNumbersWithoutSpaces() {
        entries.add(new DirectoryAct.ContactKept(REACHED.reachedBy(List.of(MOBILE))));
        assertThat(ines().matches("INES comm")).isTrue();
        assertThat(ines().matches("33611")).isTrue();
        assertThat(ines().matches("inès juridique")).isFalse();
        assertThat(ines().matches("")).isTrue();
    }

    @Test
    void whatCannotBeAnAddressIsRefused() {
        assertThat(ChannelKind.EMAIL.accepts("ines@altea.example")).isTrue();
        assertThat(ChannelKind.EMAIL.accepts("Inès <ines@altea.example>")).isFalse();
        assertThat(ChannelKind.EMAIL.accepts("ines@altea.example\r\nBcc: tous@altea.example"))
                .isFalse();
        assertThat(ChannelKind.MOBILE.accepts("+33 (0)6 11-22.33.44")).isTrue();
        assertThat(ChannelKind.MOBILE.accepts("poste 12")).isFalse();
        assertThat(ChannelKind.OTHER.accepts("radio, canal 3")).isTrue();
        assertThat(ChannelKind.OTHER.accepts(" ")).isFalse();
        assertThatThrownBy(() -> new Channel(ChannelKind.EMAIL, "ines")).isInstanceOf(IllegalArgumentException.class);
        assertThat(MOBILE.dialled()).isEqualTo("+33611223344");
    }

    @Test
    void nobodyStandsInForThemselves() {
        assertThatThrownBy(() -> REACHED.replacedBy(List.of(INES))).isInstanceOf(IllegalArgumentException.class);
    }

    private Roster roster() {
        return Directory.fold(PEOPLE, entries.all());
    }

    private Listed ines() {
        return roster().find(INES).orElseThrow();
    }
}
