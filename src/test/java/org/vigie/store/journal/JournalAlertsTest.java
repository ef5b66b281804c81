// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertEvidence;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRules;
import org.vigie.core.alert.AlertState;
import org.vigie.core.alert.Alerts;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Scope;
import org.vigie.core.alert.UsualRules;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;

/// Alerts and levels as a real journal tells them: live, after a restart, and made again.
class JournalAlertsTest {
    private static final PersonId INES = LedgerFixture.INES.id();
    private static final Room ROOM =
            new Room(new RoomId(new UUID(2, 2)), "Panne", "2026-014", Nature.REAL, Instant.EPOCH);
    private static final Room OTHER =
            new Room(new RoomId(new UUID(2, 3)), "Autre", "2026-015", Nature.REAL, Instant.EPOCH);
    private static final AlertId FIRST = new AlertId(new UUID(1, 1), 1);
    private static final AlertId SECOND = new AlertId(new UUID(1, 2), 2);

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

    @Test
    void alertsAreTheSameLiveAfterAKillAndMadeAgain() {
        raise(FIRST);
        raise(SECOND);
        act(new AlertAct.Acknowledged(FIRST, "attendu", Optional.empty()));
        act(new AlertAct.QuestionAnswered(SECOND, 1, "true", "no", "capture"));
        act(new AlertAct.Placed(SECOND, new Criticality(5, 3), "démenti"));
        act(new CrisisAct.LevelDecided(CrisisLevel.CRISIS, "reprise", Optional.of(SECOND), Optional.empty()));
        var live = alerts().all();
        assertThat(live).extracting(alert -> alert.id().spoken()).containsExactly("AL-02", "AL-01");
        assertThat(live.getFirst().state()).isEqualTo(new AlertState.InQualification());
        assertThat(alerts().acknowledged()).extracting(Alert::id).containsExactly(FIRST);

        fixture.stopUncleanly();
        fixture.open();
        assertThat(alerts().all()).isEqualTo(live);
        assertThat(desk().level()).isEqualTo(CrisisLevel.CRISIS);

        fixture.journal().rebuild().join();
        assertThat(alerts().all()).isEqualTo(live);
        assertThat(desk().history()).hasSize(1);
    }

    @Test
    void anActTakenBackNoLongerCounts() {
        raise(FIRST);
        act(new AlertAct.Acknowledged(FIRST, "attendu", Optional.empty()));
        fixture.journal()
                .undoLast(INES, Optional.of(ROOM.id()), fixture.clock().instant())
                .join();
        assertThat(alerts().one(FIRST).orElseThrow().state()).isEqualTo(new AlertState.New());
        act(new CrisisAct.LevelDecided(CrisisLevel.ALERT, "à voir", Optional.empty(), Optional.empty()));
        fixture.journal()
                .undoLast(INES, Optional.of(ROOM.id()), fixture.clock().instant())
                .join();
        assertThat(desk().level()).isEqualTo(CrisisLevel.WATCH);
    }

    @Test
    void everyRoomHasItsOwn() {
        raise(FIRST);
        act(new CrisisAct.LevelDecided(CrisisLevel.CRISIS, "reprise", Optional.of(FIRST), Optional.empty()));
        assertThat(new Alerts(fixture.journal(), OTHER.id(), fixture.clock()).all())
                .isEmpty();
        assertThat(new CrisisDesk(fixture.journal(), OTHER.id()).level()).isEqualTo(CrisisLevel.WATCH);
    }

    @Test
    void whatWasErasedByLawIsGoneFromTheList() {
        var entry = raise(FIRST);
        fixture.journal()
                .redact(entry.ref(), "demande d’effacement", Optional.of(INES))
                .join();
        assertThat(alerts().all()).isEmpty();
    }

    @Test
    void rulesStartAsUsualAndFollowWhatPeopleKeep() {
        var rules = new AlertRules(fixture.journal(), ROOM);
        assertThat(rules.all()).isEqualTo(UsualRules.of(Nature.REAL));
        var suspended = rules.all().getFirst().with(false);
        act(new AlertAct.RuleKept(suspended));
        act(new AlertAct.RuleWithdrawn(UsualRules.TOXIC));
        assertThat(rules.all()).hasSize(UsualRules.of(Nature.REAL).size() - 1).contains(suspended);
        assertThat(rules.watching()).doesNotContain(suspended);
    }

    @Test
    void figuresBeyondWhatTheWatchCanKeepToAreHeldAtTheirLimits() {
        var rules = new AlertRules(fixture.journal(), ROOM);
        var burst = rules.all().getFirst();
        var vast = new AlertRule(
                burst.id(),
                "",
                new Condition.Burst(new Scope.Whole(), Duration.ofDays(400_000_000_000L), 0, -5),
                3,
                Duration.ofDays(400_000_000_000L),
                true);
        act(new AlertAct.RuleKept(vast));
        assertThat(rules.all()).as("as it was kept").contains(vast);
        assertThat(vast.isBeyondLimits()).isTrue();
        assertThat(rules.watching().getFirst())
                .isEqualTo(new AlertRule(
                        burst.id(),
                        "",
                        new Condition.Burst(new Scope.Whole(), Duration.ofDays(1), 1, 1),
                        3,
                        Duration.ofDays(7),
                        true));
        assertThat(UsualRules.of(Nature.REAL)).noneMatch(AlertRule::isBeyondLimits);
    }

    private Entry raise(AlertId id) {
        fixture.pass(Duration.ofMinutes(1));
        return append(
                Optional.empty(),
                new AlertAct.Raised(
                        id,
                        Optional.empty(),
                        new Finding.Declared("Appel d’un préfet", ""),
                        new Gauge(0, 0, Gauge.Unit.NONE),
                        AlertEvidence.none(fixture.clock().instant()),
                        Escalation.UNKNOWN,
                        new Criticality(3, 2)));
    }

    private void act(Payload payload) {
        fixture.pass(Duration.ofMinutes(1));
        append(Optional.of(INES), payload);
    }

    private Entry append(Optional<PersonId> author, Payload payload) {
        return fixture.journal()
                .append(new Draft(
                        author, Optional.of(ROOM.id()), fixture.clock().instant(), List.of(), payload))
                .join();
    }

    private Alerts alerts() {
        return new Alerts(fixture.journal(), ROOM.id(), fixture.clock());
    }

    private CrisisDesk desk() {
        return new CrisisDesk(fixture.journal(), ROOM.id());
    }
}
