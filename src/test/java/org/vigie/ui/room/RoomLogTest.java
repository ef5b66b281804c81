// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

class RoomLogTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START = Instant.parse("2026-10-14T12:02:00Z");
    private static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");

    private final TestRoom room = TestRooms.open(TestRooms.EXERCISE);
    private final LogReader reader = new LogReader(room.room(), RoomViewModelTest.people());

    @Test
    void entriesCountUnderTheirKindAndAreFoundWithoutAccents() {
        log(LogType.FACT, "Retour arrière sur 41 % du parc");
        log(LogType.CALL, "Préfecture : lignes d’urgence");
        room.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.INES.id()));
        var log = read();
        assertThat(log.counts()).isEqualTo(Map.of(LogKind.FACT, 2, LogKind.CALL, 1));
        assertThat(found(log, Optional.empty(), "PREFECTURE d'urgence")).containsExactly(2L);
        assertThat(found(log, Optional.empty(), "parc arriere")).containsExactly(1L);
        assertThat(found(log, Optional.of(LogKind.CALL), "parc")).isEmpty();
        assertThat(found(log, Optional.of(LogKind.FACT), " ")).containsExactly(3L, 1L);
    }

    @Test
    void aCorrectionNamesTheOldEntryAndTakesItsPlaceUntilTakenBack() {
        log(LogType.FACT, "21 % du parc");
        var wrong = room.journal.entries.getFirst().ref();
        var right = new Payload.Logged(LogType.FACT, "12 % du parc", Optional.empty());
        var correction = room.journal.record(right, List.of(wrong)).join();
        var log = read();
        assertThat(log.lines().getFirst().said()).isEqualTo("Rectifie le n°\u00a01\u00a0: 12 % du parc");
        assertThat(log.corrected()).isEqualTo(Map.of(wrong, 2L));
        assertThat(log.canCorrect(log.lines().getLast())).isFalse();
        assertThat(log.canCorrect(log.lines().getFirst())).isTrue();
        room.journal.undoLast().join();
        var after = reader.more(log, Locale.FRENCH, PARIS);
        assertThat(after.takenBack()).containsExactly(correction.ref());
        assertThat(after.corrected()).isEmpty();
        assertThat(after.canCorrect(after.lines().getLast())).isTrue();
    }

    @Test
    void aPinHoldsUntilItIsTakenAwayOrBack() {
        log(LogType.FACT, "Chiffre à garder");
        var kept = room.journal.entries.getFirst().ref();
        room.journal.record(new Payload.LinePinned(kept, true)).join();
        var log = read();
        assertThat(log.pinned()).containsExactly(kept);
        assertThat(log.lines().getFirst().said()).isEqualTo("Écriture n°\u00a01 épinglée");
        assertThat(log.matching(new RoomLog.Filter(Optional.empty(), true, false, "")))
                .extracting(RoomLog.Line::number)
                .containsExactly(1L);
        room.journal.undoLast().join();
        assertThat(reader.more(log, Locale.FRENCH, PARIS).pinned()).isEmpty();
        room.journal.record(new Payload.LinePinned(kept, true)).join();
        room.journal.record(new Payload.LinePinned(kept, false)).join();
        assertThat(read().pinned()).isEmpty();
    }

    @Test
    void theCellAloneIsShownWithoutWhatTheStationNotes() {
        log(LogType.FACT, "Un fait");
        room.journal.record(new Payload.StationLocked(true));
        room.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.INES.id()));
        assertThat(read().matching(new RoomLog.Filter(Optional.empty(), false, true, "")))
                .extracting(RoomLog.Line::number)
                .containsExactly(3L, 1L);
    }

    @Test
    void whatCameSinceIsReadAloneAndSaysTheSameAsTheWhole() {
        for (int i = 0; i < 250; i++) log(LogType.FACT, "Ligne " + i);
        var first = reader.first(Locale.FRENCH, PARIS);
        assertThat(first.lines()).hasSize(100);
        assertThat(first.whole()).isFalse();
        var whole = read();
        assertThat(whole.lines()).hasSize(250);
        log(LogType.MESSAGE, "Une de plus");
        assertThat(reader.more(whole, Locale.FRENCH, PARIS)).isEqualTo(read());
    }

    @ParameterizedTest
    @CsvSource({
        "H+2, 2026-10-14T14:02:00Z",
        "h+02:14:18, 2026-10-14T14:16:00Z",
        "H+1h30, 2026-10-14T13:32:00Z",
        "16:05, 2026-10-14T14:05:00Z",
        "17h00, 2026-10-13T15:00:00Z"
    })
    void anHourIsCountedFromTheStartOrReadOnTheClock(String typed, Instant meant) {
        assertThat(LogHour.of(typed, START, NOW, PARIS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H+", "25:00", "demain", "H+2:75"})
    void whatIsNoHourIsNotGuessed(String typed) {
        assertThat(LogHour.of(typed, START, NOW, PARIS)).isEmpty();
    }

    @Test
    void anHourLeadsToTheLatestEntryWrittenByThen() {
        for (int minute = 0; minute < 5; minute++)
            room.journal.recordAt(line(LogType.FACT, "Minute " + minute), START.plusSeconds(60L * minute));
        var lines = read().lines();
        assertThat(RoomLog.placeAt(lines, START.plusSeconds(150))).isEqualTo(2);
        assertThat(RoomLog.placeAt(lines, START.minusSeconds(1))).isEqualTo(4);
        assertThat(RoomLog.placeAt(lines, NOW)).isZero();
    }

    private RoomLog read() {
        return reader.whole(Locale.FRENCH, PARIS);
    }

    private static List<Long> found(RoomLog log, Optional<LogKind> kind, String words) {
        return log.matching(new RoomLog.Filter(kind, false, false, words)).stream()
                .map(RoomLog.Line::number)
                .toList();
    }

    private void log(LogType type, String text) {
        room.journal.record(line(type, text));
    }

    private static Payload line(LogType type, String text) {
        return new Payload.Logged(type, text, Optional.empty());
    }
}
