// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertEvidence;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Scope;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.crisis.EscalationTerm;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.topic.TopicId;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// A room in memory in which tests say what the rules raise.
final class AlertRoom {
    static final AlertRule BURST = new AlertRule(
            new AlertRuleId(new UUID(2, 2)),
            "",
            new Condition.Burst(new Scope.Whole(), Duration.ofHours(1), 4, 40),
            4,
            Duration.ofHours(1),
            true);

    final TestRoom room;
    Optional<Person> duty = Optional.of(TestRooms.INES);
    private int number;

    AlertRoom() {
        this(TestRooms.EXERCISE);
    }

    AlertRoom(Room of) {
        room = TestRooms.open(of);
    }

    /// A rule raises an alert about the leak, this many minutes before now.
    AlertId raise(int impact, int probability, int minutesAgo) {
        return raise(
                new Finding.Burst(
                        new Matter.OfTopic(new TopicId(new UUID(4, 4)), "Fuite de données"),
                        430,
                        Duration.ofHours(1),
                        20),
                impact,
                probability,
                minutesAgo);
    }

    AlertId raise(Finding finding, int impact, int probability, int minutesAgo) {
        number++;
        var id = new AlertId(new UUID(1, number), number);
        var at = TestRooms.NOW.minusSeconds(60L * minutesAgo);
        var evidence = new AlertEvidence(
                at.minusSeconds(3600),
                at,
                430,
                OptionalLong.of(300),
                List.of(),
                Duration.ofMinutes(10),
                List.of(1L, 2L, 9L, 40L, 90L),
                List.of());
        var terms = List.of(
                new EscalationTerm(EscalationTerm.Kind.VELOCITY_RATIO, OptionalDouble.of(21.5), 3),
                new EscalationTerm(EscalationTerm.Kind.AMPLIFIER, OptionalDouble.empty(), 0));
        room.journal.append(new Draft(
                Optional.empty(),
                Optional.of(room.room().room().id()),
                at,
                List.of(),
                new AlertAct.Raised(
                        id,
                        Optional.of(BURST),
                        finding,
                        new Gauge(430, 150, Gauge.Unit.MENTIONS_PER_HOUR),
                        evidence,
                        new Escalation(probability, terms),
                        new Criticality(impact, probability))));
        return id;
    }

    Alert alert(AlertId id) {
        return room.room().alerting().alerts().one(id).orElseThrow();
    }

    OnDuty onDuty() {
        return new OnDuty() {
            @Override
            public Optional<Person> person() {
                return duty;
            }

            @Override
            public Entrance enter(PersonId who, char[] pin) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void lock(boolean automatic) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void setPin(PersonId who, char[] pin) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean hasPin(PersonId who) {
                return false;
            }

            @Override
            public boolean isOpenToAll() {
                return false;
            }
        };
    }

    /// Moves the room's clock.
    void at(Instant instant) {
        room.at(instant);
    }
}
