// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.ExerciseAct.Concluded;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

class SessionsTest {
    private static final Instant SPRING = Instant.parse("2026-04-02T09:00:00Z");
    private static final RoomId FIRST = new RoomId(new UUID(1, 1));
    private static final RoomId SECOND = new RoomId(new UUID(2, 2));

    private final TestRoom station = TestRooms.open(TestRooms.WATCH);

    @Test
    void aResultThatIsNotedAnewStaysBeforeTheExercisesThatFollowed() {
        note(FIRST, 40, SPRING);
        note(SECOND, 70, SPRING.plus(Duration.ofDays(30)));
        note(FIRST, 45, SPRING.plus(Duration.ofDays(60)));
        var all = Sessions.read(station.journal);
        assertThat(all)
                .containsExactly(
                        new Sessions.Session(SPRING, result(FIRST, 45)),
                        new Sessions.Session(SPRING.plus(Duration.ofDays(30)), result(SECOND, 70)));
        assertThat(Sessions.before(all, SECOND, "box")).contains(all.getFirst());
        assertThat(Sessions.before(all, FIRST, "box")).isEmpty();
    }

    private void note(RoomId room, int points, Instant at) {
        station.journal
                .append(new Draft(Optional.empty(), Optional.empty(), at, List.of(), result(room, points)))
                .join();
    }

    private static Concluded result(RoomId room, int points) {
        return new Concluded(room, "box", "Box 7", points, Map.of(), Optional.empty());
    }
}
