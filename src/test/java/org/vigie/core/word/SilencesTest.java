// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.core.journal.Entries.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.alert.Sector;
import org.vigie.core.cell.Cells;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.WordAct;
import org.vigie.core.word.Silence.Pressure;

class SilencesTest {
    private static final Instant SIGNAL = at(0);

    @Test
    void theFirstWordIsTimedFromTheSignalAndTheSilenceFromTheLastWord() {
        var silences = of(word(25, Audience.CUSTOMERS, Audience.MEDIA), word(80, Audience.CUSTOMERS));
        var customers = one(silences, Audience.CUSTOMERS);
        assertThat(customers.toFirst(at(134))).contains(Duration.ofMinutes(25));
        assertThat(customers.sinceLast(at(134))).contains(Duration.ofMinutes(54));
        assertThat(customers.onFirst(at(134))).isEqualTo(Pressure.NONE);
        assertThat(customers.pressure(at(134))).isEqualTo(Pressure.NONE);
        var media = one(silences, Audience.MEDIA);
        assertThat(media.sinceLast(at(134))).contains(Duration.ofMinutes(109));
        assertThat(media.pressure(at(134))).isEqualTo(Pressure.SOON);
        assertThat(media.pressure(at(145))).isEqualTo(Pressure.LATE);
    }

    @Test
    void whileThereIsNoWordTheClockRunsFromTheSignal() {
        var partners = one(of(), Audience.PARTNERS);
        assertThat(partners.sinceLast(at(29))).isEmpty();
        assertThat(partners.toFirst(at(29))).contains(Duration.ofMinutes(29));
        assertThat(partners.pressure(at(29))).isEqualTo(Pressure.NONE);
        assertThat(partners.pressure(at(30))).isEqualTo(Pressure.SOON);
        assertThat(partners.pressure(at(59))).isEqualTo(Pressure.SOON);
        assertThat(partners.pressure(at(60))).isEqualTo(Pressure.LATE);
    }

    @Test
    void withoutASignNoClockRunsAndNobodyIsLate() {
        var silences = Silences.of(Optional.empty(), Optional.empty(), List.of());
        assertThat(silences.late(at(1000))).isZero();
        assertThat(one(silences, Audience.MEDIA).toFirst(at(1000))).isEmpty();
    }

    @Test
    void wordsFromBeforeTheSignAnsweredSomethingElse() {
        var silences = of(word(-5, Audience.MEDIA), word(0, Audience.EMPLOYEES));
        assertThat(one(silences, Audience.MEDIA).last()).isEmpty();
        assertThat(one(silences, Audience.EMPLOYEES).toFirst(at(10))).contains(Duration.ZERO);
        assertThat(silences.words()).hasSize(1);
    }

    @Test
    void theClocksStopWhenTheCellStandsDown() {
        var silences = Silences.of(Optional.of(SIGNAL), Optional.of(at(45)), List.of());
        assertThat(silences.asOf(at(500))).isEqualTo(at(45));
        assertThat(silences.late(at(500))).isZero();
        assertThat(silences.late(at(45))).isZero();
        assertThat(of().late(at(500))).isEqualTo(Audience.values().length);
    }

    @Test
    void theSignIsT0OfTheCell() {
        var entries =
                new Entries().add(new CellAct.Opened("Panne", at(-30), List.of(), Sector.TELECOM, Optional.empty()));
        var cell = Cells.fold(entries.all()).getFirst();
        assertThat(Silences.signal(Optional.of(cell), List.of())).contains(at(-30));
        assertThat(Silences.signal(Optional.empty(), List.of())).isEmpty();
    }

    @Test
    void aWordNeedsSomebodyAndSomething() {
        assertThatThrownBy(() -> new WordAct.Issued(List.of(), "", "Point")).hasMessage("A word is said to somebody.");
        assertThatThrownBy(() -> new WordAct.Issued(List.of(Audience.MEDIA), "", " "))
                .hasMessage("A word says something.");
    }

    @Test
    void wordsStandInTheOrderInWhichTheyWereSaid() {
        var entries = new Entries()
                .add(new WordAct.Issued(List.of(Audience.MEDIA), "Communiqué", "Deux"))
                .add(new WordAct.Issued(List.of(Audience.MEDIA), "", "Trois"));
        assertThat(Words.fold(entries.all())).extracting(Word::text).containsExactly("Deux", "Trois");
        assertThat(Words.fold(entries.all()).getFirst().by()).contains(Entries.INES);
    }

    private static Word word(int minute, Audience... whom) {
        return new Word(List.of(whom), "Site", "Point", at(minute), Optional.empty());
    }

    private static Silences of(Word... words) {
        return Silences.of(Optional.of(SIGNAL), Optional.empty(), List.of(words));
    }

    private static Silence one(Silences silences, Audience audience) {
        return silences.all().get(audience.ordinal());
    }
}
