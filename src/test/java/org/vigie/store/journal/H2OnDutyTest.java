// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.store.journal.LedgerFixture.INES;
import static org.vigie.store.journal.LedgerFixture.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OnDuty.Entrance;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.source.SourceKind;

class H2OnDutyTest {
    private static final Person MARC = new Person(new PersonId(new UUID(7, 2)), "Marc Delmas", "Réseau", "MD");
    private static final MentionKey POST = new MentionKey(new SourceKind("hn"), "", "1");
    private static final char[] NONE = {};

    private LedgerFixture fixture;
    private OnDuty onDuty;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        fixture = new LedgerFixture(folder);
        fixture.record(new Payload.PersonNoted(INES));
        fixture.record(new Payload.PersonNoted(MARC));
        onDuty = fixture.ledger().onDuty();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whoHasNoPinIsLetInWithAnEmptyOne() {
        assertThat(onDuty.person()).isEmpty();
        assertThat(onDuty.enter(INES.id(), NONE)).isEqualTo(new Entrance.Welcome(INES));
        assertThat(onDuty.person()).contains(INES);
        assertThat(fixture.heard).contains(new CellEvent.DutyChanged(Optional.of(INES)));
        onDuty.lock(false);
        assertThat(onDuty.person()).isEmpty();
        assertThat(payloads())
                .containsExactly(new Payload.StationLocked(false), new Payload.StationUnlocked(INES.id()));
    }

    @Test
    void onceSomebodyHasAPinNobodyEntersWithoutOne() {
        assertThat(onDuty.isOpenToAll()).isTrue();
        onDuty.setPin(INES.id(), "4711".toCharArray());
        assertThat(onDuty.isOpenToAll()).isFalse();
        assertThat(onDuty.enter(MARC.id(), NONE)).isEqualTo(new Entrance.NoPin());
        assertThat(onDuty.enter(MARC.id(), "4711".toCharArray())).isEqualTo(new Entrance.NoPin());
        assertThat(onDuty.person()).isEmpty();
        onDuty.setPin(MARC.id(), "1234".toCharArray());
        assertThat(onDuty.enter(MARC.id(), "1234".toCharArray())).isEqualTo(new Entrance.Welcome(MARC));
    }

    @Test
    void thePinOfSomebodyWithdrawnShutsNobodyOut() {
        onDuty.setPin(INES.id(), "4711".toCharArray());
        fixture.record(new Payload.PersonWithdrawn(INES.id(), "partie"));
        assertThat(onDuty.enter(MARC.id(), NONE)).isEqualTo(new Entrance.Welcome(MARC));
    }

    @Test
    void aPinIsAskedForAndNeverWritten() {
        onDuty.setPin(INES.id(), "4711".toCharArray());
        assertThat(onDuty.hasPin(INES.id())).isTrue();
        assertThat(onDuty.enter(INES.id(), NONE)).isEqualTo(new Entrance.WrongPin(4));
        assertThat(onDuty.enter(INES.id(), "4712".toCharArray())).isEqualTo(new Entrance.WrongPin(3));
        assertThat(onDuty.person()).isEmpty();
        assertThat(onDuty.enter(INES.id(), "4711".toCharArray())).isEqualTo(new Entrance.Welcome(INES));
        onDuty.setPin(INES.id(), NONE);
        assertThat(onDuty.hasPin(INES.id())).isFalse();
        assertThat(payloads())
                .containsExactly(
                        new Payload.PinChanged(INES.id(), true),
                        new Payload.StationUnlocked(INES.id()),
                        new Payload.UnlockFailed(INES.id(), 2),
                        new Payload.UnlockFailed(INES.id(), 1),
                        new Payload.PinChanged(INES.id(), false));
        assertThat(fixture.journal().latest(Payload.class, 50).toString()).doesNotContain("4711");
    }

    @Test
    void afterFiveWrongOnesNothingIsCheckedForAWhileAlsoAfterRestarting() {
        onDuty.setPin(INES.id(), "4711".toCharArray());
        for (int i = 0; i < 4; i++)
            assertThat(onDuty.enter(INES.id(), "0000".toCharArray())).isInstanceOf(Entrance.WrongPin.class);
        Instant until = fixture.clock().instant().plus(Duration.ofSeconds(30));
        assertThat(onDuty.enter(INES.id(), "0000".toCharArray())).isEqualTo(new Entrance.Paused(until));
        fixture.close();
        fixture.open();
        onDuty = fixture.ledger().onDuty();
        assertThat(onDuty.enter(INES.id(), "4711".toCharArray())).isInstanceOf(Entrance.Paused.class);
        fixture.pass(Duration.ofSeconds(31));
        assertThat(onDuty.enter(INES.id(), "0000".toCharArray())).isInstanceOf(Entrance.Paused.class);
        fixture.pass(Duration.ofSeconds(31));
        assertThat(onDuty.enter(INES.id(), "4711".toCharArray()))
                .as("the second pause is twice as long")
                .isInstanceOf(Entrance.Paused.class);
        fixture.pass(Duration.ofSeconds(30));
        assertThat(onDuty.enter(INES.id(), "4711".toCharArray())).isEqualTo(new Entrance.Welcome(INES));
    }

    @Test
    void aPinOfThreeDigitsAndAStrangerAreRefused() {
        assertThatThrownBy(() -> onDuty.setPin(INES.id(), "123".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> onDuty.enter(new PersonId(new UUID(0, 0)), NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void actsCarryWhoIsOnDutyAndTheRoom() {
        var room = new RoomId(new UUID(5, 5));
        var acts = acts(Optional.of(room));
        var before = acts.record(line("Avant la relève")).join();
        onDuty.enter(INES.id(), NONE);
        var at = Instant.parse("2026-03-10T06:58:00Z");
        var after = acts.recordAt(line("Premier appel"), at).join();
        assertThat(before.author()).isEmpty();
        assertThat(after.author()).contains(INES.id());
        assertThat(after.room()).contains(room);
        assertThat(after.occurredAt()).isEqualTo(at);
        assertThat(after.recordedAt()).isNotEqualTo(at);
    }

    @Test
    void oneTakesBackOnesOwnActsInThisRoomNewestFirst() {
        var here = acts(Optional.of(new RoomId(new UUID(5, 5))));
        var elsewhere = acts(Optional.of(new RoomId(new UUID(6, 6))));
        onDuty.enter(MARC.id(), NONE);
        here.record(new Payload.MentionNoted(POST, "note de Marc")).join();
        onDuty.enter(INES.id(), NONE);
        elsewhere.record(line("ailleurs")).join();
        var first = here.record(line("un")).join();
        var second = here.record(new Payload.MentionsTriaged(List.of(POST), TriageState.DONE, Optional.empty()))
                .join();
        here.record(new Payload.MentionErased(POST, Instant.EPOCH, "supprimé")).join();

        var undone = here.undoLast().join().orElseThrow();
        assertThat(undone.payload()).isEqualTo(new Payload.Undone(second.ref()));
        assertThat(undone.replaces()).containsExactly(second.ref());
        assertThat(here.undoLast().join().orElseThrow().payload()).isEqualTo(new Payload.Undone(first.ref()));
        assertThat(here.undoLast().join()).isEmpty();
        assertThat(fixture.journal().about(POST, 10).stream()
                        .map(entry -> entry.payload().getClass().getSimpleName()))
                .containsExactly("MentionNoted", "MentionsTriaged", "MentionErased", "Undone");
        assertThat(fixture.journal().about(POST, 2)).hasSize(2).last().isEqualTo(undone);
    }

    @Test
    void nobodyTakesNothingBack() {
        acts(Optional.empty()).record(line("sans personne")).join();
        assertThat(acts(Optional.empty()).undoLast().join()).isEmpty();
    }

    private Acts acts(Optional<RoomId> room) {
        return fixture.ledger().acts(onDuty, room, fixture.clock());
    }

    private List<Payload> payloads() {
        fixture.journal().file().consult(everythingBeforeIsWritten -> true).join();
        return fixture.journal().latest(Payload.class, 50).stream()
                .map(org.vigie.core.journal.Entry::payload)
                .filter(payload -> !(payload instanceof Payload.PersonNoted || payload instanceof Payload.OriginOpened))
                .toList();
    }
}
