// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.OnDuty.Entrance;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;

/// Two people at work in an exercise on one machine, each under their own name.
class SecondPlaceTest {
    private static final byte[] KEY = new byte[32];
    private static final Person PAUL = new Person(new PersonId(new UUID(1, 2)), "Paul Santoni", "Juridique", "PS");
    private static final char[] PIN = {'2', '4', '6', '8'};

    private final List<CellEvent> first = new CopyOnWriteArrayList<>();
    private final List<CellEvent> second = new CopyOnWriteArrayList<>();
    private final Events ofStation = new Events();
    private TestHouse house;
    private OpenRoom room;
    private SecondPlace place;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        house = new TestHouse(folder, KEY);
        house.store()
                .acts(house.store().onDuty(), Optional.empty(), Instant::now)
                .record(new Payload.PersonNoted(PAUL))
                .join();
        house.store().onDuty().setPin(PAUL.id(), PIN);
        room = house.doors.openExercise(SampleExercise.scenario()).join();
        var open = house.doors.running().map(OpenExercise::store).orElseThrow();
        place = SecondPlace.in(room, open, house.store(), ofStation);
        room.events().subscribe(first::add);
        place.room().events().subscribe(second::add);
    }

    @AfterEach
    void close() {
        place.close();
        house.close();
    }

    private PersonId ines() {
        return house.store().onDuty().person().orElseThrow().id();
    }

    private static Entry write(OpenRoom at, Payload payload) {
        return at.acts().record(payload).join();
    }

    private static Payload line(String text) {
        return new Payload.Logged(LogType.FACT, text, Optional.empty());
    }

    @Test
    void whatIsDoneCarriesTheNameOfItsPlace() {
        assertThat(place.duty().person()).isEqualTo(house.store().onDuty().person());
        assertThat(write(place.room(), line("A")).author()).contains(ines());
        assertThat(place.duty().enter(PAUL.id(), new char[] {'1', '1', '1', '1'}))
                .isInstanceOf(Entrance.WrongPin.class);
        assertThat(place.duty().enter(PAUL.id(), PIN)).isInstanceOf(Entrance.Welcome.class);
        assertThat(write(place.room(), line("B")).author()).contains(PAUL.id());
        assertThat(write(room, line("C")).author()).contains(ines());
        assertThat(house.store().onDuty().person()).map(Person::id).contains(ines());
        place.duty().lock(false);
        assertThat(write(place.room(), line("D")).author()).isEmpty();
        assertThat(write(room, line("E")).author()).contains(ines());
    }

    @Test
    void onlyItsOwnPlaceHearsWhoSitsThere() {
        place.duty().enter(PAUL.id(), PIN);
        assertThat(second).contains(new CellEvent.DutyChanged(Optional.of(PAUL)));
        assertThat(first).doesNotHaveAnyElementsOfTypes(CellEvent.DutyChanged.class);
        second.clear();
        ofStation.publish(new CellEvent.DutyChanged(Optional.empty()));
        assertThat(second).as("the first place was locked").isEmpty();
    }

    @Test
    void eachReadsAndHearsWhatTheyMay() {
        write(room, new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, PAUL.id()));
        place.duty().enter(PAUL.id(), PIN);
        var text = (Payload.Logged) line("Salarié mis à pied");
        var secret = write(place.room(), new RestrictedAct.Noted(List.of(UsualRoles.LEGAL.id()), text));
        assertThat(place.room().journal().find(secret.ref()))
                .map(Entry::payload)
                .contains(secret.payload());
        assertThat(room.journal().find(secret.ref()))
                .map(Entry::payload)
                .contains(new Payload.Withheld(List.of(UsualRoles.LEGAL.id())));
        await().atMost(Duration.ofSeconds(10)).until(() -> recorded(second).contains(secret.payload()));
        assertThat(recorded(first))
                .doesNotContain(secret.payload())
                .contains(new Payload.Withheld(List.of(UsualRoles.LEGAL.id())));
        assertThat(recorded(second)).doesNotHaveAnyElementsOfTypes(Payload.Withheld.class);
    }

    @Test
    void aPlaceThatWasLeftHearsNothingMore() {
        place.close();
        second.clear();
        write(room, line("A"));
        await().atMost(Duration.ofSeconds(10)).until(() -> !recorded(first).isEmpty());
        assertThat(second).isEmpty();
    }

    private static List<Payload> recorded(List<CellEvent> heard) {
        return List.copyOf(heard).stream()
                .filter(CellEvent.EntryRecorded.class::isInstance)
                .map(event -> ((CellEvent.EntryRecorded) event).entry().payload())
                .toList();
    }
}
