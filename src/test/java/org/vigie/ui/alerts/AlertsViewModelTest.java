// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertState;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.ui.alerts.AlertActsViewModel.Act;
import org.vigie.ui.alerts.AlertActsViewModel.Outcome;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

/// What the screen knows and does, without a toolkit: lists, acts, undo, and what can't be saved.
class AlertsViewModelTest {
    private AlertRoom room;
    private final List<Outcome> told = new ArrayList<>();
    private AlertsViewModel alerts;

    @BeforeEach
    void open() {
        open(new AlertRoom());
    }

    private void open(AlertRoom of) {
        room = of;
        alerts = new AlertsViewModel(
                room.room.room(), TestRooms.people(), () -> room.duty, new DirectLanes(), told::add);
        room.room.events.subscribe(event -> alerts.happened(List.of(event)));
        alerts.start();
    }

    private Alert selected() {
        return alerts.selectedProperty().get().orElseThrow();
    }

    private AlertBook book() {
        return alerts.bookProperty().get().orElseThrow();
    }

    @Test
    void anEmptyRoomHasNothingToLookAt() {
        assertThat(book().alerts()).isEmpty();
        assertThat(alerts.selectedProperty().get()).isEmpty();
        alerts.next();
        assertThat(alerts.selectedProperty().get()).isEmpty();
    }

    @Test
    void newestFirstAndTheChoiceStays() {
        var older = room.raise(3, 3, 30);
        assertThat(selected().id()).isEqualTo(older);
        var newer = room.raise(5, 3, 10);
        assertThat(alerts.listedProperty().get()).extracting(Alert::id).containsExactly(newer, older);
        assertThat(selected().id()).isEqualTo(older);
        alerts.previous();
        assertThat(selected().id()).isEqualTo(newer);
        alerts.previous();
        assertThat(selected().id()).isEqualTo(newer);
        alerts.next();
        assertThat(selected().id()).isEqualTo(older);
    }

    @Test
    void tabsNarrowByState() {
        var first = room.raise(3, 3, 30);
        var second = room.raise(5, 3, 10);
        alerts.acts().acknowledge(room.alert(first), "attendu", Optional.empty());
        alerts.acts().answer(room.alert(second), 1, "true", "no", "capture de 2023");
        assertThat(book().count(AlertTab.NEW)).isZero();
        assertThat(book().count(AlertTab.ACKNOWLEDGED)).isEqualTo(1);
        assertThat(book().count(AlertTab.QUALIFIED)).isEqualTo(1);
        alerts.show(AlertTab.ACKNOWLEDGED);
        assertThat(selected().id()).isEqualTo(first);
        alerts.acts().close(room.alert(first), "seuil à remonter");
        assertThat(alerts.listedProperty().get()).isEmpty();
        alerts.show(AlertTab.CLOSED);
        assertThat(selected().state()).isEqualTo(new AlertState.Closed("seuil à remonter"));
        alerts.acts().noteNearMiss(room.alert(second), "bon réflexe");
        assertThat(book().count(AlertTab.NEAR_MISS)).isEqualTo(1);
        assertThat(book().count(AlertTab.OPEN)).isZero();
    }

    @Test
    void anAcknowledgementRunsOut() {
        var id = room.raise(3, 3, 30);
        var until = TestRooms.NOW.plus(Duration.ofMinutes(30));
        alerts.acts().acknowledge(room.alert(id), "on attend", Optional.of(until));
        assertThat(book().count(AlertTab.NEW)).isZero();
        room.at(until.plusSeconds(1));
        alerts.tick();
        assertThat(book().count(AlertTab.NEW)).isEqualTo(1);
    }

    @Test
    void timeThatChangesNothingTellsNothing() {
        var id = room.raise(3, 3, 30);
        alerts.acts().answer(room.alert(id), 1, "true", "no", "capture de 2023");
        alerts.acts().rate(room.alert(id), new Criticality(4, 4));
        var changes = new AtomicInteger();
        alerts.bookProperty().addListener((_, _, _) -> changes.incrementAndGet());
        alerts.selectedProperty().addListener((_, _, _) -> changes.incrementAndGet());
        room.at(TestRooms.NOW.plusSeconds(5));
        alerts.tick();
        assertThat(changes).hasValue(0);
    }

    @Test
    void answersMoveTheProposedLevel() {
        var id = room.raise(5, 3, 30);
        assertThat(book().level(room.alert(id))).isEqualTo(CrisisLevel.CRISIS);
        alerts.acts().answer(room.alert(id), 1, "true", "no", "");
        assertThat(book().level(selected())).isEqualTo(CrisisLevel.ADVISORY);
        alerts.acts().answer(selected(), 1, "exposed", "yes", "");
        assertThat(book().level(selected())).isEqualTo(CrisisLevel.ALERT);
        assertThat(book().proposal(selected()).byMatrix()).isEqualTo(CrisisLevel.CRISIS);
    }

    @Test
    void retainingBringsTheRoomToItAndIsTakenBackWhole() {
        var id = room.raise(5, 3, 30);
        alerts.acts().retain(room.alert(id), CrisisLevel.CRISIS, "reprise presse", true, Optional.empty());
        assertThat(selected().state()).isEqualTo(new AlertState.Confirmed(CrisisLevel.CRISIS, "reprise presse"));
        assertThat(book().roomLevel()).isEqualTo(CrisisLevel.CRISIS);
        assertThat(book().history().getLast().ground()).contains(id);
        alerts.acts().undo();
        assertThat(selected().state()).isEqualTo(new AlertState.New());
        assertThat(book().roomLevel()).isEqualTo(CrisisLevel.WATCH);
        assertThat(told.getLast()).isEqualTo(new Outcome.TakenBack());
    }

    @Test
    void nobodyTakesBackWhatAnotherPersonDid() {
        var id = room.raise(5, 3, 30);
        alerts.acts().escalate(room.alert(id), "Direction");
        room.duty = Optional.of(TestRooms.ALEX);
        room.room.journal.by(() -> room.duty.map(Person::id));
        alerts.acts().assign(room.alert(id), Optional.of(TestRooms.ALEX.id()));
        alerts.acts().undo();
        assertThat(selected().assignee()).isEmpty();
        assertThat(selected().state()).isEqualTo(new AlertState.Escalated("Direction"));

        room.duty = Optional.of(TestRooms.INES);
        alerts.acts().undo();
        assertThat(selected().state()).as("one's own, once one is back").isEqualTo(new AlertState.New());
    }

    @Test
    void retainingForTheAlertAloneLeavesTheRoom() {
        var id = room.raise(5, 3, 30);
        alerts.acts().retain(room.alert(id), CrisisLevel.ALERT, "contenue", false, Optional.empty());
        assertThat(book().roomLevel()).isEqualTo(CrisisLevel.WATCH);
        assertThat(payloads(CrisisAct.class)).isEmpty();
    }

    @Test
    void everyActIsTakenBackByACounterEntry() {
        var id = room.raise(5, 4, 30);
        var acts = alerts.acts();
        acts.place(room.alert(id), new Criticality(5, 3), "démenti");
        acts.assign(room.alert(id), Optional.of(TestRooms.INES.id()));
        acts.rate(room.alert(id), new Criticality(4, 4));
        acts.escalate(room.alert(id), "Direction");
        assertThat(selected().state()).isEqualTo(new AlertState.Escalated("Direction"));
        assertThat(selected().place()).isEqualTo(new Criticality(5, 3));
        assertThat(selected().places()).hasSize(2);
        for (int i = 0; i < 4; i++) acts.undo();
        assertThat(selected().state()).isEqualTo(new AlertState.New());
        assertThat(selected().place()).isEqualTo(new Criticality(5, 4));
        assertThat(selected().assignee()).isEmpty();
        assertThat(selected().round().size()).isZero();
        assertThat(payloads(Payload.Undone.class)).hasSize(4);
    }

    @Test
    void whatCannotBeSavedChangesNothingAndIsTold() {
        var id = room.raise(5, 3, 30);
        room.room.journal.refuse(true);
        var done = alerts.acts().retain(room.alert(id), CrisisLevel.CRISIS, "reprise", true, Optional.empty());
        assertThat(done).isCompletedExceptionally();
        assertThat(told).singleElement().isInstanceOf(Outcome.NotSaved.class);
        assertThat(selected().state()).isEqualTo(new AlertState.New());
        room.room.journal.refuse(false);
        alerts.acts().retain(room.alert(id), CrisisLevel.CRISIS, "reprise", true, Optional.empty());
        assertThat(told.getLast()).isEqualTo(new Outcome.Saved(Act.RETAINED, "AL-01"));
    }

    @Test
    void whatTheStateForbidsIsNotDone() {
        var id = room.raise(5, 3, 30);
        alerts.acts().close(room.alert(id), "appris");
        int before = room.room.journal.entries.size();
        alerts.acts().acknowledge(room.alert(id), "trop tard", Optional.empty());
        alerts.acts().escalate(room.alert(id), "Direction");
        alerts.acts().place(room.alert(id), new Criticality(1, 1), "non");
        alerts.acts().rate(room.alert(id), new Criticality(1, 1));
        assertThat(room.room.journal.entries).hasSize(before);
    }

    @Test
    void declaringByHandRaisesAnAlert() {
        alerts.acts().declare("Appel d’un ministère", "demande de rappel", new Criticality(4, 2), List.of());
        assertThat(selected().finding().matter().key()).isEqualTo("person");
        assertThat(selected().raisedBy()).contains(TestRooms.INES.id());
        alerts.acts().undo();
        assertThat(book().alerts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anExerciseIsQualifiedAsRealityIs(boolean real) {
        open(new AlertRoom(real ? TestRooms.WATCH : TestRooms.EXERCISE));
        Room of = room.room.room().room();
        assertThat(of.nature()).isEqualTo(real ? Nature.REAL : Nature.EXERCISE);
        var id = room.raise(5, 3, 30);
        alerts.acts().retain(room.alert(id), CrisisLevel.CRISIS, "reprise", true, Optional.empty());
        assertThat(book().roomLevel()).isEqualTo(CrisisLevel.CRISIS);
        assertThat(room.room.journal.entries).allMatch(entry -> entry.nature() == of.nature());
    }

    @Test
    void anotherScreenOpenedLaterTellsTheSame() {
        AlertId id = room.raise(5, 3, 30);
        alerts.acts().answer(room.alert(id), 1, "true", "no", "capture");
        alerts.acts().retain(room.alert(id), CrisisLevel.CRISIS, "reprise", true, Optional.empty());
        var before = book();
        var again = new AlertsViewModel(
                room.room.room(), TestRooms.people(), () -> room.duty, new DirectLanes(), told::add);
        again.start();
        assertThat(again.bookProperty().get()).contains(before);
    }

    private List<Payload> payloads(Class<? extends Payload> kind) {
        return room.room.journal.entries.stream()
                .map(entry -> entry.payload())
                .filter(kind::isInstance)
                .filter(payload -> !(payload instanceof AlertAct.Raised))
                .toList();
    }
}
