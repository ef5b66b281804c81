// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.ExerciseAct.Practice;
import org.vigie.core.journal.ExerciseAct.Practised;
import org.vigie.ui.kit.TestRooms;

/// What one person practised in three months, newest first.
class PracticesTest {
    @Test
    void aQuarterOfOnePersonIsRead() {
        var room = TestRooms.open(TestRooms.WATCH);
        var journal = room.journal;
        var ines = Optional.of(TestRooms.INES.id());
        // to the day: 14 July at 16:16:18 in Paris is just too old, a second later is not
        journal.recordAt(done("HOLDING/a/fr", 3), Instant.parse("2026-07-14T14:16:18Z"));
        journal.recordAt(done("HOLDING/a/fr", 5), Instant.parse("2026-07-14T14:16:19Z"));
        journal.recordAt(done("QUALIFY/b/en", 7), Instant.parse("2026-10-01T08:00:00Z"));
        journal.record(new Practised(Practice.CUSTOMER, "PATIENT/fr", 9, 10, ""));
        journal.by(() -> Optional.of(TestRooms.ALEX.id()));
        journal.record(done("QUALIFY/b/en", 1));

        var quarter = Practices.lastQuarter(journal, ines, TestRooms.NOW, TestRooms.PARIS);
        assertThat(quarter.all().stream().map(Practices.Done::points)).containsExactly(9, 7, 5);
        assertThat(quarter.of(Practice.DRILL, "")).hasSize(2);
        assertThat(quarter.of(Practice.DRILL, "QUALIFY").getFirst().points()).isEqualTo(7);
        assertThat(quarter.of(Practice.CUSTOMER, "PATIENT")).hasSize(1);
        assertThat(quarter.last(Practice.DRILL, "HOLDING/a/fr").orElseThrow().points())
                .isEqualTo(5);
        assertThat(quarter.last(Practice.DRILL, "HOLDING/a/en")).isEmpty();
        assertThat(Practices.lastQuarter(journal, Optional.empty(), TestRooms.NOW, TestRooms.PARIS)
                        .all())
                .as("nobody on duty")
                .isEmpty();
    }

    private static Practised done(String subject, int points) {
        return new Practised(Practice.DRILL, subject, points, 10, "");
    }
}
