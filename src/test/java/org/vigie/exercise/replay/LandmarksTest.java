// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Playback.Kind;
import org.vigie.core.cell.Playback.Mark;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;

class LandmarksTest {
    private static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");
    private static final Room ROOM =
            new Room(new RoomId(new UUID(7, 1)), "Panne de la Box 7", "2026-004", Nature.REAL, NOON);

    private static List<Mark> ofLevelDecidedFor(String reason) {
        var entry = new Entry(
                new EntryId(new UUID(5, 1)),
                new EntryRef(new OriginId(new UUID(6, 1)), 1),
                Hlc.ZERO,
                NOON,
                NOON,
                NOON,
                Optional.empty(),
                Optional.of(ROOM.id()),
                Nature.REAL,
                List.of(),
                new CrisisAct.LevelDecided(CrisisLevel.ALERT, reason, Optional.empty(), Optional.empty()),
                Hash.NONE,
                Hash.NONE);
        return Landmarks.of(new Recording(ROOM, List.of(new Recording.Step(NOON, entry))));
    }

    private static Mark level(String reason) {
        return new Mark(NOON, Kind.LEVEL, CrisisLevel.ALERT.number() + " · " + reason);
    }

    @Test
    void wordsAreCutByWhatReadersSeeAsOneSign() {
        var whole = "🔥🔥🔥" + "a".repeat(115);
        assertThat(whole).hasSize(121);
        assertThat(ofLevelDecidedFor(whole)).containsExactly(level(whole));
        assertThat(ofLevelDecidedFor("🔥".repeat(120))).containsExactly(level("🔥".repeat(120)));
        assertThat(ofLevelDecidedFor("🔥".repeat(121))).containsExactly(level("🔥".repeat(119) + "…"));
    }
}
