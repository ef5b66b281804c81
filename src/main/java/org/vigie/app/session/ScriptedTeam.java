// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.session;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.Seat;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.decision.KnownThen;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Tongue;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Sign;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.Trend;
import org.vigie.exercise.session.Named;

/// Players who do by the book what is expected of them, at half of each window, or nothing at all: to try a scenario
/// without anyone. What only people can judge is left to them.
public final class ScriptedTeam {
    private final OpenRoom room;
    private final PersonId player;
    private final Posture posture;
    private final Set<String> heard = new HashSet<>();
    private final PriorityQueue<Errand> errands = new PriorityQueue<>(Comparator.comparing(Errand::at));

    private record Errand(Duration at, Inject inject, Sign sign, String named) {}

    /// @param player who does all of it
    public ScriptedTeam(OpenRoom room, PersonId player, Posture posture) {
        this.room = room;
        this.player = player;
        this.posture = posture;
    }

    /// Does what its time has come for.
    public void turn(Course course, Duration now) {
        if (posture == Posture.SILENT) return;
        for (var firing : course.firings())
            if (heard.add(firing.act().inject()))
                course.scenario()
                        .flatMap(scenario -> scenario.inject(firing.act().inject()))
                        .ifPresent(inject -> plan(inject, firing.act().at()));
        while (!errands.isEmpty() && errands.peek().at().compareTo(now) <= 0)
            for (var act : acts(errands.remove())) room.acts().record(act).join();
    }

    private void plan(Inject inject, Duration at) {
        for (Reaction reaction : inject.reactions())
            if (reaction.judge() instanceof Judge.Observed(var sign, var named))
                errands.add(new Errand(at.plus(reaction.window().dividedBy(2)), inject, sign, named));
    }

    private List<Payload> acts(Errand errand) {
        var words = (errand.named() + " " + errand.inject().title()).strip();
        var now = room.clock().instant();
        return switch (errand.sign()) {
            case LINE_LOGGED -> List.of(new Payload.Logged(LogType.FACT, words, Optional.empty()));
            case LEVEL_REACHED -> level(errand.named());
            case ROLE_HELD -> roles(errand.named());
            case FACT_VERIFIED -> verified(words);
            case DECISION_TAKEN -> decided(words, now);
            case SITREP_ISSUED -> List.of(new SitrepAct.Issued(report(now)));
            case MENTION_ANSWERED ->
                List.of(new Payload.MentionsAnswered(List.of(), Optional.empty(), 0, AnswerWay.ELSEWHERE, words));
            case MESSAGE_PUBLISHED ->
                List.of(new MessageAct.Used(new MessageId("scripted", Tongue.FR), 1, Outlet.SITE, words));
        };
    }

    /// Never lower than it is.
    private List<Payload> level(String named) {
        var asked = Named.level(named);
        var held = new CrisisDesk(room.journal(), room.room().id()).level();
        if (held.isAtLeast(asked)) return List.of();
        return List.of(new CrisisAct.LevelDecided(asked, asked.name(), Optional.empty(), Optional.empty()));
    }

    private List<Payload> roles(String named) {
        var board = new RoleBoard(room.journal(), room.room().id()).roles();
        return board.stream()
                .filter(held -> Named.isMeant(held.role(), named))
                .filter(held -> held.lead().isEmpty())
                .<Payload>map(held -> new RoleAct.SeatTaken(held.role().id(), Seat.LEAD, player))
                .toList();
    }

    private List<Payload> verified(String words) {
        var id = new ClaimId(UuidCreator.getTimeOrderedEpoch(), nextClaim());
        return List.of(
                new ClaimAct.Noted(id, words, "", Charge.NOBODY, ""),
                new ClaimAct.Judged(id, ClaimState.VERIFIED, words));
    }

    private List<Payload> decided(String words, Instant now) {
        var id = new DecisionId(UuidCreator.getTimeOrderedEpoch(), nextDecision());
        var known = new KnownThen(
                now, CrisisLevel.WATCH, OptionalLong.empty(), OptionalDouble.empty(), List.of(), List.of());
        return List.of(
                new DecisionAct.Asked(id, words, List.of(), Optional.empty(), List.of(), Optional.empty()),
                new DecisionAct.Taken(id, words, "", known));
    }

    private Sitrep report(Instant now) {
        int before = room.journal()
                .standing(room.room().id(), SitrepAct.Issued.class)
                .size();
        return new Sitrep(
                before + 1,
                room.room().openedAt(),
                now,
                new CrisisDesk(room.journal(), room.room().id()).level(),
                Trend.UNKNOWN,
                false,
                Sitrep.Text.NONE,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private int nextClaim() {
        return 1
                + room.journal()
                        .standing(room.room().id(), ClaimAct.Noted.class)
                        .size();
    }

    private int nextDecision() {
        return 1
                + room.journal()
                        .standing(room.room().id(), DecisionAct.Asked.class)
                        .size();
    }
}
