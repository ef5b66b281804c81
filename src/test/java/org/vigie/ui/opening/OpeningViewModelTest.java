// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Actions;
import org.vigie.core.alert.Sector;
import org.vigie.core.card.Cards;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.plan.Plans;
import org.vigie.core.plan.TestPlans;
import org.vigie.ui.kit.StartField;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

class OpeningViewModelTest {
    private static final Instant T0 = TestRooms.NOW.minusSeconds(8_000);
    private static final Person PAUL = new Person(new PersonId(new UUID(0, 7)), "Paul Santoni", "Juridique", "PS");

    private final TestRoom memory = TestRooms.open(TestRooms.WATCH);
    private final TestRooms doors = new TestRooms();
    private int ids;

    @Test
    void everythingIsRecordedTheCellFirst() {
        open(model(memory), filled(List.of("outage", "data-leak"), false));
        assertThat(memory.journal.entries.getFirst().payload()).isInstanceOf(CellAct.Opened.class);
        var room = memory.room();
        assertThat(new Cells(memory.journal, room.room().id()).atWork()).hasValueSatisfying(cell -> {
            assertThat(cell.startsAt()).isEqualTo(T0);
            assertThat(cell.sector()).isEqualTo(Sector.TELECOM);
        });
        assertThat(room.alerting().crisis().level()).isEqualTo(CrisisLevel.CRISIS);
        assertThat(room.alerting().rules().sector()).isEqualTo(Sector.TELECOM);
        assertThat(new Plans(memory.journal, room.room().id(), TestPlans.shipped()).inForce())
                .extracting(CrisisPlan::code)
                .containsExactly("outage", "data-leak");
        assertThat(new Cards(memory.journal, room.room().id()).running())
                .extracting(card -> card.card().code())
                .containsExactly("outage-first-hour", "data-leak-claim");
        assertThat(legal(memory).lead()).contains(PAUL.id());
        assertThat(memory.journal.entries).anyMatch(entry -> entry.payload().equals(new Payload.PersonNoted(PAUL)));
    }

    @Test
    void whatWasRecordedBeforeTheDiskWasFullIsNotRecordedAgain() {
        var model = model(memory);
        var proposal = proposal(model);
        memory.journal.refuse(true);
        assertThat(model.open(filled(List.of("outage"), false), proposal)).isCompletedExceptionally();
        memory.journal.refuse(false);
        assertThat(model.open(filled(List.of("outage"), false), proposal)).isCompleted();
        int once = memory.journal.entries.size();
        assertThat(model.open(filled(List.of("outage"), false), proposal)).isCompleted();
        assertThat(memory.journal.entries).hasSize(once);
        assertThat(new Actions(memory.journal, TestRooms.WATCH.id()).all()).hasSize(1);
    }

    @Test
    void anOpeningIsTakenBackInOneGestureByCounterEntries() {
        var model = model(memory);
        open(model, filled(List.of("outage"), false));
        int before = memory.journal.entries.size();
        var told = new ArrayList<Optional<Throwable>>();
        model.takeBack(told::add);
        assertThat(told).containsExactly(Optional.empty());
        assertThat(memory.journal.entries).hasSizeGreaterThan(before);
        assertThat(new Cells(memory.journal, TestRooms.WATCH.id()).current()).isEmpty();
        assertThat(legal(memory).lead()).isEmpty();
        assertThat(memory.room().alerting().crisis().level()).isEqualTo(CrisisLevel.WATCH);
        assertThat(new Actions(memory.journal, TestRooms.WATCH.id()).all()).isEmpty();
    }

    @Test
    void aSecondCellGetsARoomOfItsOwnAndTheFirstIsLeftAsItIs() {
        open(model(memory), filled(List.of("outage"), false));
        int before = memory.journal.entries.size();
        var second = model(memory);
        assertThat(proposal(second).place()).isEqualTo(Proposal.Place.APART);
        var opened = open(second, filled(List.of("data-leak"), true));
        assertThat(opened.journal()).isNotSameAs(memory.journal);
        assertThat(memory.journal.entries).hasSize(before);
        assertThat(new Cells(opened.journal(), opened.room().id()).atWork()).isPresent();
        assertThat(opened.alerting().crisis().level()).isEqualTo(CrisisLevel.CRISIS);
        assertThat(doors.asked).containsExactly("watch Panne");
    }

    @Test
    void anExerciseHasRoomForOneCell() {
        var exercise = TestRooms.open(TestRooms.EXERCISE);
        assertThat(proposal(model(exercise)).place()).isEqualTo(Proposal.Place.HERE);
        open(model(exercise), filled(List.of(), false));
        assertThat(proposal(model(exercise)).place()).isEqualTo(Proposal.Place.NOWHERE);
    }

    @Test
    void whoSitsAlreadyIsProposedAndDoesNotSitDownAgain() {
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.ALEX.id()));
        var model = model(memory);
        var proposal = proposal(model);
        assertThat(proposal.seats().get(UsualRoles.LEGAL.id()).lead()).contains(TestRooms.ALEX);
        int before = memory.journal.entries.size();
        var sitting = new Filled.Sitting(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.ALEX, false);
        model.open(filled(List.of(), false, List.of(sitting)), proposal).join();
        assertThat(memory.journal.entries.subList(before, memory.journal.entries.size()))
                .noneMatch(entry -> entry.payload() instanceof RoleAct);
    }

    @Test
    void withoutARoomTheStationsClockAndAnEmptyBoardArePutForward() {
        var proposal = proposal(new OpeningViewModel(Optional.empty(), Optional.empty(), ground()));
        assertThat(proposal.place()).isEqualTo(Proposal.Place.APART);
        assertThat(proposal.start()).isEqualTo(TestRooms.NOW);
        assertThat(proposal.roles()).hasSize(8).allMatch(HeldRole::isWithoutHolder);
        assertThat(proposal.wanted()).isEqualTo(CrisisLevel.ALERT);
        assertThat(proposal.seats().get(UsualRoles.COMMUNICATION.id()).lead()).contains(TestRooms.INES);
        assertThat(proposal.seats().get(UsualRoles.MONITORING.id()).lead()).contains(TestRooms.ALEX);
    }

    @Test
    void thePlanThatSharesMostWordsWithTheAlertFits() {
        assertThat(Fitting.best(TestPlans.shipped(), "Fuite de données : volume ×22"))
                .contains("data-leak");
        assertThat(Fitting.best(TestPlans.shipped(), "Panne Box 7")).contains("outage");
        assertThat(Fitting.best(TestPlans.shipped(), "zzz")).isEmpty();
    }

    @Test
    void dayAndHourAreReadInBothManners() {
        var wanted = Optional.of(Instant.parse("2026-10-14T12:02:00Z"));
        assertThat(StartField.at("14/10/2026", "14:02", TestRooms.PARIS)).isEqualTo(wanted);
        assertThat(StartField.at("2026-10-14", "14h02", TestRooms.PARIS)).isEqualTo(wanted);
        assertThat(StartField.at("31/02/2026", "14:02", TestRooms.PARIS)).isEmpty();
        assertThat(StartField.at("demain", "14:02", TestRooms.PARIS)).isEmpty();
    }

    @Test
    void aFewLettersFindSomebodyAndAnotherNameIsSomebodyNew() {
        var people = List.of(TestRooms.INES, TestRooms.ALEX);
        assertThat(Names.among(people, "inès carpentier")).contains(TestRooms.INES);
        assertThat(Names.among(people, "AR")).contains(TestRooms.ALEX);
        assertThat(Names.among(people, "carp")).contains(TestRooms.INES);
        assertThat(Names.among(people, "Paul Santoni")).isEmpty();
        assertThat(Names.among(people, "")).isEmpty();
    }

    private HeldRole legal(TestRoom room) {
        return new RoleBoard(room.journal, room.room().room().id())
                .role(UsualRoles.LEGAL.id())
                .orElseThrow();
    }

    private OpenRoom open(OpeningViewModel model, Filled filled) {
        return model.open(filled, proposal(model)).join();
    }

    private OpeningViewModel model(TestRoom room) {
        return new OpeningViewModel(Optional.of(room.room()), Optional.empty(), ground());
    }

    private OpeningViewModel.Ground ground() {
        return new OpeningViewModel.Ground(
                TestRooms.people(),
                TestPlans.shipped(),
                doors,
                new DirectLanes(),
                () -> TestRooms.NOW,
                () -> new UUID(6, ++ids));
    }

    private static Proposal proposal(OpeningViewModel model) {
        var read = new ArrayList<Proposal>();
        model.propose("", Optional.empty(), read::add, problem -> {
            throw new AssertionError(problem);
        });
        return read.getFirst();
    }

    private static Filled filled(List<String> types, boolean apart) {
        return filled(types, apart, List.of(new Filled.Sitting(UsualRoles.LEGAL.id(), Seat.LEAD, PAUL, true)));
    }

    private static Filled filled(List<String> types, boolean apart, List<Filled.Sitting> sittings) {
        return new Filled(
                "Panne",
                T0,
                types,
                Sector.TELECOM,
                CrisisLevel.CRISIS,
                "reprise presse",
                sittings,
                true,
                true,
                "Message d’attente",
                apart);
    }
}
