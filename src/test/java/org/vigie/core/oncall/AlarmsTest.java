// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.Finding;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.Directory;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Reply;
import org.vigie.core.mobilisation.Summons;
import org.vigie.core.oncall.AlarmRule.Threshold;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

class AlarmsTest {
    private static final Instant T0 = TestRooms.NOW;
    private static final PersonId INES = TestRooms.INES.id();
    private static final PersonId ALEX = TestRooms.ALEX.id();
    private static final Channel MAIL = new Channel(ChannelKind.EMAIL, "ines@altea.example");
    private static final Channel NUMBER = new Channel(ChannelKind.PHONE, "01 99 00 00 12");

    private final TestRoom memory = TestRooms.open(TestRooms.WATCH);
    private AlarmRule rule = rule(CrisisLevel.ALERT, 2);
    private Rota rota = always(INES, ALEX);
    private int calls;

    AlarmsTest() {
        memory.journal.record(new DirectoryAct.ContactKept(Contact.of(INES).reachedBy(List.of(MAIL))));
        memory.journal.record(new DirectoryAct.ContactKept(Contact.of(ALEX).reachedBy(List.of(NUMBER))));
    }

    @Test
    void anAlertThatWaitedTooLongCallsTheFirstOfTheLineOnce() {
        declare("Fuite");
        assertThat(due(14)).isEmpty();
        assertThat(due(15)).singleElement().satisfies(step -> {
            var call = (AlarmStep.Call) step;
            assertThat(call.alert().id().spoken()).isEqualTo("AL-01");
            assertThat(call.level()).isEqualTo(CrisisLevel.ALERT);
            assertThat(call.first()).isEqualTo(new Summons(INES, List.of(MAIL), List.of(ALEX)));
        });
        play(15);
        assertThat(due(15)).isEmpty();
        assertThat(due(24)).isEmpty();
    }

    @Test
    void theLineGoesOnUntilItsEndAndStopsAtWhoeverAnswers() {
        declare("Fuite");
        play(15);
        assertThat(play(25)).singleElement().satisfies(step -> {
            var pass = (AlarmStep.Pass) step;
            assertThat(pass.from()).isEqualTo(INES);
            assertThat(pass.to()).isEqualTo(new Summons(ALEX, List.of(NUMBER), List.of()));
        });
        assertThat(due(34)).isEmpty();
        memory.journal.record(new MobilisationAct.Replied(last().id(), ALEX, Optional.of(Reply.COMING)));
        assertThat(due(35)).as("Alexandre comes").isEmpty();
        memory.journal.record(new MobilisationAct.Replied(last().id(), ALEX, Optional.empty()));
        assertThat(play(35)).containsExactly(new AlarmStep.GiveUp(last().id()));
        assertThat(due(50)).as("said once").isEmpty();
        assertThat(last().spent()).isTrue();
    }

    @Test
    void whoeverLeftTheDirectorySinceHoldsUpNobodyOfTheLine() {
        var gone = new PersonId(new UUID(0, 77));
        declare("Fuite");
        alarm(new Summons(INES, List.of(MAIL), List.of(gone, ALEX)));
        assertThat(play(25))
                .containsExactly(new AlarmStep.Pass(last().id(), INES, new Summons(ALEX, List.of(NUMBER), List.of())));
    }

    @Test
    void aLineWhoseLastLeftTheDirectoryIsGivenUp() {
        declare("Fuite");
        alarm(new Summons(INES, List.of(MAIL), List.of(new PersonId(new UUID(0, 77)))));
        assertThat(play(25)).containsExactly(new AlarmStep.GiveUp(last().id()));
    }

    @Test
    void acknowledgingTheAlertEndsItsAlarm() {
        var alert = declare("Fuite");
        play(15);
        memory.journal.record(
                new AlertAct.Acknowledged(alert.id(), "vu", Optional.of(T0.plus(Duration.ofMinutes(90)))));
        assertThat(play(26)).containsExactly(new AlarmStep.End(last().id()));
        assertThat(due(60)).isEmpty();
        assertThat(due(90 + 14)).as("new again for 14 min").isEmpty();
        assertThat(play(90 + 15)).singleElement().isInstanceOf(AlarmStep.Call.class);
        assertThat(due(90 + 16)).isEmpty();
    }

    @Test
    void somebodyWhoCannotComeIsReplacedOnceTheHandCouldNotHaveSlipped() {
        declare("Fuite");
        play(15);
        memory.journal.record(new MobilisationAct.Replied(last().id(), INES, Optional.of(Reply.UNAVAILABLE)));
        assertThat(Alarms.due(ground(T0.plusSeconds(15 * 60 + 29)))).isEmpty();
        assertThat(Alarms.due(ground(T0.plusSeconds(15 * 60 + 30))))
                .singleElement()
                .isInstanceOf(AlarmStep.Pass.class);
    }

    @Test
    void aStormCallsAtMostAsOftenAsTheCapAllowsAndSaysWhatItHeldBack() {
        for (var title : List.of("Fuite", "Panne", "Rumeur", "Rappel")) declare(title);
        var steps = play(15);
        assertThat(steps).hasSize(4);
        assertThat(steps.subList(0, 2)).allMatch(AlarmStep.Call.class::isInstance);
        assertThat(steps.subList(2, 4))
                .extracting(step -> ((AlarmStep.Hold) step).why())
                .containsOnly(AlarmStep.Held.CAP);
        assertThat(due(16)).isEmpty();
        assertThat(due(75).stream().filter(AlarmStep.Call.class::isInstance))
                .as("an hour later the others call")
                .hasSize(2);
    }

    @Test
    void withoutAnybodyToReachItIsSaidOnTheScreenAlone() {
        rota = Rota.none(TestRooms.PARIS);
        declare("Fuite");
        assertThat(play(15))
                .singleElement()
                .satisfies(step -> assertThat(((AlarmStep.Hold) step).why()).isEqualTo(AlarmStep.Held.NOBODY));
        assertThat(due(16)).isEmpty();
        memory.journal.record(new DirectoryAct.ContactKept(Contact.of(INES)));
        rota = always(INES, ALEX);
        assertThat(due(17))
                .singleElement()
                .satisfies(step -> assertThat(((AlarmStep.Call) step).first())
                        .as("Inès has no channel any more")
                        .isEqualTo(new Summons(ALEX, List.of(NUMBER), List.of())));
    }

    @Test
    void whatIsSwitchedOffOrOlderThanTheRuleOrStaleNeverCalls() {
        declare("Fuite");
        rule = rule(CrisisLevel.CRISIS, 2);
        assertThat(due(60)).isEmpty();
        rule = rule(CrisisLevel.ALERT, 2);
        assertThat(due(12 * 60 - 1)).hasSize(1);
        assertThat(due(12 * 60)).isEmpty();
        var before = ground(T0.plus(Duration.ofMinutes(20)));
        assertThat(Alarms.due(new Alarms.Ground(
                        before.now(),
                        before.rule(),
                        T0.plusSeconds(1),
                        before.rota(),
                        before.roster(),
                        before.alerts(),
                        before.levels(),
                        before.mobilisations(),
                        before.held(),
                        before.armed())))
                .isEmpty();
    }

    @Test
    void whatMakesTheRoomGetReadyCallsAtOnceWhateverItsLevelWhereAnythingMayCall() {
        declare("Rumeur");
        var alert = declare("Fuite");
        memory.journal.record(new CrisisAct.PreArmed(Optional.of(alert.id()), List.of("Direction")));
        rule = AlarmRule.OFF;
        assertThat(due(0)).as("nothing may leave the station").isEmpty();
        rule = rule(CrisisLevel.MAJOR_CRISIS, 2);
        assertThat(play(0))
                .singleElement()
                .satisfies(
                        step -> assertThat(((AlarmStep.Call) step).alert().id()).isEqualTo(alert.id()));
        assertThat(due(1)).as("called once").isEmpty();
    }

    @Test
    void whoeverTookUpWhatMakesTheRoomGetReadyIsNotCalled() {
        var alert = declare("Fuite");
        memory.journal.record(new CrisisAct.PreArmed(Optional.of(alert.id()), List.of()));
        memory.journal.record(new AlertAct.QualificationBegun(alert.id()));
        assertThat(due(0)).isEmpty();
        assertThat(due(60)).isEmpty();
    }

    @Test
    void aMobilisationCallsTheNextInLineByItself() {
        var id = new MobilisationId(new UUID(6, 6));
        memory.journal.record(new MobilisationAct.Called(
                id,
                CrisisLevel.CRISIS,
                "Venez",
                Duration.ofMinutes(10),
                List.of(new Summons(INES, List.of(MAIL), List.of(ALEX)))));
        rule = AlarmRule.OFF;
        assertThat(due(9)).isEmpty();
        assertThat(play(10))
                .containsExactly(new AlarmStep.Pass(id, INES, new Summons(ALEX, List.of(NUMBER), List.of())));
        assertThat(due(60)).as("no alarm is given up").isEmpty();
    }

    @Test
    void theWordsNameAlertLevelWaitAndMatter() {
        var alert = declare("Fuite de données");
        var words =
                new AlarmRule(AlarmRule.OFF.levels(), Duration.ofMinutes(5), 1, "{alert}/{level}/{minutes} : {matter}");
        assertThat(Alarms.words(words, alert, CrisisLevel.ALERT, T0.plusSeconds(17 * 60 + 40)))
                .isEqualTo("AL-01/2/17 : Fuite de données");
        assertThatThrownBy(() -> new AlarmRule(AlarmRule.OFF.levels(), Duration.ofSeconds(30), 1, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AlarmRule(AlarmRule.OFF.levels(), Duration.ofMinutes(5), 0, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(AlarmRule.OFF.callsAtAll()).isFalse();
    }

    private void alarm(Summons first) {
        var alert = memory.room().alerting().alerts().all().getFirst();
        memory.at(T0.plus(Duration.ofMinutes(15)));
        memory.journal.record(new MobilisationAct.Alarmed(
                new MobilisationId(new UUID(5, 1)), alert.id(), CrisisLevel.ALERT, "x", rule.next(), first));
    }

    private Alert declare(String title) {
        memory.room().alerting().desk().declare(new Finding.Declared(title, ""), new Criticality(3, 3), List.of());
        return memory.room().alerting().alerts().all().getFirst();
    }

    private List<AlarmStep> due(long minutes) {
        return Alarms.due(ground(T0.plus(Duration.ofMinutes(minutes))));
    }

    /// Does what is due, as the program would.
    private List<AlarmStep> play(long minutes) {
        var steps = new ArrayList<>(due(minutes));
        for (var step : steps)
            memory.journal.record(
                    switch (step) {
                        case AlarmStep.Call(var alert, var level, var first) ->
                            new MobilisationAct.Alarmed(
                                    new MobilisationId(new UUID(5, ++calls)),
                                    alert.id(),
                                    level,
                                    "x",
                                    rule.next(),
                                    first);
                        case AlarmStep.Pass(var id, var from, var to) -> new MobilisationAct.PassedOn(id, from, to);
                        case AlarmStep.GiveUp(var id) -> new MobilisationAct.LineSpent(id);
                        case AlarmStep.End(var id) -> new MobilisationAct.Ended(id);
                        case AlarmStep.Hold(var alert, var why) -> new OnCallAct.AlarmHeld(alert.id(), why);
                    });
        return steps;
    }

    private Mobilisation last() {
        return Mobilisation.all(memory.journal, TestRooms.WATCH.id()).getLast();
    }

    private Alarms.Ground ground(Instant now) {
        memory.at(now);
        return new Alarms.Ground(
                now,
                rule,
                T0,
                rota,
                new Directory(memory.journal, TestRooms.people()).roster(),
                memory.room().alerting().alerts().all(),
                _ -> CrisisLevel.ALERT,
                Mobilisation.all(memory.journal, TestRooms.WATCH.id()),
                memory.journal.standing(TestRooms.WATCH.id(), OnCallAct.AlarmHeld.class),
                memory.room().alerting().crisis().preArming());
    }

    private static AlarmRule rule(CrisisLevel on, int perHour) {
        return new AlarmRule(
                AlarmRule.OFF.levels().stream()
                        .map(each -> new Threshold(each.level(), each.level() == on, Duration.ofMinutes(15)))
                        .toList(),
                Duration.ofMinutes(10),
                perHour,
                "{alert}");
    }

    private static Rota always(PersonId... line) {
        return Rota.none(TestRooms.PARIS)
                .withWeekly(List.of(new Weekly(
                        "Toujours",
                        List.of(DayOfWeek.values()),
                        LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT,
                        1,
                        LocalDate.of(2026, 10, 12),
                        List.of(line))));
    }
}
