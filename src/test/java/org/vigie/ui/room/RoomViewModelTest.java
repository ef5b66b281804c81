// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionState;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.decision.DecisionState;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.plan.TestPlans;
import org.vigie.exercise.DemoCase;
import org.vigie.ui.kit.HourText;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

class RoomViewModelTest {
    private static final Instant NOW = TestRooms.NOW;

    private final TestRoom room = TestRooms.open(TestRooms.EXERCISE);
    private final List<Outcome> told = new ArrayList<>();
    private int ids;
    private final RoomViewModel model = new RoomViewModel(
            room.room(), people(), TestPlans.shipped(), new DirectLanes(), () -> new UUID(5, ++ids), told::add);

    RoomViewModelTest() {
        model.refresh();
    }

    @Test
    void actionsAreNumberedInTheOrderInWhichTheyAreGiven() {
        give("Message d’attente", Optional.of(NOW.minusSeconds(60)));
        give("Point technique", Optional.empty());
        assertThat(state().actions()).extracting(action -> action.id().spoken()).containsExactly("A-01", "A-02");
        assertThat(state().pressing(NOW)).isEqualTo(1);
        assertThat(told).containsExactly(new Outcome.Saved(), new Outcome.Saved());
    }

    @Test
    void lateActionsStandFirstAndThoseOverLast() {
        give("À temps", Optional.of(NOW.plusSeconds(3600)));
        give("En retard", Optional.of(NOW.minusSeconds(60)));
        give("Finie", Optional.empty());
        give("Avancée", Optional.empty());
        model.act(new ActionAct.Done(state().actions().get(2).id(), ""));
        model.act(new ActionAct.Progressed(state().actions().get(3).id(), 40));
        model.refresh();
        var groups = ActionGroup.byState(state().actions(), NOW);
        assertThat(groups)
                .extracting(ActionGroup::kind)
                .containsExactly(
                        ActionGroup.Kind.LATE,
                        ActionGroup.Kind.IN_PROGRESS,
                        ActionGroup.Kind.TO_DO,
                        ActionGroup.Kind.OVER);
        assertThat(groups)
                .extracting(group -> group.actions().getFirst().title())
                .containsExactly("En retard", "Avancée", "À temps", "Finie");
    }

    @Test
    void actionsOfAPersonStandUnderTheRoleThatThePersonHolds() {
        model.act(new RoleAct.SeatTaken(UsualRoles.COMMUNICATION.id(), Seat.LEAD, TestRooms.INES.id()));
        model.give("Message", Charge.of(TestRooms.INES.id()), Optional.empty(), List.of(), Optional.empty());
        model.give("Sans rôle", Charge.NOBODY, Optional.empty(), List.of(), Optional.empty());
        model.refresh();
        var groups = ActionGroup.byRole(state());
        assertThat(groups)
                .extracting(ActionGroup::role)
                .containsExactly(Optional.of(UsualRoles.COMMUNICATION.id()), Optional.empty());
    }

    @Test
    void anActionGivenToARoleIsInTheHandsOfItsLead() {
        model.act(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.ALEX.id()));
        model.refresh();
        assertThat(state().holder(Charge.of(UsualRoles.LEGAL.id()))).contains(TestRooms.ALEX);
        assertThat(state().holder(Charge.NOBODY)).isEmpty();
    }

    @Test
    void aVitalRoleWithoutHolderPressesOnceTheCellSits() {
        assertThat(state().pressing(NOW)).isZero();
        model.act(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.ALEX.id()));
        model.refresh();
        long vital = UsualRoles.ALL.stream().filter(role -> role.vital()).count();
        assertThat(state().pressing(NOW)).isEqualTo(vital);
        assertThat(state().held()).isEqualTo(1);
    }

    @Test
    void aDecisionFreezesWhatIsKnownAtThatMoment() {
        model.note("12 % du parc touché", "Supervision", Charge.NOBODY, "");
        model.ask("Geste commercial ?", List.of("10 jours", "1 mois"), Optional.empty(), List.of(), Optional.empty());
        model.refresh();
        model.decide(state().decisions().getFirst(), "10 jours", "budget");
        model.refresh();
        var taken = (DecisionState.Taken) state().decisions().getFirst().state();
        assertThat(taken.choice()).isEqualTo("10 jours");
        assertThat(taken.known().at()).isEqualTo(NOW);
        assertThat(taken.known().unverified()).containsExactly("12 % du parc touché");
        assertThat(taken.known().mentionsPerHour()).hasValue(0);
        assertThat(taken.known().negativeShare()).isEmpty();
    }

    @Test
    void whatCanNotBeSavedIsToldAndChangesNothing() {
        room.journal.refuse(true);
        var answer = model.give("Message", Charge.NOBODY, Optional.empty(), List.of(), Optional.empty());
        assertThat(answer).isCompletedExceptionally();
        assertThat(told.getLast()).isInstanceOf(Outcome.NotSaved.class);
        assertThat(state().actions()).isEmpty();
    }

    @Test
    void undoTakesTheLastActBackByAnotherEntry() {
        give("Message", Optional.empty());
        model.undo();
        model.refresh();
        assertThat(state().actions()).isEmpty();
        assertThat(told.getLast()).isEqualTo(new Outcome.TakenBack());
        assertThat(room.journal.entries).hasSize(2);
    }

    @Test
    void severalChangesOfOneFormAreToldOnce() {
        give("Message", Optional.empty());
        told.clear();
        var id = state().actions().getFirst().id();
        model.actAll(List.of(new ActionAct.Reworded(id, "Message v2"), new ActionAct.Progressed(id, 50)));
        model.refresh();
        Action action = state().actions().getFirst();
        assertThat(action.title()).isEqualTo("Message v2");
        assertThat(action.state()).isEqualTo(new ActionState.InProgress(50));
        assertThat(told).containsExactly(new Outcome.Saved());
    }

    @Test
    void anHourMeansTheNextTimeThatTheClockShowsIt() {
        assertThat(HourText.next("17h00", NOW, TestRooms.PARIS)).contains(Instant.parse("2026-10-14T15:00:00Z"));
        assertThat(HourText.next("09:30", NOW, TestRooms.PARIS)).contains(Instant.parse("2026-10-15T07:30:00Z"));
        assertThat(HourText.next("25:00", NOW, TestRooms.PARIS)).isEmpty();
        assertThat(HourText.next("", NOW, TestRooms.PARIS)).isEmpty();
    }

    @Test
    void plansInForceStandFirst() {
        assertThat(state().plans()).hasSize(7);
        model.act(new PlanAct.PlansChosen(List.of("external")));
        model.refresh();
        assertThat(state().plans().getFirst().code()).isEqualTo("external");
    }

    private void give(String title, Optional<Instant> due) {
        model.give(title, Charge.NOBODY, due, List.of(), Optional.empty());
        model.refresh();
    }

    private RoomState state() {
        return model.stateProperty().get();
    }

    static People people() {
        return new People() {
            @Override
            public List<Person> all() {
                return Stream.concat(Stream.of(TestRooms.INES, TestRooms.ALEX), DemoCase.people().stream())
                        .toList();
            }

            @Override
            public Optional<Person> find(PersonId id) {
                return all().stream().filter(person -> person.id().equals(id)).findFirst();
            }
        };
    }
}
