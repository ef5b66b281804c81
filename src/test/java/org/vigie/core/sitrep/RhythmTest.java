// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.SitrepAct;

class RhythmTest {
    private static final Instant DECIDED = Entries.at(0).minusSeconds(600);

    private final Entries entries = new Entries();

    @ParameterizedTest
    @CsvSource({"ADVISORY,PT4H", "ALERT,PT2H", "CRISIS,PT1H", "MAJOR_CRISIS,PT30M"})
    void theLevelGivesThePaceUntilTheCellAgreesOnAnHour(CrisisLevel level, Duration pace) {
        assertThat(next(level)).contains(DECIDED.plus(pace));
        entries.add(new SitrepAct.Issued(report(Optional.empty())));
        assertThat(next(level)).contains(Entries.at(0).plus(pace));
    }

    @Test
    void aRoomThatOnlyWatchesHasNone() {
        assertThat(Rhythm.next(Optional.empty(), CrisisLevel.WATCH, Optional.of(DECIDED)))
                .isEmpty();
        assertThat(Rhythm.next(Optional.empty(), CrisisLevel.CRISIS, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aReportSaysTheNextOneOrLeavesItToTheLevel() {
        entries.add(new SitrepAct.Issued(report(Optional.of(Entries.at(90)))));
        assertThat(next(CrisisLevel.ALERT)).contains(Entries.at(90));
        entries.add(new SitrepAct.Issued(report(Optional.empty())));
        assertThat(next(CrisisLevel.ALERT)).contains(Entries.at(1).plus(Duration.ofHours(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "120,100,STEADY",
        "121,100,WORSENING",
        "79,100,IMPROVING",
        "80,100,STEADY",
        "5,4,UNKNOWN",
        "10,0,WORSENING"
    })
    void twoHoursSideBySideSuggestATrend(long lastHour, long before, Trend trend) {
        assertThat(Trend.of(lastHour, before)).isEqualTo(trend);
    }

    @Test
    void readingTakesAMinuteForTwoHundredWords() {
        var text = new Sitrep.Text("mot ".repeat(150), "mot\n".repeat(50), "", " ", "", "");
        var report = new Sitrep(
                1,
                DECIDED,
                DECIDED,
                CrisisLevel.ALERT,
                Trend.STEADY,
                false,
                text,
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(report.reading()).isEqualTo(Duration.ofMinutes(1));
    }

    private Optional<Instant> next(CrisisLevel level) {
        var issued = entries.all().stream()
                .map(entry -> new Sitreps.Issued(((SitrepAct.Issued) entry.payload()).report(), entry))
                .reduce((_, later) -> later);
        return Rhythm.next(issued, level, Optional.of(DECIDED));
    }

    private static Sitrep report(Optional<Instant> next) {
        return new Sitrep(
                1,
                DECIDED,
                Entries.at(0),
                CrisisLevel.ALERT,
                Trend.UNKNOWN,
                false,
                Sitrep.Text.NONE,
                List.of(),
                List.of(),
                next);
    }
}
