// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.store.journal.LedgerFixture.INES;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Payload;

/// What people do can be taken back by a counter-entry, kind by kind, in the real journal; what can't says why.
class TakenBackTest {
    private static final Optional<RoomId> ROOM = Optional.of(new RoomId(new UUID(5, 5)));

    private LedgerFixture fixture;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        fixture = new LedgerFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @TestFactory
    List<DynamicTest> everyActIsTakenBackOrStaysForAReason() {
        return SamplePayloads.all().stream()
                .map(payload ->
                        DynamicTest.dynamicTest(KindOf.payload(payload).code(), () -> takenBackUnlessItStays(payload)))
                .toList();
    }

    private void takenBackUnlessItStays(Payload payload) {
        var room = Optional.of(new RoomId(UUID.randomUUID()));
        var at = fixture.clock().instant();
        var recorded = fixture.journal()
                .append(new Draft(Optional.of(INES.id()), room, at, List.of(), payload))
                .join();
        var undone = fixture.journal().undoLast(INES.id(), room, at).join();
        if (TakenBack.why(KindOf.payload(payload)).isPresent()) {
            assertThat(undone).as("it stays").isEmpty();
            return;
        }
        assertThat(undone.orElseThrow().payload()).isEqualTo(new Payload.Undone(recorded.ref()));
        assertThat(fixture.journal().standing(room.orElseThrow(), payload.getClass()))
                .isEmpty();
        assertThat(fixture.journal().find(recorded.ref()).orElseThrow().payload())
                .as("nothing is deleted")
                .isEqualTo(payload);
    }

    @Test
    void theLatestActIsTakenBackFirst() {
        for (var payload : List.of(LedgerFixture.line("un"), LedgerFixture.line("deux")))
            fixture.journal()
                    .append(new Draft(
                            Optional.of(INES.id()), ROOM, fixture.clock().instant(), List.of(), payload))
                    .join();
        undo();
        assertThat(fixture.journal().standing(ROOM.orElseThrow(), Payload.Logged.class))
                .singleElement()
                .satisfies(entry -> assertThat(entry.payload()).isEqualTo(LedgerFixture.line("un")));
        undo();
        assertThat(undo()).isEmpty();
    }

    private Optional<?> undo() {
        return fixture.journal()
                .undoLast(INES.id(), ROOM, fixture.clock().instant())
                .join();
    }
}
